import { expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

it('a section with nothing but a short sentence is headed without the number of the author, as every slide is', async () => {
  const { slides } = await make(
    '# The yard\n\nThe yard mends boats.\n\n# 1. Tarring\n\nThe first step is to tar the ropes.\n\n## Ropes\n\nRopes are tarred twice in the winter.\n\n## Masts\n\nMasts are tarred once.\n\n# 2. Rigging\n\nRigging takes three days.\n',
    'article.md',
  );
  expect(slides.map(({ title }) => title).filter((title) => /^\d/.test(title))).toEqual([]);
});
