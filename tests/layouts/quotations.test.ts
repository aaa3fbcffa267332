import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const news = `The lock stays open

The council voted on Tuesday to keep the hand-worked lock at Marl, which loses 400,000 crowns a year. Barges wait there for an hour.

The nearest other lock is nine miles away. Some 1,300 children have learned to row beside it. It was dug in 1831 by men from the north.

“Nobody came into office to close a lock,” said council leader Ida Holm. “But a leaking gate cannot be kept for its songs.”
`;

describe('words that somebody said', () => {
  it('stand on a slide with their name, the second half too, and are not said again', async () => {
    const { slides } = await make(news, 'news.txt');
    const quotes = slides.filter(({ layout }) => layout === 'quote');
    expect(quotes.map(({ title }) => title)).toEqual(['Ida Holm']);
    expect(quotes[0]?.texts.map(({ text }) => text)).toContain(
      'Nobody came into office to close a lock. But a leaking gate cannot be kept for its songs',
    );
    const others = slides
      .filter(({ layout }) => layout !== 'quote')
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(others.filter((text) => text.includes('Nobody came'))).toEqual([]);
  });

  it('are never under the template’s own title where the article has no headings', async () => {
    const { slides } = await make(news, 'news.txt');
    expect(slides.slice(2).map(({ title }) => title)).not.toContain('Introduction');
  });
});
