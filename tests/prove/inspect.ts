import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Misfit, measuring } from '../../scripts/write/proof.ts';
import { barriers } from './axe.ts';
import { faintWords } from './contrast.ts';

/** What was found, and on which slide. */
export interface Finding {
  kind: 'overflow' | 'small' | 'contrast' | 'axe';
  where: string;
  what: string;
}

const stage = { width: 1920, height: 1080 };
/** The deck is shown at a third of its size: as wide a window as takes few pixels, and is no phone's. */
const window_ = { width: 640, height: 360 };

/** Everything that is wrong with the page to print, seen in a real browser. */
export async function inspectPaper(page: Page, html: string, measure: string): Promise<Finding[]> {
  await page.setViewport(stage);
  await page.setContent(html);
  await settle(page);
  const ids = await page.evaluate(() => [...document.querySelectorAll('.page')].map(({ id }) => id));
  const faults = (await page.evaluate(measuring(measure))) as Misfit[][];
  return [
    ...faults.flatMap((found, at) => found.map((fault) => overflow(fault, `paper ${ids[at]}`))),
    ...(await faintWords(page, '.slide', 1 / 3)).map(({ slide, text, ratio }) => faint(text, ratio, `paper ${slide}`)),
    ...(await barriersOf(page, 'paper')),
  ];
}

/** Everything that is wrong with the deck, each of its slides shown in turn. */
export async function inspectDeck(page: Page, html: string): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-prove-'));
  try {
    const file = join(folder, 'index.html');
    await writeFile(file, html);
    await page.setViewport(window_);
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => document.querySelector('.reveal.ready'));
    await settle(page);
    const findings = await barriersOf(page, 'deck');
    const count = await page.evaluate(() => window.Reveal.getTotalSlides());
    for (let at = 0; at < count; at++) {
      const { id, faults, shrunk } = await page.evaluate(show, at);
      findings.push(...faults.map((fault) => overflow(fault, `deck ${id}`)));
      if (shrunk) findings.push({ kind: 'overflow', where: `deck ${id}`, what: `was drawn at ${shrunk} of its size` });
      findings.push(
        ...(await faintWords(page, '.slides section.present:not(.stack) > .slide', 1)).map(({ text, ratio }) =>
          faint(text, ratio, `deck ${id}`),
        ),
      );
      findings.push(...(await barriersOf(page, `deck ${id}`, '.slides section.present:not(.stack)')));
    }
    return [...findings, ...(await inspectPhone(page, file))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that does not fit or is too small on a phone, where slides stand one below the other. */
async function inspectPhone(page: Page, file: string): Promise<Finding[]> {
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(() => document.querySelector('.reveal.ready'));
  await settle(page);
  const found = (await page.evaluate(measureAll)) as { id: string; faults: Misfit[] }[];
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const sideways: Finding = { kind: 'overflow', where: 'phone', what: `scrolls sideways by ${wider} px` };
  return [
    ...found.flatMap(({ id, faults }) => faults.map((fault) => overflow(fault, `phone ${id}`))),
    ...(wider > 0 ? [sideways] : []),
  ];
}

/** Runs in the page. */
function measureAll(): { id: string; faults: Misfit[] }[] {
  // biome-ignore lint/security/noGlobalEval: a script's own const is no property of the window
  const measure = globalThis.eval('LecternMeasure') as (slide: Element) => Misfit[];
  return [...document.querySelectorAll('.slides section[id]')].map((section) => ({
    id: section.id,
    faults: measure(section.querySelector('.slide') as Element),
  }));
}

declare global {
  interface Window {
    Reveal: {
      slide(h: number, v: number): void;
      getSlides(): HTMLElement[];
      getTotalSlides(): number;
      getIndices(slide: HTMLElement): { h: number; v: number };
    };
    LecternMeasure?: (slide: Element) => Misfit[];
  }
}

/** Runs in the page: goes to a slide and measures it with the deck's own script. */
function show(at: number): { id: string; faults: Misfit[]; shrunk: string } {
  const section = window.Reveal.getSlides()[at] as HTMLElement;
  const { h, v } = window.Reveal.getIndices(section);
  window.Reveal.slide(h, v ?? 0);
  const slide = section.querySelector('.slide') as Element;
  const zoomed = [...slide.children].map((part) => (part as HTMLElement).style.zoom).find(Boolean);
  // biome-ignore lint/security/noGlobalEval: a script's own const is no property of the window
  const measure = globalThis.eval('LecternMeasure') as (slide: Element) => Misfit[];
  return { id: section.id, faults: measure(slide), shrunk: zoomed ?? '' };
}

/** Waits for all that is drawn; nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}

async function barriersOf(page: Page, where: string, within?: string): Promise<Finding[]> {
  return (await barriers(page, within)).map(({ rule, help, where: markup }) => ({
    kind: 'axe',
    where,
    what: `${rule}: ${help} (${markup.length} times, such as ${(markup[0] ?? '').replace(/\s+/g, ' ').slice(0, 90)})`,
  }));
}

function overflow({ kind, text, by }: Misfit, where: string): Finding {
  return { kind: kind === 'small' ? 'small' : 'overflow', where, what: `${kind} by ${by} px: “${text.slice(0, 60)}”` };
}

function faint(text: string, ratio: number, where: string): Finding {
  return { kind: 'contrast', where, what: `${ratio.toFixed(2)}: “${text}”` };
}
