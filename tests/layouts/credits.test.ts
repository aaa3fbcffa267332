import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

it('rests who wrote it, and when, on their own places in the front matter, and says so in the notes', async () => {
  const text =
    '---\ntitle: Low tide\nauthor: Ines Marrow\ndate: 2024-11-08\nkicker: Harbour talks\n---\n\nThe ebb is long.\n';
  const { slides, sentences } = await make(text, 'a.md');
  const [cover] = slides;
  const cited = (role: string) => {
    const sources = cover?.texts.find((one) => one.role === role)?.sources ?? [];
    return sentences.filter(({ id }) => sources.includes(id)).map(({ start, end }) => text.slice(start, end));
  };
  expect([cited('byline'), cited('date'), cited('kicker')]).toEqual([
    ['Ines Marrow'],
    ['2024-11-08'],
    ['Harbour talks'],
  ]);
  const noted = sentences.filter(({ id }) => cover?.notes.includes(id)).map((one) => one.text);
  expect(noted).toEqual(['Low tide', 'Ines Marrow', '2024-11-08', 'Harbour talks']);
});

it('tells of a time stamp only the day', async () => {
  const { slides } = await make(
    '---\ntitle: Low tide\ndate: 2024-5-8 3:00:00 -0400\n---\n\nThe ebb is long.\n',
    'tide.md',
  );
  expect(slides[0]?.texts.find(({ role }) => role === 'date')?.text).toBe('2024-5-8');
});
