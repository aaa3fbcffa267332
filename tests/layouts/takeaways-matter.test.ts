import { type Article, countWords, type Context, type Outline, type Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { contentOf, shared } from '../../scripts/plan/context/alike.ts';
import { rule } from '../../templates/layouts/takeaways/takeaways.ts';
import { told } from '../distil/told.ts';

const pack = packFor('en');

it('of claims that are worth the same, those are remembered that speak of what the article is called, and its chapter', () => {
  const chapters = [
    ['Coal', 'The old crane was painted green in spring.', 'The ferry burns less coal than any barge.'],
    ['Crew', 'The kitchen has a second window now.', 'The ferry sails with half of its old crew.'],
    ['Fares', 'The ticket office has a new clock.', 'The ferry is cheaper than the night train.'],
  ].map(([heading = '', ...texts], at) => {
    const sentences = texts.map((text, index): Sentence => {
      const sentence = { ...told(text), id: `${at}-${index}`, worth: 0.5 };
      return { ...sentence, units: units(sentence, pack) };
    });
    return { heading, sentences };
  });
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const article = { title: { text: 'What the ferry taught us' }, sentences } as unknown as Article;
  const content = (text: string) => contentOf(text, pack);
  const context = {
    ...{ article, pack, words: (text: string) => countWords(text), step: () => 0 },
    sentence: (id: string) => sentences.find((one) => one.id === id),
    alike: (one: string, other: string) => shared(content(one), content(other)),
    ...{ holds: () => true, told: () => false, isPersonal: () => false, saidIn: () => () => false },
  } as unknown as Context;
  const outline = {
    article,
    chapters: chapters.map(({ heading, sentences: own }) => ({
      title: { text: heading, sources: [] },
      slides: [{ title: { sources: [] }, notes: [{ sentences: own.map(({ id }) => id) }] }],
    })),
    ...{ titles: [], said: [] },
  } as unknown as Outline;
  const [slide] = rule.compose?.(outline, context) ?? [];
  expect(slide?.slots.items).toMatchObject([
    { title: { text: 'The ferry burns less coal than any barge' } },
    { title: { text: 'The ferry sails with half of its old crew' } },
    { title: { text: 'The ferry is cheaper than the night train' } },
  ]);
});
