import { alternatives, asInPack, type LanguagePack, oncePerPack } from '#model';
import { edge, fold, starters } from '../lexicon.ts';
import { unitSymbol } from '../figures/unit-symbols.ts';

/** Whether a full stop after `before` ends the sentence, given that what follows does not begin small. */
export function endsAfter(before: string, next: string, pack: LanguagePack): boolean {
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return true;
  // "The boats are on harbour.gov. The rest": the end of an address, and no "Gov.".
  if (/(?:^|\.)\p{Ll}[\p{Ll}\p{N}]+\.\p{Ll}{2,}$/u.test(word)) return true;
  if (/^\s*(?:\d{1,3}|[ivxIVX]{1,4}|\p{L})$/u.test(before)) return false;
  const first = /^["“‘«„(]*([\p{L}\p{N}'’-]+)/u.exec(next)?.[1] ?? '';
  const opens = starters(pack).has(asInPack(first));
  // "Am 3. Mai": where every noun has a capital, it tells nothing behind an ordinal.
  if (/^\d{1,2}$/u.test(word) && pack.capitalNouns) return opens;
  // "180 °C. Halve the pears": a unit, where "J. Halve" is a name.
  // "90 ms. The keepers": so is what stands behind a number, though "Ms." and "Ft." are abbreviations.
  if (/[°º]\s?[CFK]$/u.test(before) || isMeasured(before)) return true;
  // "M. C. Zélem", "M. Le Goff": a second initial may look like a small word, and so may the beginning of a name.
  if (/^\p{Lu}$/u.test(word)) return opens && !/^(?:\p{Lu}\.\s?|(?:L[ae]|D[ue]|Des|El|Van|Von)\s)\p{Lu}/u.test(next);
  // "Run by one CA. You can …", "in 90 ms. The …": letters in capitals and a unit behind its number, and no "ca." or "Ms.".
  if (opens && (/^\p{Lu}{2,}$/u.test(word) || /\p{Nd}\s?\p{Ll}{1,3}$/u.test(before))) return true;
  if (!isAbbreviation(before, pack)) return !/^(?:\p{L}\.)+\p{L}$/u.test(word) || opens;
  if (!closes(before, pack) || isSaint(before, pack)) return false;
  if (/^\p{N}/u.test(first)) return /^etc$/i.test(word);
  return opens || /^etc$/i.test(word) || (!pack.capitalNouns && !word.includes('.') && goesOnInProse(next));
}

function isMeasured(before: string): boolean {
  const [, behind = ''] = /\p{Nd}([\s\u00a0\u202f]?\p{L}{1,3})$/u.exec(before) ?? [];
  return behind !== '' && unitSymbol(behind)?.taken === behind.length;
}

/** "… Holding Ltd. Founded in 1999": a capital, then a small word, so no name and no office ("Inc. Chairman Tim"). */
function goesOnInProse(next: string): boolean {
  return /^["“‘«„(]*\p{Lu}[\p{L}'’-]*,?\s+\p{Ll}/u.test(next);
}

/** "St. Louis was cold", "the road to St. Louis": where no name stands before it, it is no street. */
function isSaint(before: string, pack: LanguagePack): boolean {
  const [found, word = ''] = /(?:^|[^\p{L}\p{N}]|(\p{L}+))\s*\bSt$/u.exec(before) ?? [];
  return found !== undefined && (word === '' || /^\p{Ll}/u.test(word) || starters(pack).has(word.toLowerCase()));
}

const abbreviationEnds = oncePerPack((pack) => endsIn(pack.abbreviations));
const closerEnds = oncePerPack((pack) => endsIn(pack.closers));

function endsIn(list: string[]): RegExp {
  return new RegExp(`${edge}(?:${alternatives(list)})$`);
}

/** Whether a text ends in an abbreviation. */
export function isAbbreviation(before: string, pack: LanguagePack): boolean {
  return abbreviationEnds(pack).test(fold(before.slice(-16)));
}

function closes(before: string, pack: LanguagePack): boolean {
  return closerEnds(pack).test(fold(before.slice(-16)));
}
