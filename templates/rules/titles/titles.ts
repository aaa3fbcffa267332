import {
  asks,
  type Context,
  type Draft,
  type Material,
  type Said,
  type Sentence,
  shortTitle,
  titleWords,
} from '#model';
import { leadsOf, longerClaims, ownClaims, shortClaims } from './claims.ts';
import { headings, isTurn, saysNothing } from './headings.ts';
import { once } from '../once.ts';
import { weightyWords } from '../words/share-word.ts';
import { fixed } from '../words/words.ts';

/**
 * Titles for a run of sentences, best first: claims of at most nine words, then the heading they stand under. The claims of
 * sentences that matter more come first. A heading that says nothing by itself comes last, as does a longer claim where there is
 * another heading.
 */
export function titles(
  run: Sentence[],
  material: Material,
  context: Context,
  notThese: Set<string> = new Set(),
): Said[] {
  // What one item of a list claims stands over nothing else.
  const heads = run.filter(({ id, kind }) => !notThese.has(id) && (kind !== 'item' || run.length === 1));
  const able = heads
    .map((sentence) => ({ sentence, bearing: bearing(sentence, run) }))
    .sort((a, b) => b.bearing - a.bearing)
    .map(({ sentence }) => sentence);
  const isShort = ({ text }: Said) => context.words(text) <= titleWords;
  const bears = (claim: Said) => isOfTheMatter(claim, material, context);
  const first = able.flatMap((sentence) => shortClaims(sentence, context).slice(0, 1));
  const others = able.flatMap((sentence) => shortClaims(sentence, context).slice(1));
  // What goes on from its own sentence is read as what the run begins with.
  const leads = heads.slice(0, 1).flatMap((one) => leadsOf(one, material, context));
  const [ahead, longAhead] = [leads.filter(isShort), leads.filter((lead) => !isShort(lead))];
  const longer = [...heads.flatMap((one) => longerClaims(one, context)), ...longAhead];
  const heading = headings(material, context);
  const all = [...first, ...others, ...ahead];
  const [short, passing] = [all.filter(bears), all.filter((claim) => !bears(claim))];
  // In an interview what was asked stands over whatever is shown of the answer first; "I read of your boat" would be said by who answers.
  const owner = run.map(({ id }) => context.answerer(id)).find((one) => one !== undefined);
  if (owner && isTurn(material, context)) return [...short, ...longer, ...passing, owner];
  const isLong = heading[0] && context.words(heading[0].text) > longestTitle;
  if (owner)
    return isLong ? [...short, ...longer, ...heading, ...passing] : [...heading, ...short, ...longer, ...passing];
  // What is asked stands over the beginning of its answer.
  const begins = run[0] !== undefined && run[0] === material.sentences[0];
  if (begins && heading[0] && asks(heading[0].text) && context.words(heading[0].text) <= longestQuestion)
    return [...heading, ...short, ...longer, ...passing];
  const isLast = heading[0] && (isLong || saysNothing(heading[0], context));
  if (!isLast) return [...short, ...heading, ...longer, ...passing];
  // A tale goes on from what its teller did first.
  return [...short, ...heads.slice(0, 1).flatMap((one) => ownClaims(one, context)), ...longer, ...passing, ...heading];
}

/** What a claim draws more for each other sentence of the run that names what it is about. */
const comesBack = 0.06;

/** How well a sentence heads a run: by what it is worth, and better if the run goes on about what it begins with. */
export function bearing(sentence: Sentence, run: Sentence[]): number {
  return sentence.worth + comesBack * timesNamed(sentence, run);
}

/** In how many other sentences of a run, three at most, the name stands that a sentence begins with. */
function timesNamed({ text, names }: Sentence, run: Sentence[]): number {
  const about = names.find((name) => text.startsWith(name.text));
  return about ? Math.min(3, run.filter((one) => one.text.includes(about.text)).length - 1) : 0;
}

/** In words: a question that is longer heads nothing. */
const longestQuestion = 9;

/** In words: a heading that is longer than a long claim comes behind it. */
const longestTitle = 12;

/**
 * Whether a claim is of the matter: it tells a figure, opens its paragraph, or has a word in common with the heading or with
 * another sentence of the section. "Nobody was hurt", said in passing, makes no title where there is another.
 */
export function isOfTheMatter(claim: Said, material: Material, context: Context): boolean {
  return once(context, claim, 'of the matter', () => {
    const at = material.sentences.findIndex(({ id }) => id === claim.sources[0]);
    const own = material.sentences[at];
    if (own?.worth === 0) return false;
    if (!own || /\d/u.test(claim.text) || material.sentences[at - 1]?.paragraph !== own.paragraph) return true;
    if (!context.pack.spaced) return true;
    const counts = once(context, material, 'weighty words', () => weightyWordsOf(material, context));
    const inOwn = own.kind === 'code' ? new Set() : weightyWords(own.text, context.pack);
    return [...weightyWords(claim.text, context.pack)].some(
      (word) => (counts.get(word) ?? 0) > (inOwn.has(word) ? 1 : 0),
    );
  });
}

/** In how many of the article's title, the heading and the sentences of a section each word stands that carries something. */
function weightyWordsOf({ section, sentences }: Material, { title, pack }: Context): Map<string, number> {
  const texts = sentences.flatMap(({ kind, text }) => (kind === 'code' ? [] : [text]));
  const counts = new Map<string, number>();
  for (const text of [title, section.heading?.text ?? '', ...texts])
    for (const word of weightyWords(text, pack)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A draft with its best title and the others to choose from. */
export function draft(layout: string, all: Said[], rest: Omit<Draft, 'layout' | 'title' | 'titles'>): Draft {
  const [title, ...others] = all;
  const room = Math.max(shortTitle, title?.text.length ?? 0);
  return { layout, title: title ?? fixed(''), titles: others.filter(({ text }) => text.length <= room), ...rest };
}
