import {
  alternatives,
  type Context,
  type LanguagePack,
  leadsBelow,
  type Material,
  oncePerPack,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  sideOf,
  titleWords,
  withoutStop,
} from '#model';
import { shortClaims } from './claims.ts';
import { saysNothing } from './headings.ts';
import { isClumsy } from '../points/point.ts';
import { titles } from './titles.ts';
import { asLine, endsOpen, said } from '../words/words.ts';

/**
 * Where a block begins with what leads into it: the sentence before it, if it only does that; and the one before that, where "Either:" or
 * "They are:" by itself says nothing of what comes.
 */
export function leadStart({ sentences }: Material, from: number, context: Context): number {
  const lead = sentences[from - 1];
  if (!lead || lead.kind === 'heading' || !leadsBelow(lead.text, context.pack)) return from;
  const before = sentences[from - 2];
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
  const near = material.sentences
    .slice(Math.max(0, start - 2), start)
    .filter(({ kind, paragraph }) => kind === 'prose' && paragraph === last?.paragraph);
  const claims = near.reverse().flatMap((sentence) => [...shortClaims(sentence, context)].reverse());
  const announced = material.sentences.slice(start, from).flatMap((sentence) => announcedBy(sentence, context));
  const aims = material.sentences.slice(start, from).flatMap((sentence) => aimOf(sentence, context)?.what ?? []);
  return [...lead, ...announced, ...aims, ...claims].sort(
    (one, other) => Number(saysNothing(one, context)) - Number(saysNothing(other, context)),
  );
}

/** Of "To lift a boat, use the small crane:" what it is for, and how that is done. */
export function aimOf(sentence: Sentence, context: Context): { what: Said; how: string } | undefined {
  const text = untied(announcement(sentence, context.pack), context.pack);
  const groups = context.pack.announcing.aims.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!groups?.what) return undefined;
  const what = said(asLine(groups.what, sentence), sentence);
  const count = context.words(what.text);
  const isName = count >= leastAim && count <= titleWords && !away(context.pack).test(what.text.toLowerCase());
  return isName && !endsOpen(what.text, context.pack) && context.holds(what)
    ? { what, how: groups.rest ?? groups.also ?? '' }
    : undefined;
}

/** In words. */
const leastAim = 3;

/** How it is done stands above what comes, where its title is what that is for. */
export function howOver(sentence: Sentence, title: Said, context: Context, most: number): Said | undefined {
  const aim = aimOf(sentence, context);
  const count = aim?.what.text === title.text ? context.words(aim.how) : 0;
  if (!aim || count < leastLine || count > most || pointsBack(aim.how, context.pack)) return undefined;
  // "You can call the following" says no more than that something comes.
  if (!/[:：]$/u.test(sentence.text) && context.pack.announcing.following.some((one) => one.test(aim.how)))
    return undefined;
  const line = said(`${asLine(aim.how, sentence)}${/[:：]$/u.exec(sentence.text)?.[0] ?? ''}`, sentence);
  return context.holds(line) ? line : undefined;
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

/** "For example, you can now collect several lists at once:" stands whole above what it leads into, without what ties it. */
export function leadIn(sentence: Sentence, context: Context, most: number, least = leastLine): Said | undefined {
  const text = closed(untied(announcement(sentence, context.pack), context.pack), context.pack);
  const count = context.words(text);
  if (count < least || count > most || pointsBack(text, context.pack) || endsOpen(text, context.pack)) return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}

/** "We stopped because:" stands above what it leads into as it is, colon and all. */
export function leadOver(sentence: Sentence, context: Context, most: number, opens = false): Said | undefined {
  const whole = withoutBut(announcement(sentence, context.pack), context.pack);
  const text = withoutBack(untied(whole, context.pack), context.pack);
  const count = context.words(text);
  const { announcing } = context.pack;
  // "These boats may sail:" points at the list that comes, and "It floats, as it:" below its heading at that.
  const isBack = pointsBack(text, context.pack) && !announcing.ahead.test(text) && !opens;
  const back = isBack || announcing.back.test(text);
  // "Against:" tells the list behind it from the one before, however short it is.
  if (count < 1 || count > most || back || (count < leastLine && isClumsy(text, context))) return undefined;
  // "Avantages :" keeps the blank of its language.
  const mark = /\s?[^\p{L}\p{N}.。]$/u.exec(sentence.text)?.[0] ?? '';
  const line = said(`${asLine(text, sentence)}${mark}`, sentence);
  return context.holds(line) ? line : undefined;
}

/** A sentence of prose as it stands above code, without what ties it; nothing where it points at what stands before it. */
export function wholeOver(sentence: Sentence, context: Context, most: number): Said | undefined {
  // Without its full stop it goes on in the code; one that is broken into lines by hand is none.
  if (sentence.kind !== 'prose' || /[^.!?。！？]$|\n/u.test(sentence.text)) return undefined;
  const text = untied(sentence.text, context.pack).replace(/[.。]$/u, '');
  const count = context.words(text);
  if (count < leastLine || count > most || pointsBack(text, context.pack) || isClumsy(text, context)) return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}

/** In words: what leads into a list stands small below its title. */
const mostOver = 28;

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
  const opens = start === 0 && section.heading !== undefined;
  return tie ? bothOver(lead, tie, context) : (leadOver(lead, context, mostOver, opens) ?? lastOver(lead, context));
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

/** In words: more than so many are not said again. */
const mostEnd = 8;

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
  return opensOn(pack.announcing.ifs, untied(lead.text, pack), pack) || (pack.surgery && hasIf(pack).test(lead.text));
}

