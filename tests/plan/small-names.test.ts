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

it('keeps that of a word that opens a paragraph, where most open with a capital', async () => {
  const all = await lines(`# Cranes

qrane lifts small boats out of the water, and so boats are dry.

The old crane was slow. It stood on the mole for ten years.

Nobody mended it. Each winter the ice came.

## Keepers

The town pays for them.

- qrane needs one keeper
- no motor is needed
- so much oil is dear

so nobody asked for the old crane.

~~~
crane.lift()
~~~

makes the crane lift.

~~~
winch.lift()
~~~

trane will lift boats in the second bay.

## How it is

The crane is new.

- makes no noise
- trane needs no oil
- keeps boats dry
`);
  expect(all).toContain('qrane needs one keeper');
  expect(all).toContain('No motor is needed');
  expect(all).toContain('So much oil is dear');
  expect(all).toContain('Makes no noise');
  expect(all).toContain('trane needs no oil');
});

it('keeps none where the author begins everything with a small letter', async () => {
  const all = await lines(
    '# Cranes\n\nboats are dry at last.\n\n## Why\n\n- boats are mended\n- oil is dear\n- nets rot\n',
  );
  expect(all).toContain('Boats are mended');
});
