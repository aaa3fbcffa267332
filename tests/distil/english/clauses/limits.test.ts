import { expect, it } from 'vitest';
import { clauses } from '../clauses-of.ts';

const points = (text: string) => clauses(text).map((clause) => clause.text);

it('tells nothing without what it leaves out, nor before it is told how much it is', () => {
  expect(points('The guild posted a profit of 131 million crowns, excluding the wreck.')).toEqual([
    'The guild posted a profit of 131 million crowns, excluding the wreck',
  ]);
  expect(points('Oil sold by the guild grew 4 percent, assuming no frost, and its profit fell by a half.')[0]).toBe(
    'Oil sold by the guild grew 4 percent, assuming no frost',
  );
  expect(points('The guild posted a profit, leaving out the wreck, of nearly 131 million crowns.')).toEqual([
    'The guild posted a profit, leaving out the wreck, of nearly 131 million crowns',
  ]);
  expect(points('Sales rose, reflecting a cold winter, to $40 million.')).toEqual([
    'Sales rose, reflecting a cold winter, to $40 million',
  ]);
});

it('leaves apart what only follows, wherever it happens', () => {
  expect(points('The keepers lit 40 lamps, making the bay safe, by the pier of the old guild.')).toEqual([
    'The keepers lit 40 lamps',
  ]);
});
