import {
  type Context,
  leadsBelow,
  type Material,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  titleWords,
} from '#model';
import { shortClaims } from '../titles/claims.ts';
import { saysNothing } from '../titles/headings.ts';
import { titles } from '../titles/titles.ts';
import { asLine, said } from '../words/words.ts';
import { announcement, away, leastLine, mostOver, untied, withoutAnd } from './lead-words.ts';
import { aimOf } from './aims.ts';
import { countedTitle, countsDenied, mostDenying } from './counted.ts';
import { isUnstopped, unstoppedTitle } from './unstopped.ts';

/**
 * Where a block begins with what leads into it: the sentence before it, if it only does that; and the one before that, where "Either:" or
 * "They are:" by itself says nothing of what comes.
 */
export function leadStart(material: Material, from: number, context: Context): number {
  const { sentences } = material;
  const [before, lead] = [sentences[from - 2], sentences[from - 1]];
  if (lead && isUnstopped(lead) && before?.paragraph !== lead.paragraph) return from - 1;
  if (countsDenied(material, from, context)) return from - 1;
  if (!lead || lead.kind === 'heading' || !leadsBelow(lead.text, context.pack)) return from;
  const told =
    before?.kind === 'prose' && before.paragraph === lead.paragraph && !leadsBelow(before.text, context.pack);
  return told && context.words(before.text) <= mostOver && onlyTies(lead, context) ? from - 2 : from - 1;
}

/** Whether what leads into a block is no more than a word, or ties it to what was said: "Or:", "For example:", "They are:". */
function onlyTies(lead: Sentence, { pack, words }: Context): boolean {
  const text = untied(announcement(lead, pack), pack).toLowerCase();
  const count = words(text);
  if (count < 2 || count >= leastLine) return count < 2;
  const { lists, announcing, ands, connectives, examples } = pack;
  const ties = [...lists.pairs, ...lists.halves, ...lists.joins, ...ands, ...connectives, ...examples];
  return ties.includes(text) || announcing.back.test(text) || pointsBack(text, pack);
}

/** Titles for a block: what leads into it, else its heading, else the nearest that the sentences before it claim. */
export function leadTitles(material: Material, start: number, from: number, context: Context): Said[] {
  const lead = titles(material.sentences.slice(start, from), material, context);
  const last = material.sentences[start - 1];
  const near = leadsByItself(material, start, from, context)
    ? []
    : material.sentences
        .slice(Math.max(0, start - 2), start)
        .filter(({ kind, paragraph }) => kind === 'prose' && paragraph === last?.paragraph);
  const claims = near.reverse().flatMap((sentence) => [...shortClaims(sentence, context)].reverse());
  const announced = material.sentences.slice(start, from).flatMap((sentence) => {
    const title = unstoppedTitle(sentence, context);
    return title ? [title] : announcedBy(sentence, context);
  });
  const aims = material.sentences.slice(start, from).flatMap((sentence) => aimOf(sentence, context)?.what ?? []);
  const told = material.sentences[start];
  const counted = told && countsDenied(material, from, context) ? countedTitle(told, context, mostDenying) : [];
  return [...counted, ...lead, ...announced, ...aims, ...claims].sort(
    (one, other) => Number(saysNothing(one, context)) - Number(saysNothing(other, context)),
  );
}

/** Whether a paragraph of its own leads into a block, and says to what: the one before it is of something else. */
function leadsByItself({ sentences }: Material, start: number, from: number, context: Context): boolean {
  const [lead, before] = [sentences[start], sentences[start - 1]];
  return start < from && lead !== undefined && lead.paragraph !== before?.paragraph && !onlyTies(lead, context);
}

/** "Here is our timetable:" announces "Our timetable", and "Some of our rules are:" some of them; "The finished code looks like this:" stands above it as it is. */
export function announcedBy(sentence: Sentence, context: Context): Said[] {
  const { announcing } = context.pack;
  const text = withoutAnd(announcement(sentence, context.pack), context.pack);
  const shown = announcing.here.flatMap((pattern) => pattern.exec(text)?.groups?.what ?? [])[0];
  // "If yours looks like this:" leads on, and is no name of what it leads to.
  const isBelow =
    announcing.below.some((one) => one.test(text)) && !opensOn(context.pack.subordinators, text, context.pack);
  const own = shown ?? (isBelow ? text : '');
  const title = said(asLine(untied(own, context.pack), sentence), sentence);
  const count = context.words(title.text);
  const points = shown ? away(context.pack).test(title.text.toLowerCase()) : pointsBack(title.text, context.pack);
  return count >= 2 && count <= (shown ? mostAnnounced : titleWords) && !points && context.holds(title) ? [title] : [];
}

/** In words: what is announced is a better name for a list than any claim near it, though it is longer than those. */
const mostAnnounced = titleWords + 3;
