import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { edge, far, fold } from '../lexicon.ts';
import { isPlainlyFinite } from '../english/verbs.ts';
import { isCompared, qualifierBefore } from '../figures/qualifiers.ts';

const beforeYear = oncePerPack((pack) => {
  const words = [...pack.dates.before, ...pack.dates.parts];
  return new RegExp(`${edge}(?:${alternatives(words)})\\s*$`);
});

const already = oncePerPack((pack) => new RegExp(`${edge}(?:${alternatives(pack.dates.already ?? [])})\\s$`));

/**
 * Four digits are a year after "in", in brackets, at a sentence's end: not before something that they count. Of a language whose
 * words are not known, "since 1820" has to be a year by its digits alone.
 */
export function isYear(match: RegExpExecArray, text: string, pack: LanguagePack): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const next = /^\s+(\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1]?.toLowerCase();
  // "…, 2017 seems to be dry": a year that does something counts nothing.
  const acts =
    pack.surgery && next !== undefined && isPlainlyFinite(next) && /(?:^|,\s|\b(?:but|and)\s)$/u.test(before);
  const counts =
    (next !== undefined && !functionWords(pack).has(next) && !acts) || countsNoun(match, text, after, pack);
  const led = beforeYear(pack).test(fold(before));
  if (isCompared(before, pack)) return false;
  if (already(pack).test(fold(before))) return next !== undefined && !/^\s+\p{Lu}/u.test(after);
  if (yearEnds(pack).test(fold(after))) return true;
  if (/^\s?\p{Lo}/u.test(after)) return isYearWithoutCase(match, text, after, led, pack);
  if (!led && /\p{Lu}[\p{L}.\d]*\s$/u.test(before)) return false;
  if (led) return !counts || Number(match[0]) >= 1900;
  if (Number(match[0]) < (pack.surgery ? 1900 : 1500) && !isOfOwnCalendar(match[0], pack)) return false;
  return !counts || /^\s*$/u.test(text.slice(0, match.index));
}

/** "Mehr als 1500 Boote": where every noun has a capital, a qualifier tells that the number counts it. */
function countsNoun({ index }: RegExpExecArray, text: string, after: string, pack: LanguagePack): boolean {
  return pack.capitalNouns && /^\s+\p{Lu}/u.test(after) && qualifierBefore(text, index, pack).qualifier !== '';
}

/** Where no letter is small or large, "١٩٩٩" is a year unless words count with it, and "۱۳۹۵" one of the Persian calendar. */
function isYearWithoutCase(
  { 0: digits, index }: RegExpExecArray,
  text: string,
  after: string,
  led: boolean,
  pack: LanguagePack,
): boolean {
  if (unitsBehind(pack).test(fold(after))) return false;
  if (led) return true;
  const isLate = Number(digits) >= 1900 || isOfOwnCalendar(digits, pack);
  return isLate && qualifierBefore(text, index, pack).qualifier === '';
}

function isOfOwnCalendar(digits: string, { dates: { ownYears } }: LanguagePack): boolean {
  return ownYears !== undefined && Number(digits) >= ownYears[0] && Number(digits) < ownYears[1];
}

const unitsBehind = oncePerPack(({ numbers: { scales, currencies, durations, percent } }) => {
  const words = [...Object.keys(scales), ...currencies, ...durations, ...percent];
  return new RegExp(`^\\s?(?:${alternatives(words)})${far}`);
});

/** What stands behind a year and is part of it: "2016 г.". */
export const yearEnds = oncePerPack(({ dates: { after } }) => new RegExp(`^\\s?(?:${alternatives(after)})${far}`));
