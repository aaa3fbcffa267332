import {
  alternatives,
  type Attribution,
  functionWords,
  type LanguagePack,
  literal,
  type Name,
  oncePerPack,
  type Quotation,
  type SentenceKind,
} from '#model';
import { besideQuotation } from './quotations/beside-quotation.ts';
import { tellsOn } from './quotations/tells-on.ts';
import { finiteVerb } from './english/finite-verb.ts';
import { isQuotedPredicate } from './english/quoted-predicate.ts';
import { words } from './english/verbs.ts';
import { fold, starters } from './lexicon.ts';
import { quoted } from './quotations/quote-marks.ts';

/** "An old saying"; but "…, saying …" is what somebody does. */
const mottos = oncePerPack(({ spaced, attribution }) => {
  const any = alternatives(attribution.mottos);
  return new RegExp(spaced ? `(?:^|[\\s('’-])(?:${any})(?!\\p{L})` : any, 'u');
});

/** Where quotation marks set a title of a work, or a word at arm's length. */
const apart: SentenceKind[] = ['caption', 'heading', 'title', 'row'];

/** What tells whose words a sentence quotes: its names, the block that it stands in, whose claim it is. */
interface Beside {
  names: Name[];
  block: { by?: string } | undefined;
  attribution?: Attribution;
}

/**
 * What a sentence quotes, without the marks. Words that are only held at arm's length ("so-called" quotes) are none, nor are
 * titles of works: a quotation has a speaker, is a motto, or is a whole sentence that a colon or a comma leads in.
 */
export function quotations(
  text: string,
  kind: SentenceKind,
  { names, block, attribution }: Beside,
  pack: LanguagePack,
): Quotation[] {
  if (apart.includes(kind)) return [];
  // Whose words a block is, stands under it; whom one of its sentences quotes in turn is somebody else.
  if (block) return [{ text, start: 0, end: text.length, ...speaker(block.by) }];
  return quoted(text).flatMap((range) => {
    const inner = text.slice(range.start + 1, range.end - 1).trim();
    const before = text.slice(0, range.start);
    if (isNamedWork(inner, before, pack)) return [];
    const after = text.slice(range.end);
    const isMotto = mottos(pack).test(fold(before.slice(-40)));
    const beside = besideQuotation(before, after, pack);
    if (!beside && attribution && isSaidBySomebodyElse(before.slice(attribution.end), pack)) return [];
    const told = beside?.by ?? named(attribution, pack) ?? label(before, names) ?? tellsOn(before, pack);
    if (!isMotto && !(beside && isLong(inner, pack)) && !isSaid(inner, before, after, pack, told)) return [];
    const by = isMotto ? (attribution?.by ?? owner(before, pack)) : told;
    return [{ text: inner.replace(/[,，]$/u, ''), ...range, ...speaker(by) }];
  });
}

/** Who says it, unless that is only a pronoun: "selon lui". */
function named(attribution: Attribution | undefined, { pronouns }: LanguagePack): string | undefined {
  return attribution && !pronouns.includes(fold(attribution.by)) ? attribution.by : undefined;
}

/** In characters, and in words where there are some: what is in marks and no longer is a word at arm's length. */
const [shortest, fewest, fewestWithin] = [7, 3, 5];

function isLong(inner: string, { spaced }: LanguagePack): boolean {
  return inner.length > shortest && (!spaced || inner.split(/\s+/u).length > fewest);
}

function speaker(by: string | undefined): { by?: string } {
  return by === undefined || by === '' ? {} : { by };
}

function isSaid(inner: string, before: string, after: string, pack: LanguagePack, by: string | undefined): boolean {
  const count = pack.spaced ? inner.split(/\s+/u).length : inner.length / 2;
  if (count <= 2 || isWorkTitle(inner, pack)) return false;
  const led = before.trim() === '' || /[,:，：]\s*$/u.test(before) || isTold(after, pack);
  if ((by === undefined && pack.spaced && /^\s*\p{L}+\s?:\s*$/u.test(before)) || leadsExample(before, pack))
    return false;
  const ends = /[.!?…。！？,，]$/u.test(inner) || /^\s*[.,!?。，！？]?\s*$/u.test(after);
  // "A more sustained recovery": a few words out of a sentence are quoted in passing.
  if (pack.spaced && by !== undefined && isWithin(inner, before, pack) && count < fewestWithin) return false;
  if (pack.surgery && isQuotedPredicate(inner, before)) return false;
  return by === undefined ? led && ends && count > 3 : led || count > 6 || ends;
}

