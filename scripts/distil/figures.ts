import type { Figure, LanguagePack, When } from '#model';
import { compounded } from './figures/compound.ts';
import { figureAt } from './figures/figure-at.ts';
import { citations } from './citations.ts';
import { fold, type Words, withDigits } from './lexicon.ts';
import { numberPatterns } from './figures/number-patterns.ts';
import { timeOf, yearQualifier } from './figures/qualifiers.ts';
import { opensOnVersion } from './figures/version-numbers.ts';
import { uncounted } from './figures/uncounted.ts';

/**
 * The numbers of a text with everything that belongs to them, in order. Years are told as figures of measure `year`,
 * numbers that are part of a name ("GPT-4") as `version`, so that nobody takes them for amounts: a bare one too that is part of
 * a name elsewhere (`versions`: of "Otter 22" the 22 in "go straight to 22").
 */
export function figures(
  text: string,
  pack: LanguagePack,
  dates: When[],
  versions: Words = new Set<string>(),
): Figure[] {
  const { any, words } = numberPatterns(pack);
  const low = fold(text);
  if (!any.test(low)) return [];
  const found: Figure[] = dates.filter(({ iso }) => iso !== '').flatMap((when) => yearFigure(text, when, pack));
  const masked = [
    ...[...low.matchAll(uncounted)].map(({ 0: told, index }) => ({ start: index, end: index + told.length })),
    ...citations(text, pack),
  ];
  for (const match of low.matchAll(words)) {
    if (masked.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (dates.some((when) => isWithin(match, when) && !tellsSpan(when, pack))) continue;
    // "8~10月": the months from one to the other.
    if (dates.some(({ start, end }) => match.index < start && match.index + match[0].length > start && end > start))
      continue;
    if (found.some((figure) => match.index < figure.end && match.index + match[0].length > figure.start)) continue;
    const last = found.filter(({ measure }) => measure !== 'year').at(-1);
    if (last?.alternate && match.index < last.end + last.alternate.length + 3) continue;
    const figure = figureAt(text, match, pack);
    if (!figure || isDay(text, figure, pack)) continue;
    if (isBare(figure) && (versions.has(figure.digits) || opensOnVersion(text, figure.start, figure.digits, pack)))
      figure.measure = 'version';
    if (figure.measure !== 'version' && figure.measure !== 'ordinal') {
      const span = dates.find(({ start, end }) => start <= figure.start && end >= figure.end);
      const when = span ? undefined : timeOf(text, figure, dates, pack);
      if (when !== undefined) figure.when = when;
    }
    found.push(figure);
  }
  return compounded(
    found.sort((a, b) => a.start - b.start),
    text,
    pack,
  );
}

/** "nesta quarta-feira (8)", "na quarta (8)": which day it was, and no amount. */
function isDay(text: string, { start, end, text: written }: Figure, { dates }: LanguagePack): boolean {
  if (text[start - 1] !== '(' || text[end] !== ')' || !/^\p{Nd}{1,2}$/u.test(written)) return false;
  const word = fold(/[\p{L}-]+(?=\s\($)/u.exec(text.slice(0, start))?.[0] ?? '');
  return word !== '' && dates.weekdays.some((day) => day === word || day.startsWith(`${word}-`));
}

/** A number by itself: "1.85", "3.12+". */
function isBare({ measure, unit, scale, qualifier }: Figure): boolean {
  return measure === 'amount' && unit === '' && scale === '' && (qualifier === '' || qualifier === '+');
}

function isWithin(match: RegExpExecArray, when: When): boolean {
  return match.index >= when.start && match.index + match[0].length <= when.end;
}

/** "over the next three years" tells a date and a duration. */
function tellsSpan(when: When, pack: LanguagePack): boolean {
  // "7月13日" is a day, and "3日" may be how long something takes.
  return (
    when.relative &&
    // So is "20世纪" a time, and "三个世纪" how long one takes.
    !/\p{Nd}\s?月|^[^个個]+世[纪紀]$/u.test(when.text) &&
    pack.numbers.durations.some((unit) => when.text.toLowerCase().endsWith(unit))
  );
}

function yearFigure(text: string, when: When, pack: LanguagePack): Figure[] {
  const digits = /\p{Nd}{4}/u.exec(when.text)?.[0];
  if (digits === undefined) return [];
  const { qualifier, start } = yearQualifier(text, when, digits, pack);
  return [
    {
      text: text.slice(start, when.end),
      qualifier,
      digits,
      value: Number(withDigits(digits)),
      scale: '',
      unit: '',
      measure: 'year',
      start,
      end: when.end,
    },
  ];
}
