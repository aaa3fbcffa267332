import { expect, it } from 'vitest';
import { boxes as ofPairs } from '../../templates/layouts/pair/boxes.ts';
import { boxes as ofPoints } from '../../templates/layouts/points/boxes.ts';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

/** The step of the slide of a list. */
async function stepOf(items: string[], heading = 'Rules of the pier') {
  const list = items.map((item) => `- ${item}\n`).join('');
  const deck = await make(
    `# The pier\n\nThe pier is as long as the town is wide.\n\n## ${heading}\n\n${list}`,
    'article.md',
  );
  const slide = deck.slides.find(({ layout }) => layout === 'pair' || layout === 'points');
  const boxes = slide?.layout === 'pair' ? ofPairs : ofPoints;
  return slide && boxes[slide.scale];
}

/** How wide its claims may be. */
async function widthOf(items: string[]): Promise<number | undefined> {
  return (await stepOf(items))?.solo.width;
}

it('sets two or three short claims across the stage', async () => {
  expect(await widthOf(['Dogs stay on the quay', 'Children wear a vest'])).toBeGreaterThan(1600);
  expect(await widthOf(['Dogs stay on the quay', 'Children wear a vest', 'Nobody runs'])).toBeGreaterThan(1600);
});

it('sets more of them, and longer ones, beside their heading', async () => {
  const long =
    'Whoever lands a boat at the pier in a gale pays nothing for the night, and may ask for soup at the lighthouse';
  expect(await widthOf([long, 'Children wear a vest of cork or of reed'])).toBeLessThan(1000);
  const four = ['Dogs stay on the quay', 'Children wear a vest', 'Nobody runs', 'Nobody dives'];
  expect(await widthOf(four)).toBeLessThan(1000);
});

it('sets two claims that are longer side by side below their heading, and three beside it', async () => {
  const long = (what: string) =>
    `Whoever lands a ${what} at the breakwater in a thunderstorm sleeps underneath it for nothing`;
  const two = await widthOf(['boat', 'barge'].map(long));
  const three = await widthOf(
    ['boat', 'barge', 'raft'].map((one) => `A ${one} at the breakwater in a thunderstorm pays nothing`),
  );
  expect(two).toBeLessThan(900);
  expect(three).toBeGreaterThan(900);
});

it('sets the heading of two longer claims large where it fills more than a line, and else the claims', async () => {
  const items = ['boat', 'barge'].map(
    (what) => `Whoever lands a ${what} at the breakwater in a storm sleeps for nothing`,
  );
  const below = await stepOf(items, 'Whoever comes in from the sea is a guest of the pier');
  const on = await stepOf(items);
  expect(below?.title.size).toBeGreaterThan(below?.solo.size ?? 0);
  expect(on?.title.size).toBeLessThan(80);
  expect(on?.solo.size).toBeGreaterThan(below?.solo.size ?? 0);
  expect(on?.solo.width).toBe(below?.solo.width);
});
