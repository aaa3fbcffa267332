import type { LanguagePack, When } from '#model';
import { datePatterns, loneYear } from './dates/date-patterns.ts';
import { isYear, yearEnds } from './dates/is-year.ts';
import { citations } from './citations.ts';
import { fold } from './lexicon.ts';

/**
 * The dates and spans of time that a text tells, in order. A year counts only where the words around it make it one;
 * "February 2025" and "the end of 2024" are told with all their words but without the preposition before them.
 */
export function dates(text: string, pack: LanguagePack): When[] {
  const { exact, vague } = datePatterns(pack);
  const low = fold(text);
  const found = [
    ...(/\d/.test(low) ? exact : []).flatMap((pattern) =>
      [...low.matchAll(pattern)].map((match) => absolute(match, text, pack)),
    ),
    ...[...low.matchAll(loneYear(pack))]
      .filter((match) => isYear(match, text, pack))
      .map((match) => withEnd(absolute(match, text, pack), low, pack)),
    ...vague
      .flatMap((pattern) => [...low.matchAll(pattern)])
      .filter((match) => !isIdiom(match, low, pack))
      .map((match) => relative(match, text)),
  ];
  const cited = citations(text, pack);
  return apart(
    found.filter(
      ({ start, end }) =>
        !cited.some((range) => range.start <= start && range.end >= end) && !isReckoned(text, end, pack),
    ),
  );
}

/** "In 1200 BC": it would stand behind 1100 in a line of time; the figure of the year is told with its era. */
function isReckoned(text: string, end: number, { dates: { reckoning } }: LanguagePack): boolean {
  return reckoning?.test(text.slice(end, end + 24)) ?? false;
}

/** "2016 г.": what stands behind a year and is part of it. */
function withEnd(when: When, low: string, pack: LanguagePack): When {
  const found = yearEnds(pack).exec(low.slice(when.end, when.end + 12));
  return found ? { ...when, text: when.text + found[0], end: when.end + found[0].length } : when;
}

function absolute(match: RegExpExecArray, text: string, pack: LanguagePack): When {
  const { era, of, year = era && yearOfEra(era, of, pack), month, monthNumber, day } = match.groups ?? {};
  const number = monthNumber ? Number(monthNumber) : month ? pack.dates.months[month] : undefined;
  const iso = year ? [year, number && two(number), number && day && two(Number(day))].filter(Boolean).join('-') : '';
  return { ...place(match, text, pack.dates.after), iso, relative: !year };
}

/** "平成29" is 2017, and the first year of an era "元". */
function yearOfEra(era: string, of: string | undefined, { dates: { eras = {} } }: LanguagePack): string {
  return String((eras[era] ?? 0) + (Number(of) || 1));
}

function relative(match: RegExpExecArray, text: string): When {
  return { ...place(match, text), iso: '', relative: true };
}

/** "As soon as", "keep up to date", "in the future of the town" tell no time. */
function isIdiom({ 0: words, index }: RegExpExecArray, low: string, { dates: { idioms } }: LanguagePack): boolean {
  const around = low.slice(Math.max(0, index - widest), index + words.length + widest);
  return idioms.some((idiom) => idiom.exec(around)?.[0].includes(words));
}

/** In characters: what belongs to an idiom before and behind the words that tell a time elsewhere. */
const widest = 4;

function place(
  match: RegExpExecArray,
  whole: string,
  after: string[] = [],
): { text: string; start: number; end: number } {
  const told = whole.slice(match.index, match.index + match[0].length).trimEnd();
  const text = after.some((word) => told.endsWith(` ${word}`)) ? told : told.replace(/[,.]$/, '');
  return { text, start: match.index, end: match.index + text.length };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** In order; of two that overlap the one that says more. */
function apart(found: When[]): When[] {
  const kept: When[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
