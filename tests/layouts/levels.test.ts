import { afterAll, describe, expect, it } from 'vitest';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { testBrowser } from '../whole/browser.ts';
import { deckOf, said, studio } from '../render/deck-of.ts';

const source = testBrowser();
afterAll(() => source.close());

const [short, long] = [
  said('A bell rings'),
  said('The keeper of the outer light counts every hull that comes in behind the mole'),
];
const more = said('at half past nine, when the last ferry has gone and the bar is closed');

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };

/** How high the words of each claim begin. */
async function levels(layout: string, scale: number, slots: Record<string, unknown>): Promise<number[]> {
  const deck = deckOf([{ layout, title: said('What the pier hears'), scale, slots: slots as never }]);
  const page = await (await source.browser()).newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.setContent(renderPrint(deck, await studio(), assets));
  const found = await page.evaluate(() => {
    const of = [...document.querySelectorAll('.lead, .solo, .item, .label')];
    return of.map((one) => Math.round(one.getBoundingClientRect().top));
  });
  await page.close();
  return found;
}

describe('claims side by side', () => {
  it.each([4, 7])('begin on one level on panels, in step %i, however long they are', async (scale) => {
    const points = [{ lead: short, support: more }, { lead: long }];
    const [one, other] = await levels('pair', scale, { form: 'rows', points });
    expect(one).toBe(other);
    expect(one).toBeGreaterThan(400);
  });

  it.each([0, 4])('begin on one level on cards, right above what is said of them, in step %i', async (scale) => {
    const [one, other] = await levels('cards', scale, {
      cards: [
        { label: short, text: more },
        { label: long, text: short },
      ],
    });
    expect(one).toBe(other);
    expect(one).toBeGreaterThan(440);
  });

  it.each([0, 1])('begin on one level where they are taken home, in step %i', async (scale) => {
    const items = [{ title: short, text: more }, { title: long }, { title: short }];
    const found = await levels('takeaways', scale, { items });
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeGreaterThan(500);
  });
});
