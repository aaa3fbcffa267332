import { type Chapter, type Context, type LayoutRule, opensOn, type Outline, type Said, type Sentence } from '#model';
import { once } from '../once.ts';
import { points } from '../point.ts';
import { fixed, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** Three to five things to remember, one from a chapter until every chapter had its turn, in words that no other slide has. */
export const rule: LayoutRule = {
  name: 'takeaways',
  budget: 66,
  boxes,
  compose: (outline, context) => {
    // A short article has little that no slide says yet: then all of it may be remembered.
    const shares = [1 / 2, 1 / 4, ...(isShort(context) ? [0] : [])];
    const items = shares.map((share) => chosen(outline, usual(share, context), context)).find(enough) ?? [];
    if (items.length === 0) return [];
    const title = fixed(context.pack.words.takeaways);
    const least = items.length <= 3 ? 0 : items.length <= 5 ? 2 : 4;
    const texts = items.map((item) => ({ box: 'solo' as const, text: item.text }));
    const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts], least);
    return scale === undefined
      ? []
      : [{ layout: 'takeaways', title, slots: { items: items.map((item) => ({ title: item })) }, scale }];
  },
};

/** In sentences: what an article has that is told in a few slides. */
const shortArticle = 25;

function isShort({ article }: Context): boolean {
  return article.sentences.filter(({ kind }) => kind === 'prose').length <= shortArticle;
}

function enough(items: Said[]): boolean {
  return items.length >= 3;
}

const words = 60;
/** Beyond this share of the same content words, two texts say the same. */
const sameWords = 0.75;
/** A title is short: what it claims may be told again in full, but not in its own words. */
const titlesOwn = 0.9;

interface Item {
  said: Said;
  chapter: number;
  /** 0 for the best of its chapter, 1 for the next. */
  turn: number;
}

function chosen(outline: Outline, leastWorth: number, context: Context): Said[] {
  const most = Math.min(5, Math.max(3, outline.chapters.length));
  const list: Item[] = [];
  let left = words;
  for (const item of bestFirst(outline, leastWorth, context)) {
    if (list.length === most) break;
    const count = context.words(item.said.text);
    if (count > left) continue;
    if (list.some((other) => context.alike(other.said.text, item.said.text) > 0.5)) continue;
    list.push(item);
    left -= count;
  }
  return list.sort((a, b) => a.chapter - b.chapter || a.turn - b.turn).map((item) => item.said);
}

/**
 * The best that each chapter leaves to be remembered, then the second best of each, those that are worth most first. Each is
 * looked for only when it is asked for: in a long article few ever are.
 */
function* bestFirst(outline: Outline, leastWorth: number, context: Context): Generator<Item> {
  const chapters = outline.chapters.map((chapter, at) => ({
    at,
    sentences: strongestFirst(chapter, leastWorth, context),
  }));
  for (const turn of [0, 1]) {
    const waiting = new Set(chapters);
    for (let next = strongest(waiting); next; next = strongest(waiting)) {
      const { sentence } = next.sentences.shift() as Weighed;
      const left = memorable(sentence, outline, context);
      if (!left) continue;
      waiting.delete(next);
      yield { said: left, chapter: next.at, turn };
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
  return [...ids]
    .map(context.sentence)
    .filter(({ kind, foreign, worth }) => kind === 'prose' && !foreign && worth >= leastWorth)
    .map((sentence) => ({ sentence, strength: strength(sentence, claimed, context) }))
    .sort((a, b) => b.strength - a.strength);
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

/** "Waiting may be cheaper, | but it is a mistake": what the author only grants, nobody should take home. */
function isGranted(text: string, sentence: Sentence, { pack }: Context): boolean {
  const at = sentence.text.toLowerCase().lastIndexOf(text.slice(-20).toLowerCase());
  const rest = at < 0 ? '' : sentence.text.slice(at + Math.min(20, text.length));
  return /^[,;—，]/u.test(rest) && opensOn(pack.contrasts.turns, rest.replace(/^[,;—，\s]+/u, ''), pack);
}

const passing =
  /^(?:i |i['’]|we (?:hope|believe|think|want|would|['’]d|will|['’]ll|['’]re going)|let['’]s|subscribe|check|thank|please|if |when |you (?:can|could|may|might)\b|one of|some |many |each |(?:nearly |almost )?every time |today,|in this|in many cases|for example|sometimes|\[|["“„«])/i;

/** What a sentence leaves to be remembered: a claim with its subject in it, in a form that no slide has. */
function memorable(sentence: Sentence, outline: Outline, context: Context): Said | undefined {
  if (/[?？:：!]$/u.test(sentence.text) || sentence.roles.includes('filler') || sentence.roles.includes('question'))
    return undefined;
  const forms = points(sentence, context, 14)
    .filter(({ leans, text, unit }) => !leans && !unit.passing && !passing.test(text))
    .flatMap((point) => point.unit.forms.filter(({ shape }) => shape === 'clause'))
    .filter(
      ({ text, words: count }) =>
        count >= (context.pack.spaced ? 5 : 4) &&
        count <= (context.pack.surgery ? 14 : 26) &&
        !/[?:]$|^[^:]{2,40}:\s/.test(text) &&
        !isGranted(text, sentence, context),
    );
  const isSaid = context.saidIn(outline.said);
  const isTitle = context.saidIn(outline.titles);
  const fresh = forms.find(({ text }) => !isSaid(text, sameWords) && !isTitle(text, titlesOwn) && !context.told(text));
  if (!fresh || !context.holds({ text: fresh.text, sources: [sentence.id] })) return undefined;
  return said(fresh.text, sentence);
}
