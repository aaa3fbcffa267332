import {
  alternatives,
  type Context,
  type Material,
  oncePerPack,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  sideOf,
} from '#model';
import { isClumsy } from '../points/point.ts';
import { asLine, said } from '../words/words.ts';
import { countedLine } from './counted.ts';
import { announcement, leastLine, mostOver, untied } from './lead-words.ts';
import { hasNot } from './denies.ts';
import { leadOver } from './lead-lines.ts';
import { unstoppedLine } from './unstopped.ts';

/** What leads into a list, where its title does not say that. */
export function overList(
  { section, sentences }: Material,
  start: number,
  from: number,
  title: Said | undefined,
  context: Context,
): Said | undefined {
  const [lead, tie] = sentences.slice(start, from);
  if (!lead || title?.sources.includes(lead.id)) return undefined;
  // "This shows three things:" stands below what it is that shows them, the heading or the sentence before it.
  const before = sentences[start - 1];
  const opens = before
    ? before.paragraph === lead.paragraph && title?.sources.includes(before.id) === true
    : section.heading !== undefined;
  return tie
    ? bothOver(lead, tie, context)
    : (unstoppedLine(lead, context) ??
        countedLine(lead, context) ??
        leadOver(lead, context, mostOver, opens) ??
        lastOver(lead, context));
}

/** "The town pays for the quay, and the guild has agreed to see to three things:" stands so from its last clause on, where the whole is too long. */
function lastOver(lead: Sentence, context: Context): Said | undefined {
  const text = announcement(lead, context.pack);
  const last = lead.units.at(-1)?.forms[0]?.text.replace(/\s*[:：]$/u, '') ?? '';
  if (context.words(text) <= mostOver || !text.endsWith(last.slice(1)) || last.length >= text.length) return undefined;
  const count = context.words(last);
  if (count < leastLine || count > mostOver || pointsBack(last, context.pack) || isClumsy(last, context))
    return undefined;
  const line = said(`${last}${/[:：]$/u.exec(lead.text)?.[0] ?? ''}`, lead);
  return context.holds(line) ? line : undefined;
}

/** "There are two ways to mend it. Either:", as it is written. */
function bothOver(before: Sentence, tie: Sentence, context: Context): Said | undefined {
  const blank = context.pack.spaced ? ' ' : '';
  const line = said(`${asLine(untied(before.text, context.pack), before)}${blank}${tie.text}`, before, tie);
  const isShort = context.words(line.text) <= mostOver && !pointsBack(before.text, context.pack);
  return isShort && context.holds(line) ? line : undefined;
}

/**
 * "Herons catch little, because they:", "you can:": the end of what leads into a list whose items go on with its sentence, and have their
 * subject only there. It stands above each part of the list.
 */
export function endOver({ sentences }: Material, start: number, from: number, context: Context): Said | undefined {
  const lead = start < from ? sentences[from - 1] : undefined;
  const { announcing, auxiliaries, hedges, pronouns, subordinators, surgery } = context.pack;
  const told = lead && surgery ? announcement(lead, context.pack) : '';
  // "The boats are:": what, stands below by itself.
  if (!lead || told === '' || announcing.open.test(told)) return undefined;
  const all = told.split(/\s+/u);
  const isOf = (list: string[]) => (word: string) => list.includes(word.toLowerCase());
  // "They", "they can", "they will likely".
  const [before = '', last = ''] = all.slice(-2);
  const isOpen = isOf([...pronouns, ...auxiliaries])(last) || (isOf(auxiliaries)(before) && isOf(hedges.adverbs)(last));
  if (!isOpen) return undefined;
  const comma = all.findLastIndex((word) => word.endsWith(',')) + 1;
  const begin = Math.max(comma, all.slice(0, -1).findLastIndex(isOf(subordinators)));
  const end = all.slice(begin);
  const mark = /[^\p{L}\p{N}]$/u.exec(lead.text)?.[0] ?? '';
  const line = said(`${asLine(end.join(' '), lead)}${mark}`, lead);
  return end.length >= 2 && end.length <= mostEnd && context.holds(line) ? line : undefined;
}

/** In words: more than so many are not said again. */
const mostEnd = 8;

/**
 * Whether a list is true only with the condition that leads into it, "If the mail comes late:", "You may moor if all of these are true:",
 * or says of which side it is, "Disadvantages:", and its title does not say that.
 */
export function hangsOn({ sentences }: Material, start: number, from: number, title: Said, { pack }: Context): boolean {
  const lead = start < from ? sentences[start] : undefined;
  const isSaid = lead === undefined || title.sources.includes(lead.id);
  if (isSaid) return false;
  if (sideOf(lead.text, pack)?.at === lead.text.length) return true;
  // In most languages the same word means other things in the middle of a sentence.
  if (opensOn(pack.announcing.ifs, untied(lead.text, pack), pack) || endsOnIf(pack).test(lead.text)) return true;
  return pack.surgery && hasIf(pack).test(lead.text);
}

/** "If the mail comes late, there are two ways to get it:" is no more than its condition. */
export function ifOnly({ text, sources }: Said, { pack, holds }: Context): Said | undefined {
  const [, condition = '', rest = ''] = /^([^,，]{8,}),\s+([^,，]+)[:：]$/u.exec(text) ?? [];
  const isOffer =
    condition !== '' && opensOn(pack.announcing.ifs, condition, pack) && pack.announcing.offers.test(rest);
  const line = { text: `${condition}:`, sources };
  return isOffer && !hasNot(pack).test(rest) && holds(line) ? line : undefined;
}

/** "A boat may be turned away if:", "… when:": each item is a case, with a subject of its own where "when you" has one. */
const endsOnIf = oncePerPack(({ announcing: { ifs }, pronouns }) => {
  const bare = ifs.map((phrase) =>
    phrase.replace(/\s(\S+)$/u, (all, last: string) => (pronouns.includes(last) ? '' : all)),
  );
  return new RegExp(`[\\s,](?:${alternatives([...new Set(bare)])})\\s?[:：]$`, 'iu');
});

const hasIf = oncePerPack(({ announcing: { ifs } }) => new RegExp(`\\s(?:${alternatives(ifs)})\\s`, 'u'));
