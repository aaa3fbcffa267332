import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const slidesOf = async (text: string) =>
  (await make(text, 'harbour.md')).slides.map(({ layout, title, texts }) => ({
    layout,
    title,
    texts: texts.map((one) => one.text).join(' | '),
  }));

describe('what a sentence says in passing', () => {
  it('tells who somebody is beside what is told of them, and not instead of it', async () => {
    const slides = await slidesOf(
      '# The harbour\n\nAda Reed, the keeper who came after Holm, has done an excellent job at mending the old boats. Everybody says so.\n\nThe council thanked Ada Reed last week.\n',
    );
    const [definition] = slides.filter(({ layout }) => layout === 'definition');
    expect(definition?.texts ?? 'has done an excellent job').toMatch(/has done an excellent job/);
  });

  it('is no example because the sentence lists some', async () => {
    const slides = await slidesOf(
      '# The harbour\n\nAda Reed, the builder of many different boats including the tug, was known far beyond the coast of the bay and its islands for all of it. Her boats were always light and strong. Her yard was the largest on the coast.\n',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('example');
  });

  it('is not said alone where it is only granted', async () => {
    const slides = await slidesOf(
      '# The harbour\n\n## What it comes to\n\nWhile the lack of boats is widespread, towns deal with it in their own ways, depending on the coast, the money, the weather, and the needs of everybody who lives there.\n',
    );
    expect(slides.filter(({ layout, title }) => layout === 'statement' && /widespread/.test(title))).toEqual([]);
  });
});