const hasIf = oncePerPack(({ announcing: { ifs } }) => new RegExp(`\\s(?:${alternatives(ifs)})\\s`, 'u'));

/** "There are two ways to mend it. Either:", as it is written. */
function bothOver(before: Sentence, tie: Sentence, context: Context): Said | undefined {
  const blank = context.pack.spaced ? ' ' : '';
  const line = said(`${asLine(untied(before.text, context.pack), before)}${blank}${tie.text}`, before, tie);
  const isShort = context.words(line.text) <= mostOver && !pointsBack(before.text, context.pack);
  return isShort && context.holds(line) ? line : undefined;
}

/** "You can read a depth with:" is said of what stands below, with or without its last word. */
export function closed(text: string, { prepositions }: LanguagePack): string {
  const [, left, last = ''] = /^(.*\S)\s+(\p{L}+)$/u.exec(text) ?? [];
  return left !== undefined && prepositions.includes(last.toLowerCase()) ? left : text;
}

/** In words: "For example" says nothing by itself. */
const leastLine = 4;

/** What a sentence says that leads into what is below it, without its colon. */
function announcement({ text }: Sentence, pack: LanguagePack): string {
  return leadsBelow(text, pack) ? withoutStop(text, pack).replace(/\s*[:：]$/u, '') : '';
}

/** "But we cannot say:" stands against the sentence before, and says as much without that. */
function withoutBut(text: string, pack: LanguagePack): string {
  const but = pack.buts.find((word) => opensOn([word], text, pack) && /^\s/u.test(text.slice(word.length)));
  return but === undefined ? text : text.slice(but.length).trimStart();
}

/** "And here is a rope:" goes on from what was said, and says as much without that; "or" leads to another thing. */
function withoutAnd(text: string, { ands, announcing }: LanguagePack): string {
  const [first = '', rest = ''] = text.split(/(?<=^\S+)\s+/u);
  const low = first.toLowerCase();
  return rest !== '' && ands.includes(low) && !announcing.otherwise.includes(low) ? rest : text;
}

/** "In those years, most boats had one of these:": when or where it was so, the sentence before says. */
function withoutBack(text: string, pack: LanguagePack): string {
  const [front = ''] = /^[^,，、:]{4,40},\s+/u.exec(text) ?? [];
  const rest = text.slice(front.length);
  const isBack = front !== '' && opensOn(pack.prepositions, front, pack) && pointsBack(text, pack);
  return isBack && !pointsBack(rest, pack) ? rest : text;
}

/** Whether words stand right before a colon: "There are two things to mind: first …" says only that something comes, as does "These boats may sail:". */
export function announces(words: string, { text }: Sentence): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && /^\s*[:：](?:\s|$)/u.test(text.slice(at + words.length));
}

/** Words without the connective that ties them to the sentence before. */
export function untied(text: string, pack: LanguagePack): string {
  const ties = pack.connectives.filter((word) => opensOn([word], text, pack));
  const tie = ties.sort((one, other) => other.length - one.length)[0];
  // "For eksempel kan skolen vælge …": where no comma parts them, the verb stands where it does for its sake.
  const parted = /^\s*[,،，、]/u.test(text.slice(tie?.length));
  if (tie !== undefined && !parted && (!pack.surgery || leads(tie, text, pack))) return text;
  return text.slice(tie?.length ?? 0).replace(/^[\s,，،、]+/u, '');
}

/** "In addition | to the wheel, …", "Next | year we sail to": without a comma behind it, the tie belongs to what comes. */
function leads(tie: string, text: string, pack: LanguagePack): boolean {
  const { prepositions, numbers, dates } = pack;
  const behind = text.slice(tie.length).trimStart();
  const goesOn =
    (tie.includes(' ') && opensOn(prepositions, behind, pack)) ||
    opensOn([...numbers.durations, ...dates.weekdays, ...Object.keys(dates.months)], behind, pack);
  return (
    goesOn ||
    opensOn(
      prepositions.filter((one) => one.startsWith(tie)),
      text,
      pack,
    )
  );
}

/** Whether words end in what names nothing, "clean this", or are no more than that: "the following file". */
export function pointsAway(text: string, context: Context): boolean {
  return isClumsy(text, context) || away(context.pack).test(/\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '');
}

const away = oncePerPack(
  ({ announcing }) => new RegExp(`(?<!\\p{L})(?:${alternatives(announcing.away)})(?!\\p{L})`, 'u'),
);
