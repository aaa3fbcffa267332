import { expect, it } from 'vitest';
import type { Said } from '#model';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const told = [
  'In 1887 the first tide gauge was installed.',
  'In 1931 the stone quay was lengthened.',
  'In 1964 the ferry terminal opened.',
  'In 1989 the last coal ship left the quay.',
  'In 2015 the council voted to count the boats.',
  'In 2019 the first bollard was painted.',
  'In 2023 the crane was sold.',
  'In 2025 the mole was mended.',
];

const lines = async (sentences: string[]) => {
  const text = `# The quay\n\nThe quay is old.\n\n## How it came about\n\n${sentences.join(' ')}\n`;
  return (await make(text, 'quay.md')).slides
    .filter(({ layout }) => layout === 'timeline')
    .map(({ slots }) => (slots.events as unknown as { date: Said }[]).map(({ date }) => date.text));
};

it('tells a history of more dates than one line holds on two, about as many on each', async () => {
  expect(await lines(told)).toEqual([
    ['1887', '1931', '1964', '1989'],
    ['2015', '2019', '2023', '2025'],
  ]);
  expect(await lines(told.slice(0, 6))).toHaveLength(1);
});

it('leaves out none of them for a sentence in between, and takes none for a history that goes back', async () => {
  const aside = [...told.slice(0, 3), 'Nobody had asked for it.', ...told.slice(3)];
  expect((await lines(aside)).flat()).toHaveLength(8);
  const back = [...told.slice(4), ...told.slice(0, 4)];
  expect((await lines(back)).flat().length).toBeLessThan(8);
});
