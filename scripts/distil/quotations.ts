import { type Attribution, type LanguagePack, literal, type Name, type Quotation, type SentenceKind } from '#model';
import { besideQuotation } from './quotations/beside-quotation.ts';
import { finiteVerb } from './english/finite-verb.ts';
import { words } from './english/verbs.ts';
import { fold, starters } from './lexicon.ts';
import { quoted } from './quotations/quote-marks.ts';

const mottos =
  /\b(?:motto|slogan|mantra|tagline|credo|maxim|saying|principle|leitspruch|wahlspruch|devise|lema|eslogan)\b|座右铭|口号|スローガン/;

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
    const after = text.slice(range.end);
    const isMotto = mottos.test(fold(before.slice(-40)));
    const beside = besideQuotation(before, after, pack);
    const told = beside?.by ?? attribution?.by ?? label(before, names);
    if (!isMotto && !(beside && isLong(inner, pack)) && !isSaid(inner, before, after, pack, told)) return [];
    const by = isMotto ? (attribution?.by ?? owner(before, pack)) : told;
    return [{ text: inner.replace(/[,，]$/u, ''), ...range, ...speaker(by) }];
  });
}

/** In characters, and in words where there are some: what is in marks and no longer is a word at arm's length. */
const [shortest, fewest] = [7, 3];

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
  return by === undefined ? led && ends && count > 3 : led || count > 6 || ends;
}

/** `“…,” she said`, `「…」と語った`. */
function isTold(after: string, pack: LanguagePack): boolean {
  const low = fold(after).trimStart();
  if (!pack.spaced) return pack.attribution.verbs.some((verb) => low.startsWith(verb));
  const next = low.split(/[^\p{L}'-]+/u, 5);
  return next.some((word) => pack.attribution.verbs.includes(word));
}

/** `Ada: “Not yet.”` is said by Ada; `Myth: “…”` by nobody. */
function label(before: string, names: Name[]): string | undefined {
  return names.find(({ text }) => new RegExp(`^\\s*${literal(text)}\\s?[:：]\\s*$`, 'u').test(before))?.text;
}

/** "How to Sail a Small Boat": most of its words have a capital, and it ends like none. */
function isWorkTitle(inner: string, pack: LanguagePack): boolean {
  if (!pack.spaced || pack.capitalNouns || /[.!?…,]$/u.test(inner)) return false;
  const long = inner.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** `such as "Ada writes the minutes."` shows how one might say it: nobody did. */
function leadsExample(before: string, pack: LanguagePack): boolean {
  const low = fold(before).trimEnd();
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
  if (pack.tag !== 'en') return undefined;
  const all = words(clause.replace(/^(?:in|at|on|since|after|with|under)\s[^,]*,\s/iu, ''));
  const end = finiteVerb(all);
  const first = fold(all[0] ?? '');
  if (end < 1 || end > 5 || (pack.pronouns.includes(first) && !/^(?:its|their|our|his|her)$/u.test(first)))
    return undefined;
  return all.slice(0, end).join(' ');
}
