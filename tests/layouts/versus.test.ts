import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('gives the second half of a sentence to the side that the first half begins with', async () => {
  const text =
    'While Wells has won praise for its fast and cheap ferries, its fleet remains largely made of wood. In contrast, Sheringham not only builds steel ferries but also sells them to other towns at scale.';
  const { slides } = await make(
    `# Ferries\n\nTwo towns build ferries.\n\n## Wells vs. Sheringham\n\n${text}\n`,
    'a.md',
  );
  const versus = slides.find(({ layout }) => layout === 'versus');
  const side = (name: string) => versus?.texts.filter(({ role }) => role === `rows.${name}`).map((one) => one.text);
  expect(side('left')).toEqual(['Has won praise for its fast and cheap ferries', 'Fleet remains largely made of wood']);
  expect(side('right')).toHaveLength(2);
});
