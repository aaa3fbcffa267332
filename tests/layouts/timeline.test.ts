import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const article = `# The ferry

The ferry was founded by Ann Marsh in 1931. It carries whoever wants to cross.

## The boats

The boats are made of oak. The boats got engines in 1962. Oak is cheap to mend.

## Who sails

The crews’ approach to the trade extends beyond the boats. It actively supports and trains talent from within. More than 85 pupils had been trained by the old crews by the end of 2012, with 45% living in the old town of Wells on the coast. These pupils are making great progress, especially in rowing and in sailing.

## Tickets

Tickets have been sold by machine since 1990. Nobody misses the paper ones.

## What comes next

The line plans to buy two boats in 2031. The town may pay for one of them.
`;

it('does not tell in a line of time what a slide tells in the same words, where it has enough without', async () => {
  const { slides } = await make(article, 'a.md');
  const line = slides.find(({ layout }) => layout === 'timeline')?.texts.map(({ text }) => text) ?? [];
  const others = slides
    .filter(({ layout }) => layout === 'points')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  const trained = 'More than 85 pupils had been trained by the old crews';
  expect(others).toContain(trained);
  expect(line).not.toContain(trained);
  expect(line.filter((text) => /\d{4}/.test(text)).length).toBeGreaterThanOrEqual(4);
});
