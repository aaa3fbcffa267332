import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const report = [
  'The guild of ferries told its members about a hard year on Monday, as the crews had feared since the ice came.',
  'The crews will meet again before the ice.',
  'The guild reported profits before tax and lamps were down to 31 crowns, from 75 crowns last year.',
  'Sales and profits jumped at its bakery and its inn, but the ferries saw profits fall, hit by the price of oil and the ice.',
];

const titles = async (text: string, name: string): Promise<string[]> =>
  (await make(text, name)).slides.filter(({ layout }) => /^(?:points|pair)$/.test(layout)).map(({ title }) => title);

it('has no title that a later paragraph claims, where no heading holds them together', async () => {
  const text = `A hard year for the guild\n\n${report.join('\n\n')}\n`;
  expect(await titles(text, 'report.txt')).not.toContain('The crews will meet again before the ice');
  const below = `# A hard year for the guild\n\n${report.join('\n\n')}\n\n## The autumn\n\nThe lamps are lit in May.\n`;
  expect(await titles(below, 'report.md')).toContain('The crews will meet again before the ice');
});
