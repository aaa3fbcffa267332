import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '#model';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Misfit, measuring, overflowWarnings } from '../../scripts/write/proof.ts';
import { browserSource } from '../../scripts/write/browser.ts';
import { pdf } from '../../scripts/write/pdf.ts';
import { sampleDeck, sampleSlide } from './sample-deck.ts';

const templates = join(import.meta.dirname, '../../templates');
const measure = readFileSync(join(templates, 'screen/measure.js'), 'utf8');
const source = browserSource({ fontFolder: join(templates, 'looks/studio/fonts') });
const words = 'Boats wait for water, and the water comes when the moon says so. ';
let page: Page;
beforeAll(async () => {
  page = await (await source.browser()).newPage();
});
afterAll(() => source.close());

/** A stage with margins of 100 px; its slides stand one below the other. */
const stage = `<!doctype html><style>
@page { size: 1920px 1080px; margin: 0 } body { margin: 0 }
.slide { position: relative; width: 1920px; height: 1080px; padding: 100px; box-sizing: border-box; overflow: hidden }
.slide * { font: 40px/1.3 sans-serif; margin: 0; position: static } .slide .foot { position: absolute; top: 1012px; font-size: 22px }
.slide .at { position: absolute }</style>`;
const slide = (inside: string) => `<div class="slide">${inside}<footer class="foot"><span>Page 1</span></footer></div>`;

async function kinds(...slides: string[]): Promise<string[][]> {
  await page.setContent(stage + slides.map(slide).join(''));
  const faults = (await page.evaluate(measuring(measure))) as Misfit[][];
  return faults.map((found) => [...new Set(found.map(({ kind }) => kind))].sort());
}

describe('measuring a slide', () => {
  it('finds nothing where everything has its place', async () => {
    const [plain, zoomed] = await kinds(
      `<h2>${words}</h2><p>${words.repeat(4)}</p>`,
      `<div style="zoom:.5"><h2 style="font-size:80px">${words}</h2></div>`,
    );
    expect([plain, zoomed]).toEqual([[], []]);
  });

  it('finds words that leave the slide, run into a margin or into the foot line', async () => {
    const found = await kinds(
      `<p class="at" style="left: 1800px; white-space: nowrap">${words}</p>`,
      `<p class="at" style="left: 20px">${words}</p>`,
      `<p class="at" style="top: 974px">Boats wait</p>`,
    );
    expect(found).toEqual([['stage'], ['margin'], ['foot']]);
  });

  it('finds words that are cut off, by an ellipsis too, or larger than their cell', async () => {
    const found = await kinds(
      `<p style="width: 400px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${words}</p>`,
      `<div style="height: 60px; width: 500px"><p>${words}</p></div>`,
    );
    expect(found).toEqual([['cut'], ['cell']]);
  });

  it('finds words that stand on other words', async () => {
    const above = `<h2>${words}</h2>`;
    expect(await kinds(`${above}<p style="margin-top: -30px">${words}</p>`)).toEqual([['words']]);
  });

  it('finds what nobody could read: under 28 px, under 22 px in a caption', async () => {
    const found = await kinds(
      '<p style="font-size: 27px">Tides</p>',
      '<figcaption style="font-size: 22px">Tides</figcaption>',
      '<figcaption style="font-size: 21px">Tides</figcaption>',
      '<p style="font-size: 32px; zoom: .5">Tides</p>',
    );
    expect(found).toEqual([['small'], [], ['small'], ['small']]);
  });

  it('lets a quotation mark hang, and a drawing fill its cell', async () => {
    const hung = `<p style="margin-left: 60px; position: relative"><span class="at" style="left: -30px">“</span>${words}</p>`;
    expect(await kinds(hung)).toEqual([[]]);
  });

  it('takes some milliseconds for hundreds of slides', async () => {
    await page.setContent(stage + slide(`<h2>${words}</h2><ul>${`<li>${words}</li>`.repeat(5)}</ul>`).repeat(500));
    const timed = `(() => { document.body.offsetHeight; const from = performance.now(); const found = ${measuring(measure)}; return [found.length, performance.now() - from]; })()`;
    const [slides, milliseconds] = (await page.evaluate(timed)) as [number, number];
    expect(slides).toBe(500);
    expect(milliseconds).toBeLessThan(2000);
  });
});

describe('the proof of a deck', () => {
  const deck = sampleDeck();
  const fault = (text: string): Misfit => ({ kind: 'foot', text, by: 31 });

  it('warns once a slide, at the line of the words that do not fit', () => {
    const faults: Misfit[][] = deck.slides.map(() => []);
    faults[2] = [fault('First of'), fault('Second')];
    const [warning, ...others] = overflowWarnings(faults, deck, 'talks/tides.md');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: 'overflow',
      message: '“First of” runs into the foot line by 31 px, and 1 more on this slide',
      place: { file: 'talks/tides.md', line: deck.sentences.find(({ id }) => id === 'a')?.line },
      slide: deck.slides[2]?.id,
    });
  });

  it('is made with every PDF, from the very page that is printed', async () => {
    const slides = [sampleSlide('fits', 'It fits'), sampleSlide('not', 'It does not')];
    const warnings: string[] = [];
    const two: Deck = { ...deck, slides };
    await pdf.print({
      deck: two,
      file: 'tides.md',
      measure,
      html: () => expect.fail('the PDF does not need this'),
      print: () =>
        stage + slide(`<p>${words}</p>`) + slide(`<p style="padding-top: 900px; break-inside: avoid">${words}</p>`),
      browser: source.browser,
      warn: ({ code, slide: id }) => warnings.push(`${code} ${id}`),
    });
    expect(warnings).toEqual(['overflow not']);
    expect(two.proof).toEqual({ slides: 2, overflowing: 1 });
  });
});
