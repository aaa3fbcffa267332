import type { Context, Material } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { crowns } from '../../templates/rules/figures/crowns.ts';
import type { Finding } from '../../templates/rules/figures/figures.ts';
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
    expect(slides.map(({ layout }) => layout)).toEqual(['title', 'points', 'closing']);
  });

  it('is not said alone where it is only granted', async () => {
    const slides = await slidesOf(
      '# The harbour\n\n## What it comes to\n\nWhile the lack of boats is widespread, towns deal with it in their own ways, depending on the coast, the money, the weather, and the needs of everybody who lives there.\n',
    );
    expect(slides.filter(({ layout, title }) => layout === 'statement' && /widespread/.test(title))).toEqual([]);
  });

  it('heads a figure that leans with what its paragraph is about, and no other with it', () => {
    const topics = [undefined, 'Brenna', undefined];
    const sentences = topics.map((topic, at) => ({
      id: `${at}`,
      paragraph: 1,
      topic,
      text: '',
      figures: [],
      spans: [],
    }));
    const sentence = sentences[2];
    const titles = (leans: boolean, unit = 'old boats') =>
      crowns(
        { sentence, figure: { measure: 'count', unit, digits: '9,400' }, leans } as unknown as Finding,
        { sentences, section: { level: 0 }, blocks: [] } as unknown as Material,
        3,
        {
          pack: packFor('en'),
          title: '',
          holds: () => true,
          words: () => 1,
          hasSections: () => false,
        } as unknown as Context,
      ).flatMap((crown) => crown.titles.map(({ text }) => text));
    expect(titles(true)).toEqual(['Brenna']);
    expect(titles(false)).toEqual(['Old boats']);
    expect(titles(false, 'boats every day')).toEqual([]);
  });

  it('tells nobody else’s words as the article’s', async () => {
    const slides = await slidesOf(
      '# The harbour\n\n## What she says\n\nAs she puts it in her letter:\n\n“A boat is a promise. At first you will want all of the oars. Most of the oars are too long for the boats. The rope is what holds everything.”\n\n## What we do\n\nThe town mends 40 boats a year.\n',
    );
    expect(slides.map(({ layout }) => layout)).toContain('quote');
    expect(slides.filter(({ layout, texts }) => layout !== 'quote' && /oars/.test(texts))).toEqual([]);
  });
});

describe('what a word means', () => {
  const titled = async (prose: string) =>
    (await make(`# The harbour\n\n## The watch\n\n${prose}\n`, 'article.md')).slides
      .filter(({ layout }) => layout === 'definition')
      .map(({ title }) => title);

  it('is shown of a word that is written small, where it is told apart from others of its kind', async () => {
    const rest = 'Every night the watch rows out to the bar. The town pays for it.';
    expect(await titled(`A watch is a crew that looks after the lamps by night. ${rest}`)).toEqual(['Watch']);
    expect(await titled(`A watch is a promise to the people at sea. ${rest}`)).toEqual([]);
  });
});

describe('what is done with a thing', () => {
  it('keeps its pronoun below the thing, whoever does it', async () => {
    const slides = await slidesOf(
      '# The harbour\n\n## Helpers\n\nBrenna, a small guild of old crews, will be keeping a careful log of the users of its new oven, which people use to dry the nets.\n\nThe guild of Holm, a town behind the hills, will be lending the yard its two large cranes, which open in May.\n',
    );
    const [pair] = slides.filter(({ layout }) => layout === 'pair');
    expect(pair?.texts).toMatch(/\| which people use to dry the nets \|.*\| Open in May$/);
  });
});

it('what something is called beside what it does is shown with that, and with what is bound to it', async () => {
  const text =
    'Lysvik, the third largest town of the coast, says it expects 40 more boats in the year to May 2031, compared with a plan for 52 boats.';
  const { slides } = await make(`# Lysvik and its boats\n\n${text}\n\nThe boats of Lysvik are old.\n`, 'h.md');
  const texts = slides.filter(({ layout }) => layout === 'definition').flatMap((slide) => slide.texts);
  expect(texts.map((one) => one.text)).toContain(
    'Lysvik says it expects 40 more boats in the year to May 2031, compared with a plan for 52 boats',
  );
});
