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

const claims = '.lead, .solo, .item, .label';

/** How high the words of each claim begin. */
async function levels(
  layout: string,
  scale: number,
  slots: Record<string, unknown>,
  words = claims,
): Promise<number[]> {
  const deck = deckOf([{ layout, title: said('What the pier hears'), scale, slots: slots as never }]);
  const page = await (await source.browser()).newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.setContent(renderPrint(deck, await studio(), assets));
  const found = await page.$$eval(words, (of) => of.map((one) => Math.round(one.getBoundingClientRect().top)));
  await page.close();
  return found;
}

describe('claims side by side', () => {
  it.each([2, 4, 7])('begin on one level on the floor, in step %i, however long they are', async (scale) => {
    const points = [{ lead: short, support: more }, { lead: long }];
    const [one, other] = await levels('pair', scale, { form: 'rows', points });
    expect(one).toBe(other);
    expect(one).toBeGreaterThan(400);
  });

  it.each([0, 4])('stand on top of cards, and what is said of them begins on one level, in step %i', async (scale) => {
    const slots = {
      cards: [
        { label: short, text: more },
        { label: long, text: short },
      ],
    };
    const labels = await levels('cards', scale, slots);
    const texts = await levels('cards', scale, slots, '.cards .text');
    expect([new Set(labels).size, new Set(texts).size]).toEqual([1, 1]);
    expect((texts[0] ?? 0) - (labels[0] ?? 0)).toBeGreaterThan(240);
  });

  it.each([0, 1])('begin on one level where they are taken home, in step %i', async (scale) => {
    const items = [{ title: short, text: more }, { title: long }, { title: short }];
    const found = await levels('takeaways', scale, { items });
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeGreaterThan(500);
  });
});
