import { alternatives, countWords, type LanguagePack, oncePerPack } from '#model';
import { partings } from '../english/syntax.ts';
import type { Clause } from './clause.ts';
import { areHalves, mostOfTwo } from './half.ts';

/** Where a reader of any language takes breath; the comma between the items of a Chinese list is none. */
const pause = /[,;:،؛]\s+|，(?!(?<=\d，)\d{3}(?!\d))|[；：]|\s+[—–]\s+|——/gu;

/** In words: what stands between two commas and is no longer is an item of a list. */
const mostItem = 2;

/**
 * A sentence that is too long for a point, in two halves at the last pause that leaves both short enough: the lead, and below it how
 * the sentence goes on. Nothing is left out, so no grammar is asked for; the two are never shown apart. Undefined where there is no
 * such pause.
 */
export function pauses(text: string, pack: LanguagePack): Clause | undefined {
  // What is longer than two halves is not looked through: lines of a page without a stop may be one sentence of thousands of words.
  if (countWords(text) > mostOfTwo(pack.clauseEnds === undefined)) return undefined;
  const half = partings(text, patterns(pack).pause).find(
    ({ found, lead, rest }) =>
      !(pack.spaced && /[—–]/u.test(found) && isBegun(lead, pack)) &&
      areHalves(countWords(lead), countWords(rest), pack.clauseEnds === undefined) &&
      !isListed(lead, rest, pack) &&
      !endsOpen(lead, pack),
  );
  return half && { text: half.lead, support: half.rest, bound: true };
}

/** In words. */
const mostBegun = 3;

/** "…, а 18% — об увеличении": where verbs are not known, the dash may stand for one, and few words before it for no clause. */
function isBegun(lead: string, { clauses }: LanguagePack): boolean {
  const last = lead.split(/[,;:]\s/u).at(-1) ?? '';
  return !clauses && last !== lead && countWords(last) <= mostBegun;
}

/** "…, Brot, Käse und Wein": a list is not torn. */
function isListed(lead: string, rest: string, pack: LanguagePack): boolean {
  const last = lead.split(/[,،，]\s*/u).at(-1) ?? '';
  const [next = ''] = rest.split(/[,،，]\s*/u);
  if (countWords(next) <= mostLast && patterns(pack).joins.test(next)) return true;
  // "Reed (24), Lind (12) | and Holm (9) are …": with the last of them comes what is said of all.
  if (last !== lead && countWords(last) <= mostItem && patterns(pack).opens.test(rest)) return true;
  // "… kann anfragen, erneuern und widerrufen, was …": the last two of three, and what is said of all of them.
  const begun = next.split(/\s+/u).slice(0, mostLast).join(' ');
  if (pack.spaced && !pack.clauses && patterns(pack).between.test(begun)) return true;
  // "据船长说，目前，他们…": without spaces, things are listed by another mark, and this says when.
  if (!pack.spaced && pack.dates.relative.includes(next)) return false;
  return next !== rest && (countWords(next) <= mostItem || (last !== lead && countWords(last) <= mostItem));
}

/** In words: how long the last of a list may be, with what joins it to the others. */
const mostLast = 5;

/** "… ligou a calha ao tambor e | em uma noite de chuva, …": what joins two clauses is not left at the end of the first, nor what calls for the second: "gilt nur | wenn …". */
function endsOpen(lead: string, pack: LanguagePack): boolean {
  // "据船长说，迄今 | 他们…": where words are not parted, so short a piece says when, and belongs to what comes.
  return patterns(pack).open.test(lead) || (!pack.spaced && /[，,][^，,]{1,3}$/u.test(lead));
}

const patterns = oncePerPack(({ ands, buts, glued, clauses, clauseEnds, frameEnds }) => ({
  pause: clauseEnds
    ? new RegExp(`(?<=${clauseEnds.source}|^.{2,20}(?:${frameEnds?.source ?? '(?!)'}))、|${pause.source}`, 'gu')
    : pause,
  // "El puerto abrió y, según el alcalde, | la gente llegó": behind what is put in, the second clause is still to come.
  open: new RegExp(String.raw`\s(?:${alternatives([...ands, ...buts, ...(clauses?.focus ?? [])])})(?:,\s[^,]*)?$`, 'i'),
  opens: new RegExp(String.raw`^(?:${alternatives(ands)})\s`, 'iu'),
  between: new RegExp(String.raw`^\S+(?:\s\S+)?\s(?:${alternatives(ands)})\s`, 'i'),
  joins: new RegExp(String.raw`(?:^|\s)(?:${alternatives(ands)})\s|^(?:${alternatives(glued)})\p{L}`, 'iu'),
}));
