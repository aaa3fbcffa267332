import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBrowser } from '../whole/browser.ts';
import { barriers } from './axe.ts';
import { faintWords } from './contrast.ts';
import { paperFaults } from './paper.ts';
import { proofTable } from './table.ts';

const source = testBrowser();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await source.browser();
  page = await browser.newPage();
});
afterAll(() => source.close());

const photo =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><rect width="600" height="60" fill="%23fff"/></svg>';
const slide = (inside: string, style = 'background: #fff; color: #111') =>
  `<section id="s"><div class="slide" style="position: relative; width: 800px; height: 120px; font: 30px sans-serif; ${style}">${inside}</div></section>`;

async function faint(html: string): Promise<string[]> {
  await page.setContent(`<!doctype html><body style="margin: 0">${html}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  return (await faintWords(page, '.slide', 0.5)).map(({ text }) => text);
}

describe('contrast, measured from pixels', () => {
  it('finds grey words on white, in a drawing too, and lets dark ones be', async () => {
    expect(await faint(slide('<p>Dark</p><p style="color: #808080">Grey</p>'))).toEqual(['Grey']);
    const drawing = '<svg width="400" height="60"><text y="40" fill="#999">Drawn</text></svg>';
    expect(await faint(slide(drawing))).toEqual(['Drawn']);
  });

  it('minds opacity, and what is painted between the words and their block', async () => {
    expect(await faint(slide('<p style="opacity: .5">Half</p>'))).toEqual(['Half']);
    expect(
      await faint(slide('<p><mark style="background: #333">Marked</mark></p>', 'background: #fff; color: #222')),
    ).toEqual(['Marked']);
  });

  it('sees the picture that words stand on', async () => {
    const over = `<img alt="" src='${photo}' style="position: absolute"><p style="position: relative">Over</p>`;
    expect(await faint(slide(over, 'background: #000; color: #eee'))).toEqual(['Over']);
    expect(await faint(slide(over, 'background: #000; color: #111'))).toEqual([]);
  });

  it('puts the words back', async () => {
    await faint(slide('<p>Dark</p>'));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('p') as Element).color)).toBe(
      'rgb(17, 17, 17)',
    );
  });
});

describe('axe, in the page', () => {
  it('finds a picture without words and a table without heads', async () => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Tides</title><main><h1>Tides</h1><img src="x.png"><div role="button"></div></main>`,
    );
    const rules = (await barriers(page)).map(({ rule }) => rule);
    expect(rules).toContain('image-alt');
    expect(rules).toContain('aria-command-name');
  });
});

describe('the PDF', () => {
  const canvas = `<script>const c = document.createElement('canvas'); c.height = 60; c.getContext('2d').fillRect(9, 9, 50, 50); document.body.append(c)</script>`;
  const print = async (html: string, tagged = true) => {
    await page.setContent(`<!doctype html><html lang="en"><title>Tides</title><body>${html}`);
    return page.pdf({ tagged, width: 400, height: 200 });
  };

  it('is found to be right where it is', async () => {
    const right = await paperFaults(await print('<h1>Tides</h1>'), 1, false);
    expect(right).toEqual({ pages: [], fonts: [], rasters: [], tags: [] });
  });

  it('is found to have a page too many, a raster picture, no tags', async () => {
    const wrong = await paperFaults(await print(`<h1>Tides</h1>${canvas}`, false), 2, false);
    expect(wrong).toEqual({
      pages: ['1 pages for 2 slides'],
      fonts: [],
      rasters: ['page 1 holds a raster picture'],
      tags: ['page 1 has no tags'],
    });
    expect((await paperFaults(await print(`<h1>Tides</h1>${canvas}`), 1, true)).rasters).toEqual([]);
  });
});

it('tells all of it in a table, and each finding below', () => {
  const finding = { kind: 'contrast', where: 'deck s-1', what: '2.50: “Tides”' };
  const row = { article: 'tides', look: 'studio', slides: 12, seconds: 3, findings: [finding] };
  const text = proofTable([row, { ...row, look: 'paper', findings: [] }], false);
  expect(text).toMatch(/^article +look +slides +overflow +small +contrast/);
  expect(text).toMatch(/^tides +studio +12 +0 +0 +1 /m);
  expect(text).toMatch(/^all +24 +0 +0 +1 /m);
  expect(text).toContain('contrast  deck s-1  2.50: “Tides”');
});
