import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('gives an answer the long question that it answers, where what it is about heads another slide', async () => {
  const { slides } = await make(
    `# A talk about ferries

## How far would you say that people on the smaller islands of the bay rely on the harbour service today?

The harbour service is everywhere: it sails seven days a week and on a timetable that nobody has to look up.

## How important are these web-based ropes to the overall work of the old harbour service today?

The harbour service is beginning to build on these kinds of ropes with new and longer ones being added to the oldest boats.
`,
    'a.md',
  );
  const titles = slides.map(({ title }) => title);
  expect(titles.filter((title) => title === 'Harbour service')).toHaveLength(1);
  expect(new Set(titles).size).toBe(titles.length);
});
