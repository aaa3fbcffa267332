import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('tells of no number that it does not name, and of nothing that another sentence named', async () => {
  const years = ['1931', '1944'].map(
    (year) => `In ${year} the yard of Holm built ninety boats of ${year.at(-1)} tons.`,
  );
  const others = [
    'The yard had a hundred crews. By May 1962 the number stood at forty thousand.',
    'The yard made two new ropes. By May 1966 seventeen towns had introduced them.',
    'Twelve huts stood in the colonies of the town. The first was built in 1971 by the keepers of Brenna.',
  ];
  const { slides } = await make(`# The yard\n\n${[...years, ...others].join('\n\n')}\n`, 'a.md');
  const line = slides
    .filter(({ layout }) => layout === 'timeline')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(line.filter((text) => /^The number stood|introduced them|^The first/.test(text))).toEqual([]);
});
