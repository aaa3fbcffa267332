import type { Context, Draft, LayoutRule, Outline } from '#model';
import { once } from '../../rules/once.ts';
import { fixed } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { type Claim, type Form, memorable, whole } from './memorable.ts';
import { strongestFirst, type Weighed } from './strength.ts';

/** Three to five things to remember, one from a chapter until every chapter had its turn, in words that no other slide has. */
export const rule: LayoutRule = {
  name: 'takeaways',
  budget: 66,
  boxes,
  compose: (outline, context) => {
    // A short article has little that no slide says yet: then all of it may be remembered.
    const shares = [1 / 2, 1 / 4, ...(isShort(context) ? [0] : [])];
    // A claim in one breath is remembered best; only where there are too few is one said in two.
    const tries = forms(context).flatMap((form) => shares.map((share) => ({ form, worth: usual(share, context) })));
    for (const { form, worth } of tries) {
      const items = chosen(outline, worth, form, context);
      const made = items.length >= 3 ? slide(items, context) : [];
      if (made.length > 0) return made;
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

/**
 * In one breath, or in two; and a sentence of which nothing can be left out as it is, which is seldom as short as a point, only where all
 * else is too little.
 */
function forms({ pack }: Context): Form[] {
  const short = [{ inTwo: false }, { inTwo: true }];
  return pack.surgery ? short : [...short, ...short.map((form) => ({ ...form, most: longest }))];
}

/** In words. */
const longest = 26;

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

function chosen(outline: Outline, leastWorth: number, form: Form, context: Context): Claim[] {
  const most = Math.min(5, Math.max(3, outline.chapters.length));
  const list: Item[] = [];
  let left = words;
  for (const item of bestFirst(outline, leastWorth, form, context)) {
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
function* bestFirst(outline: Outline, leastWorth: number, form: Form, context: Context): Generator<Item> {
  const chapters = outline.chapters.map((chapter, at) => ({
    at,
    // What nobody is told is nothing to remember.
    sentences: chapter.slides.every(({ appendix }) => appendix) ? [] : strongestFirst(chapter, leastWorth, context),
  }));
  for (const turn of [0, 1]) {
    const waiting = new Set(chapters);
    for (let next = strongest(waiting); next; next = strongest(waiting)) {
      const { sentence } = next.sentences.shift() as Weighed;
      const left = memorable(sentence, outline, form, context);
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

/** The first of those chapters whose next sentence is the strongest. */
function strongest(chapters: Iterable<Waiting>): Waiting | undefined {
  let best: Waiting | undefined;
  for (const one of chapters)
    if (one.sentences[0] && (!best?.sentences[0] || one.sentences[0].strength > best.sentences[0].strength)) best = one;
  return best;
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