/** `A pattern that the "Lysvik yard made"`: words out of the middle of a sentence, whatever letter they begin with. */
function isWithin(inner: string, before: string, { attribution: { verbs } }: LanguagePack): boolean {
  if (/^\p{Ll}/u.test(inner)) return true;
  const last = /(\p{L}+)\s*$/u.exec(fold(before))?.[1];
  return last !== undefined && !verbs.includes(last);
}

/** `“…,” she said`, `「…」と語った`. */
function isTold(after: string, pack: LanguagePack): boolean {
  const low = fold(after.slice(0, near)).trimStart();
  if (!pack.spaced) return pack.attribution.verbs.some((verb) => low.startsWith(verb));
  const next = low.split(/[^\p{L}'-]+/u, 5);
  const { verbs, quoting = [] } = pack.attribution;
  return next.some((word) => verbs.includes(word) || quoting.includes(word));
}

/** `The paper reported that a rower said she “was not there”`: the words are the rower's, who has no name. */
function isSaidBySomebodyElse(between: string, { surgery, attribution: { verbs, loose } }: LanguagePack): boolean {
  if (!surgery || !between.includes(' that ')) return false;
  return words(fold(between)).some((word) => verbs.includes(word) && !loose.includes(word));
}

/** `Ada: “Not yet.”` is said by Ada; `Myth: “…”` by nobody. */
function label(before: string, names: Name[]): string | undefined {
  if (before.length > longestLabel || !/[:：]\s*$/u.test(before)) return undefined;
  return names.find(({ text }) => new RegExp(`^\\s*${literal(text)}\\s?[:：]\\s*$`, 'u').test(before))?.text;
}

/** In characters: a name and its colon; and what is looked at beside a quotation. */
const [longestLabel, near] = [120, 200];

/** "How to Sail a Small Boat That Leaks": its words have a capital, but for small ones, and it ends like none. */
function isWorkTitle(inner: string, pack: LanguagePack): boolean {
  if (!pack.spaced || pack.capitalNouns || /[.!?…]$/u.test(inner)) return false;
  const long = inner.match(/\p{L}{4,}/gu) ?? [];
  // With a comma, which belongs to the sentence around it, it may be somebody's call.
  if (long.length < (inner.endsWith(',') ? leastOfTitle : 1)) return false;
  return long.every((word) => /^\p{Lu}/u.test(word) || functionWords(pack).has(word));
}

/** In words. */
const leastOfTitle = 3;

/** `In “The Quay Is Mine,” Ada Reed tells …`: behind such a word, and with all their capitals, they are what her book is called. */
function isNamedWork(inner: string, before: string, pack: LanguagePack): boolean {
  const word = /(\p{L}+)\s$/u.exec(before)?.[1];
  return word !== undefined && pack.prepositions.includes(fold(word)) && isWorkTitle(inner.replace(/,$/u, ''), pack);
}

/** `such as "Ada writes the minutes."` shows how one might say it: nobody did. */
function leadsExample(before: string, pack: LanguagePack): boolean {
  const low = fold(before.slice(-near)).trimEnd();
  return pack.examples.some((word) => low.endsWith(word));
}

/**
 * Whose motto it is: the name in its clause ("Reed rebuilt the yard under the motto …"), or the clause's subject. A clause
 * begins behind a semicolon or a colon, and the phrase before a first comma ("In May 1924, …") is no subject.
 */
function owner(before: string, pack: LanguagePack): string | undefined {
  const clause = before.split(/[;:；：]\s*/u).at(-1) ?? before;
  const found = clause.match(name) ?? [];
  const named = found.map((one) => one.replace(/['’]s?$/u, '')).find((one) => !isSmall(one, pack));
  return named ?? subject(clause, pack);
}

const name = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*/gu;

function isSmall(one: string, pack: LanguagePack): boolean {
  const first = fold(one).split(' ')[0] ?? '';
  return starters(pack).has(first) || first in pack.dates.months || pack.dates.weekdays.includes(first);
}

function subject(clause: string, pack: LanguagePack): string | undefined {
  if (!pack.surgery) return undefined;
  const all = words(clause.replace(/^(?:in|at|on|since|after|with|under)\s[^,]*,\s/i, ''));
  const end = finiteVerb(all);
  const first = fold(all[0] ?? '');
  if (end < 1 || end > 5 || (pack.pronouns.includes(first) && !/^(?:its|their|our|his|her)$/u.test(first)))
    return undefined;
  return all.slice(0, end).join(' ');
}
