import { type Chapter, type Context, functionWords, opensOn, type Sentence } from '#model';
import { once } from '../../rules/once.ts';

export interface Weighed {
  sentence: Sentence;
  strength: number;
}

/** The sentences of a chapter that may be remembered, those that say most first. */
export function strongestFirst(chapter: Chapter, leastWorth: number, context: Context): Weighed[] {
  // By their ids: to go through the whole article for each chapter takes longest of all in a long one.
  const ids = new Set(chapter.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
  const claimed = new Set(chapter.slides.flatMap(({ title }) => title.sources));
  const concludes = isConclusion(chapter, context) ? ofConclusion : 0;
  const matter = ofMatter(chapter, context);
  return [...ids]
    .map(context.sentence)
    .filter(
      ({ kind, foreign, worth, roles }) =>
        kind === 'prose' && !foreign && worth >= leastWorth && !roles.includes('granted'),
    )
    .map((sentence) => {
      const before = isOfBefore(sentence, context) ? ofBefore : 0;
      return { sentence, strength: strength(sentence, claimed, context) + concludes + matter(sentence) - before };
    })
    .sort((a, b) => b.strength - a.strength);
}

/** What a slide bears as its title is a claim of the deck's, and what the author sums up is made to be taken home. */
function strength({ id, worth, roles, text }: Sentence, claimed: Set<string>, { pack }: Context): number {
  const superlative = roles.includes('superlative') ? 0.15 : 0;
  const title = claimed.has(id) ? 0.2 : 0;
  const summary = opensOn(pack.summaries, text, pack) ? 0.3 : 0;
  return worth + superlative + title + summary;
}

/** What it costs that other sentences tell which thing it speaks of, or when. */
const ofBefore = 0.3;

/** "The call does nothing", "Recently the guild paid": what so many sentences name, or a heading, is known. */
function isOfBefore({ text, topic, hedges }: Sentence, context: Context): boolean {
  const { definite, dates } = context.pack;
  if (opensOn(dates.relative, text, context.pack)) return true;
  const [, noun] = topic === undefined && hedges.length === 0 ? (/^\p{L}+\s(\p{Ll}{3,})\s/u.exec(text) ?? []) : [];
  return noun !== undefined && opensOn(definite, text, context.pack) && !isKnown(noun, context);
}

/** In sentences. */
const oftenNamed = 4;

/** Each noun is looked for once, in words that are made small once: a long article has thousands of sentences to look through. */
function isKnown(noun: string, context: Context): boolean {
  const { article } = context;
  return once(context, article, `known: ${noun}`, () => {
    const heads = [article.title, ...article.sections.flatMap(({ heading }) => heading ?? [])];
    if (heads.some(({ text }) => text.toLowerCase().includes(noun))) return true;
    const texts = once(context, article, 'small letters', () =>
      article.sentences.map(({ text }) => text.toLowerCase()),
    );
    let found = 0;
    return texts.some((text) => text.includes(noun) && ++found === oftenNamed);
  });
}

/** What a sentence draws that speaks of what the article is called, and of what its chapter is: details are forgotten. */
const [ofTitle, ofHeading] = [0.2, 0.1];

function ofMatter(chapter: Chapter, { article, alike, pack }: Context): (sentence: Sentence) => number {
  const small = functionWords(pack);
  const [title = '', heading = ''] = [article.title, chapter.title].map(({ text }) =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word.toLowerCase())).join(' '),
  );
  return ({ text }) => (alike(title, text) > 0 ? ofTitle : 0) + (alike(heading, text) > 0 ? ofHeading : 0);
}

/** What a sentence draws more where the author says what it all comes to. */
const ofConclusion = 0.35;

function isConclusion({ title }: Chapter, { pack }: Context): boolean {
  return pack.conclusions.includes(title.text.toLowerCase().replace(/^[\d.)\s]+|[\s:.!]+$/gu, ''));
}
