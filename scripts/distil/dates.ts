import { alternatives, functionWords, type LanguagePack, oncePerPack, type When } from '#model';
import { edge, far, fold, phrases } from './lexicon.ts';
import { qualifierBefore } from './qualifiers.ts';

const year = String.raw`(?<year>1[0-9]\d\d|20\d\d|21\d\d)(?![\d%]|[.,]\d|-[a-zа-яёіїє])`;
const start = `(?<![.,$€£¥#/-])${edge}`;

/**
 * The dates and spans of time that a text tells, in order. A year counts only where the words around it make it one;
 * "February 2025" and "the end of 2024" are told with all their words but without the preposition before them.
 */
export function dates(text: string, pack: LanguagePack): When[] {
  const { exact, vague } = patterns(pack);
  const low = fold(text);
  const found = [
    ...(/\d/.test(low) ? exact : []).flatMap((pattern) =>
      [...low.matchAll(pattern)].map((match) => absolute(match, text, pack)),
    ),
    ...[...low.matchAll(loneYear)]
      .filter((match) => isYear(match, text, pack))
      .map((match) => withEnd(absolute(match, text, pack), low, pack)),
    ...vague
      .flatMap((pattern) => [...low.matchAll(pattern)])
      .filter((match) => !isIdiom(match, low))
      .map((match) => relative(match, text)),
  ];
  return apart(found);
}

/** "2016 г.": what stands behind a year and is part of it. */
function withEnd(when: When, low: string, pack: LanguagePack): When {
  const found = yearEnds(pack).exec(low.slice(when.end, when.end + 12));
  return found ? { ...when, text: when.text + found[0], end: when.end + found[0].length } : when;
}

const yearEnds = oncePerPack(({ dates: { after } }) => new RegExp(`^\\s?(?:${alternatives(after)})${far}`));

const loneYear = new RegExp(`${start}${year}`, 'g');

const patterns = oncePerPack((pack) => {
  const { months, parts, after, relative: words, spans } = pack.dates;
  const ends = after.length > 0 ? `(?:\\s?(?:${alternatives(after)})${far})?` : '';
  const month = `(?<month>${alternatives(Object.keys(months))})`;
  const part = `(?:(?:${alternatives(parts)})[\\s-]*)`;
  const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.|º)?`;
  const of = String.raw`(?:\s+|\s+(?:of|de|del)\s+)`;
  const sources = [
    String.raw`${start}(?<year>1\d{3}|2[01]\d\d)-(?<monthNumber>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])`,
    String.raw`(?<year>\d{4})\s?年(?:\s?(?<monthNumber>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号號])?)?(?:[初末底中]|年底|年初)?`,
    String.raw`(?<year>\d{4})년(?:\s?(?<monthNumber>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?)?(?:\s?(?:초|말|상반기|하반기))?`,
    String.raw`(?<!\d)(?<monthNumber>1[0-2]|[1-9])\s?月(?:\s?(?<day>[12]\d|3[01]|[1-9])\s?[日号號])?[初末底]?`,
    String.raw`${start}(?<day>0?[1-9]|[12]\d|3[01])\.(?<monthNumber>0?[1-9]|1[0-2])\.(?<year>\d{4})(?!\d)`,
    String.raw`${start}${day}${of}${month}(?:\.|,)?(?:${of}${year}${ends})?${far}`,
    String.raw`${start}(?:${part}(?:of\s+|de\s+)?)?${month}[.,]?${of}${year}${ends}`,
    String.raw`${start}${month}\.?\s+${day}(?:\s*[–-]\s*\d{1,2})?(?:,?\s+${year})?(?!%)${far}`,
    String.raw`${start}${part}${year}(?:\s*[–—-]\s*(?:\d{4}|\d\d)(?!\d))?`,
    String.raw`${start}(?:${part}|(?:the|die|les années|los años)\s+(?:${part})?)?(?<year>1[5-9]\d0|20\d0)(?:['’]?s|er(?: Jahren?)?)${far}`,
    String.raw`${start}${year}\s*[–—-]\s*(?:1[5-9]\d\d|20\d\d|21\d\d|\d\d)(?![\d-])`,
  ];
  return {
    exact: sources.map((source) => new RegExp(source, 'g')),
    vague: [...spans.map((span) => new RegExp(span.source, 'g')), phrases(words, pack)],
    months,
  };
});

function absolute(match: RegExpExecArray, text: string, pack: LanguagePack): When {
  const { year: told, month, monthNumber, day } = match.groups ?? {};
  const number = monthNumber ? Number(monthNumber) : month ? pack.dates.months[month] : undefined;
  const iso = told ? [told, number && two(number), number && day && two(Number(day))].filter(Boolean).join('-') : '';
  return { ...place(match, text, pack.dates.after), iso, relative: !told };
}

function relative(match: RegExpExecArray, text: string): When {
  return { ...place(match, text), iso: '', relative: true };
}

/** "As soon as", "keep up to date", "in the future of the town" tell no time. */
function isIdiom({ 0: words, index }: RegExpExecArray, low: string): boolean {
  const before = low.slice(Math.max(0, index - 4), index);
  const after = low.slice(index + words.length, index + words.length + 4);
  if (words === 'soon') return /^ as\b/.test(after) && /\bas $/.test(before);
  if (words === 'to date') return /\bup $/.test(before);
  return words === 'in the future' && /^ of\b/.test(after);
}

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

const beforeYear = oncePerPack((pack) => {
  const words = [...pack.dates.before, ...pack.dates.parts];
  return new RegExp(`${edge}(?:${alternatives(words)})\\s*$`);
});

/**
 * Four digits are a year after "in", in brackets, at a sentence's end: not before something that they count. Of a language whose
 * words are not known, "since 1820" has to be a year by its digits alone.
 */
function isYear(match: RegExpExecArray, text: string, pack: LanguagePack): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const next = /^\s+(\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1]?.toLowerCase();
  const counts = next !== undefined && !functionWords(pack).has(next);
  const led = beforeYear(pack).test(fold(before));
  if (yearEnds(pack).test(fold(after))) return true;
  if (/^\s?\p{Lo}/u.test(after)) return isYearWithoutCase(match, text, after, led, pack);
  if (!led && /\p{Lu}[\p{L}.\d]*\s$/u.test(before)) return false;
  if (led) return !counts || Number(match[0]) >= 1900;
  if (Number(match[0]) < (pack.surgery ? 1900 : 1500) && !isPersian(match[0], pack)) return false;
  return !counts || /^\s*$/u.test(text.slice(0, match.index));
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
  const isLate = Number(digits) >= 1900 || isPersian(digits, pack);
  return isLate && qualifierBefore(text, index, pack, false).qualifier === '';
}

/** Years of the Persian calendar, which runs 621 behind. */
function isPersian(digits: string, { tag }: LanguagePack): boolean {
  return tag === 'fa' && Number(digits) >= 1300 && Number(digits) < 1450;
}

const unitsBehind = oncePerPack(({ numbers: { scales, currencies, durations, percent } }) => {
  const words = [...Object.keys(scales), ...currencies, ...durations, ...percent];
  return new RegExp(`^\\s?(?:${alternatives(words)})${far}`);
});

/** In order; of two that overlap the one that says more. */
function apart(found: When[]): When[] {
  const kept: When[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.filter((one) => !isOnlyMonth(one)).sort((a, b) => a.start - b.start);
}

function isOnlyMonth(when: When): boolean {
  return when.text === 'may' || when.text === 'march';
}
