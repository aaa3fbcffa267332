import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MediaFeature, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testBrowser } from './whole/browser.ts';
import { barriers } from './prove/axe.ts';
import { house, made } from './whole/made.ts';

const source = testBrowser();
const article = join(house, 'templates/layouts/questions/example.md');
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-accessible-'));
  await made(article, 'html', (from) => copyFile(join(from, 'index.html'), join(folder, 'index.html')));
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => open());
afterEach(() => page.close());

/** The deck as it is after a double click, in a page of its own, so that a page that breaks down takes no other test with it. */
async function open(features: MediaFeature[] = []): Promise<void> {
  page = await (await source.browser()).newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures(features);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.waitForFunction(() => document.querySelector('.reveal.ready'));
}

const shown = () => page.evaluate(() => [...document.querySelectorAll('.slides section.present')].at(-1)?.id);

describe('a deck, for those who do not see it', () => {
  it('is a document and no application, with one main part', async () => {
    const roles = await page.evaluate(() =>
      [...document.querySelectorAll('[role]')].map((one) => one.getAttribute('role')),
    );
    expect(roles).not.toContain('application');
    expect(await page.evaluate(() => document.querySelectorAll('main').length)).toBe(1);
  });

  it('has one heading of the first rank, and one of the second on every other slide', async () => {
    const ranks = await page.evaluate(() =>
      [...document.querySelectorAll('.slide')].map((slide) => [
        slide.querySelectorAll('h1').length,
        slide.querySelectorAll('h2').length,
      ]),
    );
    expect(ranks.length).toBeGreaterThan(4);
    expect(ranks).toEqual(ranks.map((_, at) => (at === 0 ? [1, 0] : [0, 1])));
  });

  it('says the number and the heading of a slide as it comes, and no more', async () => {
    await page.keyboard.press('ArrowRight');
    const { heard, heading, slides } = await page.evaluate(async () => {
      // reveal.js speaks in the frame after the change.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const live = [...document.querySelectorAll('[role=status], [aria-live]:not([aria-live=off])')];
      const here = [...document.querySelectorAll('.slides section.present')].at(-1);
      return {
        heard: live.map((one) => one.textContent).join(''),
        heading: here?.querySelector('h2')?.textContent?.trim(),
        slides: document.querySelectorAll('.slide').length,
      };
    });
    expect(heard).toBe(`2 / ${slides} ${heading}`);
  });

  it('holds no barrier that axe knows of, nor does its help, its search or its overview', async () => {
    expect(await barriers(page)).toEqual([]);
    await help();
    expect((await barriers(page)).map(({ rule, where }) => `${rule} ${where[0]?.slice(0, 120)}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await find('water');
    expect((await barriers(page)).map(({ rule, where }) => `${rule} ${where[0]?.slice(0, 120)}`)).toEqual([]);
  });
});

describe('a deck, for those who use no mouse', () => {
  it('lets Tab come only to what is on the slide that is shown', async () => {
    const stops: (string | undefined)[] = [];
    for (let slide = 0; slide < 6; slide++) {
      const here = await shown();
      for (let tab = 0; tab < 6; tab++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement?.closest('section[id]')?.id);
        if (stop && stop !== here) stops.push(`${stop} from ${here}`);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(stops).toEqual([]);
  });

  it('shows where one is, and follows a link with Enter', async () => {
    for (let step = 0; step < 30; step++) {
      if (await page.evaluate(() => !!document.querySelector('section.present:not(.stack) .slide a'))) break;
      await page.keyboard.press('Space');
    }
    const from = await shown();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 4px');
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => [...document.querySelectorAll('section.present')].at(-1)?.id !== id, {}, from);
  });

  it('searches without a mouse, and gives the keys back', async () => {
    await find('water');
    expect(await page.evaluate(() => document.querySelector('.search output')?.textContent)).toMatch(/^\d+\/\d+$/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.search')?.hidden)).toBe(true);
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.querySelector('.slides > section:last-of-type .slide')?.className);
    expect(await page.evaluate(() => [...document.querySelectorAll('section.present .slide')].at(0)?.className)).toBe(
      last,
    );
  });

  it('has its help in the way of the keyboard, and closes it with Escape', async () => {
    await help();
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$('.r-overlay-help')).toBe(null);
    await page.keyboard.press('ArrowRight');
    expect(
      await page.evaluate(() => document.querySelectorAll('.slides section.present')[0]?.previousElementSibling),
    ).not.toBe(null);
  });
});

describe('a deck, for those who want it still', () => {
  it('changes its slides at once', async () => {
    await page.close();
    await open([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const times = await page.evaluate(() =>
      ['.slides section', '.progress span', '.slide'].map(
        (part) => getComputedStyle(document.querySelector(part) as Element).transitionDuration,
      ),
    );
    expect(times).toEqual(['0s', '0s', '0s']);
  });
});

/** Opens the help, as somebody does who was told of the question mark. */
async function help(): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('?');
  await page.keyboard.up('Shift');
  await page.waitForSelector('.r-overlay-help', { timeout: 5000 });
}

async function find(words: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('F');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}
