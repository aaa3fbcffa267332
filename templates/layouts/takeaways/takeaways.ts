import {
  type Chapter,
  type Context,
  type Draft,
  functionWords,
  type LayoutRule,
  opensOn,
  type Outline,
  type Sentence,
} from '#model';
import { once } from '../../rules/once.ts';
import { fixed } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { type Claim, memorable, whole } from './memorable.ts';

/** Three to five things to remember, one from a chapter until every chapter had its turn, in words that no other slide has. */
export const rule: LayoutRule = {
  name: 'takeaways',
  budget: 66,
  boxes,
  compose: (outline, context) => {
    // A short article has little that no slide says yet: then all of it may be remembered.
    const shares = [1 / 2, 1 / 4, ...(isShort(context) ? [0] : [])];
    // A claim in one breath is remembered best; only where there are too few is one said in two.
    const tries = [1, 2].flatMap((breaths) => shares.map((share) => ({ breaths, worth: usual(share, context) })));
    for (const { breaths, worth } of tries) {
      const items = chosen(outline, worth, breaths === 2, context);
      if (items.length >= 3) return slide(items, context);
    }
    return [];
  },
};

function slide(items: Claim[], context: Context): Draft[] {
  const title = fixed(context.pack.words.takeaways);
  const texts = items.flatMap((item) => [
    { box: item.text ? ('item' as const) : ('solo' as const), text: item.title.text },
    ...(item.text ? [{ box: 'text' as const, text: item.text.text }] : []),
  ]);
  const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts]);
  return scale === undefined ? [] : [{ layout: 'takeaways', title, slots: { items }, scale }];
}

/** In sentences: what an article has that is told in a few slides. */
const shortArticle = 25;

function isShort({ article }: Context): boolean {
  return article.sentences.filter(({ kind }) => kind === 'prose').length <= shortArticle;
}

const words = 60;

interface Item {
  claim: Claim;
  chapter: number;
  /** 0 for the best of its chapter, 1 for the next. */
  turn: number;
}

function chosen(outline: Outline, leastWorth: number, inTwo: boolean, context: Context): Claim[] {
  const most = Math.min(5, Math.max(3, outline.chapters.length));
  const list: Item[] = [];
  let left = words;
  for (const item of bestFirst(outline, leastWorth, inTwo, context)) {
    if (list.length === most) break;
    const text = whole(item.claim);
    const count = context.words(text);
    if (count > left) continue;
    if (list.some((other) => context.alike(whole(other.claim), text) > 0.5)) continue;
    list.push(item);
    left -= count;
  }
  return list.sort((a, b) => a.chapter - b.chapter || a.turn - b.turn).map((item) => item.claim);
}

/**
 * The best that each chapter leaves to be remembered, then the second best of each, those that are worth most first. Each is
 * looked for only when it is asked for: in a long article few ever are.
 */
function* bestFirst(outline: Outline, leastWorth: number, inTwo: boolean, context: Context): Generator<Item> {
  const chapters = outline.chapters.map((chapter, at) => ({
    at,
    // What nobody is told is nothing to remember.
    sentences: chapter.slides.every(({ appendix }) => appendix) ? [] : strongestFirst(chapter, leastWorth, context),
  }));
  for (const turn of [0, 1]) {
    const waiting = new Set(chapters);
    for (let next = strongest(waiting); next; next = strongest(waiting)) {
      const { sentence } = next.sentences.shift() as Weighed;
      const left = memorable(sentence, outline, inTwo, context);
      if (!left) continue;
      waiting.delete(next);
      yield { claim: left, chapter: next.at, turn };
    }
  }
}

interface Waiting {
  at: number;
  sentences: Weighed[];
}

interface Weighed {
  sentence: Sentence;
  strength: number;
}

/** The first of those chapters whose next sentence is the strongest. */
function strongest(chapters: Iterable<Waiting>): Waiting | undefined {
  let best: Waiting | undefined;
  for (const one of chapters)
    if (one.sentences[0] && (!best?.sentences[0] || one.sentences[0].strength > best.sentences[0].strength)) best = one;
  return best;
}

function strongestFirst(chapter: Chapter, leastWorth: number, context: Context): Weighed[] {
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
    .map((sentence) => ({
      sentence,
      strength:
        strength(sentence, claimed, context) +
        concludes +
        matter(sentence) -
        (isOfBefore(sentence, context) ? ofBefore : 0),
    }))
    .sort((a, b) => b.strength - a.strength);
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
const oftenNamed = 3;

function isKnown(noun: string, { article }: Context): boolean {
  const has = ({ text }: { text: string }) => text.toLowerCase().includes(noun);
  if (has(article.title) || article.sections.some(({ heading }) => heading && has(heading))) return true;
  return article.sentences.filter(has).length > oftenNamed;
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

/** More than what this share of the article's sentences are worth: what matters less is hardly to be remembered. */
function usual(share: number, context: Context): number {
  const all = once(context, context.article, 'worths', () =>
    context.article.sentences
      .filter(({ kind }) => kind === 'prose')
      .map(({ worth }) => worth)
      .sort((a, b) => a - b),
  );
  return all[Math.floor(all.length * share)] ?? 0;
}

/** What a slide bears as its title is a claim of the deck's, and what the author sums up is made to be taken home. */
function strength({ id, worth, roles, text }: Sentence, claimed: Set<string>, { pack }: Context): number {
  const superlative = roles.includes('superlative') ? 0.15 : 0;
  const title = claimed.has(id) ? 0.2 : 0;
  const summary = opensOn(pack.summaries, text, pack) ? 0.3 : 0;
  return worth + superlative + title + summary;
}
