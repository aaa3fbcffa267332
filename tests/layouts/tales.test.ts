import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const tale = `# My first winter

I grew up in a hut by the quay. I went to school in Brenna. I rowed home each night. I had never seen the ice.

I moved to the north when I was nine. I learned to mend a net. I was asked to keep the lamp. I said yes at once, since nobody else would.
`;

it('tells in rows what happened in a tale, which is headed by what its author did first', async () => {
  const { slides } = await make(tale, 'a.md');
  const rows = slides.filter(({ layout }) => layout === 'points' || layout === 'pair');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ title }) => /^I /.test(title) && !/\b(?:it|that|one)$/.test(title))).toBe(true);
  const leads = rows.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(leads.filter((text) => /^I (?:went|rowed|learned|was asked)/.test(text)).length).toBeGreaterThan(1);
});
