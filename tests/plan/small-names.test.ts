import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const lines = async (article: string) =>
  (await make(article, 'crane.md')).slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);

it('keeps the small letter of a name with which a line begins', async () => {
  const all = await lines(`# quay-crane

quay-crane lifts small boats out of the water.

## Why?

- quay-crane carries boats of four tons
- no motor is needed
- quay-crane needs one keeper

The old crane was slow. boat-hook holds the boat in the meantime.
`);
  expect(all).toContain('quay-crane carries boats of four tons');
  expect(all).toContain('No motor is needed');
  expect(all.filter((text) => /Quay-crane|Boat-hook/.test(text))).toEqual([]);
});

it('leaves it large where the article writes it so', async () => {
  const all = await lines(`# Cranes

Quay-crane lifts boats. quay-crane needs one keeper, who is paid by the town.
`);
  expect(all.some((text) => /^Quay-crane/.test(text))).toBe(true);
});
