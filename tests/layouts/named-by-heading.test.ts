import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const around = (heading: string, told: string) => `# The boats of Brenna

## Tern

The Tern is a small boat of oak. Its crew of four rows to the islands every day in summer.

## ${heading}

${told}

## Petrel

The Petrel carries the mail of the town. It is moored at the north quay.
`;

const below = async (heading: string, told: string) =>
  (await make(around(heading, told), 'boats.md')).slides
    .filter(({ title, kicker }) => title === heading || kicker === heading)
    .map(({ layout, texts }) => [layout, ...texts.map(({ text }) => text)]);

it.each([
  'This boat lies at the south quay as a wreck, not yet clear whether it may be raised or not.',
  'It is told apart from the other boats of the bay by the red sail that its first owner gave it.',
])('a heading names what the one sentence below it points at, and is not shown without it: %s', async (told) => {
  expect(await below('Gull', told)).toEqual([['statement', told.replace(/\.$/, '')]]);
});

it('a heading that every article has names nothing', async () => {
  const told =
    'This is why the boats lie at the south quay as wrecks, not yet clear whether they may be raised or not.';
  expect(JSON.stringify(await below('Results', told))).not.toContain('This is why');
});
