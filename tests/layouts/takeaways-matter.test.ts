import { type Article, countWords, type Context, type Outline, type Said, type Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { contentOf, shared } from '../../scripts/plan/context/alike.ts';
import { rule } from '../../templates/layouts/takeaways/takeaways.ts';
import { told } from '../distil/told.ts';

const pack = packFor('en');

/** What is to be remembered of an article: its title, and chapters of a heading and sentences that are worth the same. */
function takenHome(title: string, told: string[][]): string[] {
  const chapters = told.map(([heading = '', ...texts], at) => ({
    heading,
    sentences: texts.map((text, index) => weighed(text, `${at}-${index}`)),
  }));
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const article = { title: { text: title }, sections: [], sentences } as unknown as Article;
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
  return ((slide?.slots.items ?? []) as unknown as { title: Said }[]).map((item) => item.title.text);
}

function weighed(text: string, id: string): Sentence {
  const sentence = { ...told(text), id, worth: 0.5 };
  return { ...sentence, units: units(sentence, pack) };
}

it('of claims that are worth the same, those are remembered that speak of what the article is called, and its chapter', () => {
  const chapters = [
    ['Coal', 'The old crane was painted green in spring.', 'The ferry burns less coal than any barge.'],
    ['Crew', 'The kitchen has a second window now.', 'The ferry sails with half of its old crew.'],
    ['Fares', 'The ticket office has a new clock.', 'The ferry is cheaper than the night train.'],
  ];
  expect(takenHome('What the ferry taught us', chapters)).toEqual([
    'The ferry burns less coal than any barge',
    'The ferry sails with half of its old crew',
    'The ferry is cheaper than the night train',
  ]);
});

it('what only other sentences make clear, a thing or a time, is remembered after the rest', () => {
  const chapters = [
    ['Spring', 'The letter asked four hundred keepers for oil.', 'Old keepers row better than young pilots.'],
    ['Summer', 'Recently a heron nested beside the boathouse.', 'Wide boats carry more salt than narrow ones.'],
    ['Autumn', 'The ferry sank beside the old quay.', 'Tarred ropes outlast three winters at sea.'],
  ];
  expect(takenHome('Ferry notes', chapters)).toEqual([
    'Old keepers row better than young pilots',
    'Wide boats carry more salt than narrow ones',
    'The ferry sank beside the old quay',
  ]);
});
