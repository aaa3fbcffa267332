import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const about = (text: string) => make(`# Boats of the sound\n\nThe sound is wide.\n\n## The yard\n\n${text}\n`, 'a.md');

describe('what is said of “it”', () => {
  it('does not stand under a word that only the sentence before explains in passing', async () => {
    const { slides } = await about(
      '<!-- lectern: layout=definition -->\n\nLysvik’s Old Yard is leading a change in the trade through its work on Doryline—an open kind of boat. In May 2025, it sold its first sea-going Doryline boat. Doryline has made its way to four harbours.',
    );
    const under = slides
      .filter(({ title }) => /^Doryline$/.test(title))
      .flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(under).toContain('An open kind of boat');
    expect(under.filter((text) => /sold/i.test(text))).toEqual([]);
  });

  it('is not told with its pronoun behind a time or a place', async () => {
    const { slides } = await about(
      'The Lysvik yard has pledged a lot of money to the coast. In February 2025, it pledged 380 million crowns to the harbours of the sound.',
    );
    const all = slides
      .filter(({ appendix }) => !appendix)
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(all.filter((text) => /^In February 2025, it/.test(text))).toEqual([]);
    expect(all.some((text) => /380 million crowns/.test(text))).toBe(true);
  });
});

describe('what explains a word that was left out', () => {
  it('is left out with it', async () => {
    const { slides } = await about(
      'The Lysvik yard is leading a revolution in the boats of the coast through its work on the dory—a flat boat without a keel. The council pays for half of the work that is done there in every winter.',
    );
    for (const { texts } of slides) {
      const all = texts.map(({ text }) => text);
      if (all.some((text) => /^A flat boat/.test(text))) expect(all.join(' ')).toMatch(/dory/);
    }
    const leads = slides.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(leads.some((text) => /revolution in the boats/.test(text))).toBe(true);
  });
});
