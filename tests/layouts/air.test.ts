import { afterAll, describe, expect, it } from 'vitest';
import type { Slide } from '#model';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { planMaker } from '../whole/deck-in-memory.ts';
import { testBrowser } from '../whole/browser.ts';
import { deckOf, said, studio, wholeFonts } from '../render/deck-of.ts';

const plan = await planMaker();
const source = testBrowser();
afterAll(() => source.close());

describe('a share below a heading of four lines', () => {
  const share =
    'About 40% of the ropes and nets in the old village loft are expected to be sold within the next 12 months.';
  const scaleUnder = async (heading: string): Promise<Slide['scale'] | undefined> => {
    const { slides } = await plan(`# The loft\n\nThe loft mends sails.\n\n## ${heading}\n\n${share}\n`, 'a.md');
    return slides.find(({ layout }) => layout === 'proportion')?.scale;
  };

  it('is set smaller than below a short one, so that there is air between them', async () => {
    expect(await scaleUnder('Old ropes')).toBe(0);
    expect(await scaleUnder('The Long Loft of Harbour Accelerates Sales to Meet Growing Demand')).toBe(1);
  });
});

describe('two sides of which one has more to say', () => {
  it('have their rows on the same levels', async () => {
    const rows = ['Mends nets', 'Sells oil', 'Rents boats'].map((right, at) => ({
      ...(at < 2 && { left: said('Counts the ships that come in at night') }),
      right: said(right),
    }));
    const slots = { left: said('Harbour'), right: said('Yard'), rows };
    const deck = deckOf([{ layout: 'versus', title: said('Harbour and yard'), scale: 2, slots }]);
    const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
    const page = await (await source.browser()).newPage();
    await page.setViewport({ width: 1920, height: 1080 });
    await page.setContent(renderPrint(deck, await studio(), assets));
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('.columns ul')].map((side) =>
        [...side.children].map((row) => Math.round(row.getBoundingClientRect().top)),
      ),
    );
    expect(levels[1]).toHaveLength(3);
    expect(levels[0]).toEqual(levels[1]?.slice(0, 2));
  });
});

describe('a table', () => {
  const slideOf = async (table: string) => {
    const { slides } = await plan(`# The loft\n\nThe loft mends sails.\n\n## What it costs\n\n${table}\n`, 'a.md');
    return slides.find(({ layout }) => layout === 'table');
  };

  it('of which nothing but the heads is left is none', async () => {
    expect(await slideOf('| Sail | Drawing |\n|---|---|\n|  |  |')).toBeUndefined();
    expect(await slideOf('| Sail | Drawing |\n|---|---|\n| Jib | none |')).toBeDefined();
  });

  it('of few rows is as large below heads of two lines as below short ones', async () => {
    const rows = (heads: string) =>
      `| ${heads} |\n|---|---|---|---|\n| Jib | £90 | £40 | £20 |\n| Main | £190 | £80 | £40 |`;
    const short = await slideOf(rows('Sail | New | Old | Lent'));
    const long = await slideOf(
      rows('Sail | Price of a new one, sewn here | Price of one that was mended | Price of one for a day'),
    );
    expect(long?.scale).toBe(short?.scale);
  });
});

describe('in forced colours', () => {
  it('the plate that a browser lays behind words covers no qualifier above a figure', async () => {
    const slots = {
      qualifier: said('over'),
      figure: said('80%'),
      text: said('of the boats'),
      share: 0.8,
      form: 'donut',
    };
    const deck = deckOf([{ layout: 'proportion', title: said('Most boats have a lamp'), scale: 0, slots }]);
    const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
    const page = await (await source.browser()).newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.setContent(renderPrint(deck, await studio(), assets));
    const plated = await page.evaluate(() =>
      ['.figure', '.text'].map((part) => getComputedStyle(document.querySelector(part) as Element).forcedColorAdjust),
    );
    expect(plated).toEqual(['none', 'auto']);
  });

  it('both figures of a change have the colour of words', async () => {
    const slots = { old: { figure: said('40') }, new: { figure: said('12'), unit: said('boats') }, contexts: [] };
    const deck = deckOf([{ layout: 'change', title: said('Fewer boats have a lamp'), scale: 0, slots }]);
    const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
    const page = await (await source.browser()).newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.setContent(renderPrint(deck, await studio(), assets));
    const colours = await page.evaluate(() =>
      ['.title', '.was .figure', '.is .figure'].map(
        (part) => getComputedStyle(document.querySelector(part) as Element).color,
      ),
    );
    expect(new Set(colours).size).toBe(1);
  });
});

it('the hyphen of a date stands as close to its words as it was measured', async () => {
  const design = await studio();
  const events = ['1996', 'The mid-2000s', '2007'].map((date) => ({ date: said(date), title: said('A boat sank') }));
  const deck = deckOf([{ layout: 'timeline', title: said('What sank'), scale: 4, slots: { events } as never }]);
  const page = await (await source.browser()).newPage();
  await page.setContent(renderPrint(deck, design, await wholeFonts(design)));
  const [shown, plain] = await page.$$eval('.date', async ([, date]) => {
    await document.fonts.ready;
    const range = document.createRange();
    range.selectNodeContents(date as Element);
    const widthOf = () => range.getBoundingClientRect().width;
    const before = widthOf();
    (date as HTMLElement).style.fontVariantNumeric = 'normal';
    return [before, widthOf()];
  });
  expect(plain).toBeGreaterThan(100);
  expect(shown).toBe(plain);
});

describe.each(['studio', 'paper', 'midnight'])('the largest letters of the look %s', (look) => {
  it('do not reach those of the line below', async () => {
    const design = await studio(look);
    const deck = deckOf([{ layout: 'title', title: said('Anything going for ferries'), scale: 0 }], { look });
    const page = await (await source.browser()).newPage();
    await page.setContent(renderPrint(deck, design, await wholeFonts(design)));
    const overlap = await page.evaluate(async () => {
      await document.fonts.ready;
      const { fontSize, fontFamily, fontWeight, lineHeight } = getComputedStyle(
        document.querySelector('h1') as Element,
      );
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = canvas.measureText('g').actualBoundingBoxDescent + canvas.measureText('fB').actualBoundingBoxAscent;
      return (ink - Number.parseFloat(lineHeight)) / Number.parseFloat(fontSize);
    });
    expect(overlap).toBeLessThan(0.02);
  });
});
