import type { LanguagePack } from '#model';
import { starters } from '../lexicon.ts';
import { endsAfter, isAbbreviation } from './full-stop.ts';
import { goesOnAfterQuotation, leadsIntoSpeech, speaks } from './speech.ts';

/** Marks with which a sentence ends in other scripts: no blank need stand behind them. */
const eastern = /^[。！？｡؟۔।॥]/u;

/** A mark, or a line break, with which a sentence may end. */
interface Stop {
  mark: string;
  /** Where it stands in the text, and where the sentence begins. */
  at: number;
  from: number;
}

/** Whether a sentence of a text does end with a mark. */
export function isEnd(text: string, { mark, at, from }: Stop, pack: LanguagePack): boolean {
  const after = text.slice(at + mark.length, at + mark.length + 80);
  const before = text.slice(Math.max(from, at - 60), at);
  if (mark.startsWith('\n')) return endsLine(before, after, pack);
  if (eastern.test(mark))
    return !goesOnAfterQuotation(before, mark, after, pack) && !leadsIntoSpeech(before, after, pack);
  if (leadsIntoSpeech(before, after, pack)) return false;
  if (!/^\s/u.test(after)) return isGlued(before, mark, after, pack);
  const next = after.trimStart();
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return isFullStop(mark) && startsInLowerCase(before, next, pack);
  if (/["”’»“]$/u.test(mark) && !mark.startsWith('.') && speaks(next, pack)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return !/^[,;:–—-]/u.test(next);
  // "98 hab/ha. (Plan, 2015) el precio", "BRENNA, Norw. (Wire) — The quay": what stands behind the bracket goes on.
  if (/^[,;:–—]|^\([^()]{1,60}\)\s(?:\p{Ll}|[–—]\s|--?\s)/u.test(next)) return false;
  return endsAfter(before, next, pack);
}

/** "… waited for rain…Nobody came", "… the boats left.The harbour froze": the blank between two sentences is missing. */
function isGlued(before: string, mark: string, after: string, pack: LanguagePack): boolean {
  if (/^\p{Script=Han}/u.test(after)) return /[!?…。.]["”»]?$/u.test(mark);
  if (!pack.surgery || !/(?:^|\s)\p{Ll}{3,}$/u.test(before)) return false;
  const first = /^(\p{Lu}\p{Ll}*)[,\s]/u.exec(after)?.[1]?.toLowerCase();
  if (first === undefined) return false;
  return /^(?:…|\.{3})$/u.test(mark) || (mark === '.' && starters(pack).has(first));
}

function isFullStop(mark: string): boolean {
  return /^\.["”’»)]*$/u.test(mark);
}

/** A line that was broken by hand ends its sentence unless it waits for more behind a comma or the next one plainly goes on. */
function endsLine(before: string, after: string, pack: LanguagePack): boolean {
  const line = before.trim();
  if (isLabel.test(line) || /[,，、،]$/u.test(line) || (!pack.surgery && pack.openEnds?.test(line))) return false;
  return !/^\s*\p{Ll}/u.test(after) || /[.!?:;…]["”’»)]*\s*$/u.test(before);
}

/** "3 May 2031:", and on the next line what happened: one sentence. */
const isLabel = /^(?:\S+\s){0,3}\S+[:：]$/u;

/** "… was released. npm followed": a name that is written small, or an author in a hurry. */
function startsInLowerCase(before: string, next: string, pack: LanguagePack): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return pack.surgery && word.length > 3 && /^\p{Ll}/u.test(word) && !isAbbreviation(before, pack) && next.length > 12;
}
