import { expect, it } from 'vitest';
import type { Context, Sentence } from '#model';
import { nearTitles } from '../../templates/layouts/points/near-titles.ts';
import type { Point } from '../../templates/rules/points/point.ts';

const context = (headed: boolean) =>
  ({ hasSections: () => headed, alike: () => 0, pack: { spaced: true } }) as unknown as Context;

const [boats, keeper] = ['s1', 's2'].map((id, at) => ({ id, paragraph: at, text: id }) as unknown as Sentence);
const point = (sentence: Sentence | undefined, text: string) =>
  ({ sentence, text, unit: { forms: [] } }) as unknown as Point;
const [own, far] = [
  { text: 'The yards build boats', sources: ['s1'] },
  { text: 'The keeper is sure of the ferries', sources: ['s2'] },
];
const run = [boats, keeper].filter((one) => one !== undefined);
const offered = [point(boats, 'The yards build boats'), point(keeper, 'The keeper is sure of the ferries')];

it('are of the first paragraph, where no heading holds it to the next', () => {
  expect(nearTitles([far, own], run, offered, context(false))).toEqual([own]);
  expect(nearTitles([far, own], run, offered, context(true))).toEqual([far, own]);
});

it('are what a later one claims where there is no other, so that the points are told, but not the half of what it says', () => {
  expect(nearTitles([far], run, offered, context(false))).toEqual([far]);
  const halves = [...offered, point(keeper, 'The crews see their boats fall apart')];
  expect(nearTitles([far], run, halves, context(false))).toEqual([]);
});
