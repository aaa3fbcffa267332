import type { Figure, LanguagePack, When } from '#model';
import { compounded } from './figures/compound.ts';
import { counted, rateBehind } from './figures/counted.ts';
import { fold, type Words, withDigits } from './lexicon.ts';
import { currency, numberPatterns } from './figures/number-patterns.ts';
import { amountOf } from './figures/number-value.ts';
import { amount, type Read } from './figures/numbers.ts';
import { isCompared, qualifierAfter, qualifierBefore, timeOf, yearQualifier } from './figures/qualifiers.ts';
import { isNumberOfName, opensOnVersion } from './figures/version-numbers.ts';

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
  const masked = [...low.matchAll(uncounted)].map(({ 0: told, index }) => ({
    start: index,
    end: index + told.length,
  }));
  for (const match of low.matchAll(words)) {
    if (masked.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (dates.some((when) => isWithin(match, when) && !tellsSpan(when, pack))) continue;
    if (found.some((figure) => match.index < figure.end && match.index + match[0].length > figure.start)) continue;
    const last = found.filter(({ measure }) => measure !== 'year').at(-1);
    if (last?.alternate && match.index < last.end + last.alternate.length + 3) continue;
    const figure = figureAt(text, match, pack);
    if (!figure) continue;
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

/** "http://localhost:8000/", "703fdcc", "rate = 0.25 * boats", "+1 555 010 0199": "Figure 3": what stands in an address, a hash, a formula or the number of a telephone, or numbers a picture, counts nothing. */
const uncounted =
  /\+\d{1,3}(?:[\s().-]{1,2}\d{2,4}){2,5}|\(\d{3}\)\s?\d{3}-\d{4}|(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-])|\b[a-z]{2,6}:\/\/[!-~]+|(?<![\w-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}(?![\w-])|(?<![\p{L}\d])(?:figures?|figs?\.|tables?|charts?|exhibits?|abb(?:ildung|\.)|tab(?:elle|la|leau|\.)|figura|schaubild|graphique|gráfico)\s\d[\d.]*(?:\s?[–-]\s?\d+)?|[\w.()]+(?:\s[+/-]\s[\w.()]+)*\s[=*]\s(?:[\w.()]+\s[=*+/-]\s)*[\w.()]+/gu;

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

function figureAt(text: string, match: RegExpExecArray, pack: LanguagePack): Figure | undefined {
  const read = amount(text, match, pack);
  if (!read) return undefined;
  const { digits, scale, money, percent, ordinal, spelled } = read;
  let { end } = read;
  const { start } = read;
  // "A song of the '80s", "in the late 80s": a decade, and no seconds.
  if (/^\d0$/.test(digits) && /^s(?!\p{L})/u.test(text.slice(end)) && decade.test(text.slice(0, start)))
    return undefined;
  if (read.measure === 'other') return plain(text, start, end, digits, 'other');
  const named = !spelled && !percent && !money && !scale && isNumberOfName(text, start, end, digits, pack);
  if (named && isListMark(text, start, end)) return undefined;
  if (named) return plain(text, start, end, digits, 'version');
  if (ordinal) return plain(text, start, end, digits, 'ordinal');
  const unit =
    money || percent || read.measure === 'share'
      ? { unit: money || (percent ? '%' : ''), end }
      : counted(text, end, digits, pack);
  if (spelled && !scale && !percent && !money && read.measure !== 'share' && unit.unit === '') return undefined;
  if (!isCompared(text.slice(0, start), pack) && isYearOfSomething(text, start, digits, unit.unit, read))
    return plain(text, start, end, digits, 'year');
  end = Math.max(end, unit.end);
  const rate = money || percent ? rateBehind(text, end, pack) : undefined;
  if (rate && rate.unit !== '') end = rate.end;
  const before = qualifierBefore(text, start, pack, spelled);
  const after = scaledPlus(text, read) ?? qualifierAfter(text, end, pack);
  // "85 or more boats": what is counted stands behind the qualifier.
  const late =
    unit.unit === '' && after.qualifier !== '' && !read.spelled ? counted(text, after.end, digits, pack) : unit;
  const alternate = money ? otherCurrency(text, after.end) : undefined;
  const value = amountOf(read, pack) * (/^[-−]$/u.test(before.qualifier) ? -1 : 1);
  return {
    text: text.slice(before.start, Math.max(after.end, late.end)),
    qualifier: [before.qualifier, after.qualifier].filter(Boolean).join(' … '),
    digits,
    value,
    scale,
    unit: rate?.unit ? `${unit.unit} ${rate.unit}` : late.unit,
    ...(alternate === undefined ? {} : { alternate }),
    measure: read.measure ?? (money ? 'money' : percent ? 'share' : measureOf(late.unit, pack)),
    start: before.start,
    end: Math.max(after.end, late.end),
  };
}

const decade = /['’‘]$|\b(?:the|early|late|mid|my|your|his|her|our|their)[\s-]$/i;

/** "120+ million": the qualifier stands inside the number. */
function scaledPlus(text: string, { scale, end }: Read): { qualifier: string; end: number } | undefined {
  return scale !== '' && /\d\+[\s-]?$/u.test(text.slice(0, end - scale.length)) ? { qualifier: '+', end } : undefined;
}

/** "1. What is it?": the number of a line, not of anything in it. */
function isListMark(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && /^[.)]\s/u.test(text.slice(end, end + 2));
}

/** "the 2024 edition", "Reed's 1990 boat": four digits that count nothing, or stand behind an article, or behind an owner of one thing. */
function isYearOfSomething(text: string, start: number, digits: string, unit: string, read: Read): boolean {
  if (!/^(?:19|20)\d\d$/.test(digits) || read.scale || read.money || read.percent) return false;
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    unit === '' ||
    /\b(?:the|new|this|our|its|le|la|der|die|das|el)\s$/i.test(before) ||
    (/['’]s\s$/u.test(before) && !/^\S*s(?:\s|$)/u.test(unit))
  );
}

function measureOf(unit: string, pack: LanguagePack): Figure['measure'] {
  if (unit === '') return 'amount';
  const first = unit.toLowerCase().split(/\s/u)[0] ?? '';
  return pack.numbers.durations.includes(first) || pack.numbers.durations.includes(unit.toLowerCase())
    ? 'duration'
    : 'count';
}

function plain(text: string, start: number, end: number, digits: string, measure: Figure['measure']): Figure {
  const value = Number(/\d+(?:\.\d+)?/u.exec(digits.replace(/,/gu, ''))?.[0] ?? 0);
  return { text: text.slice(start, end), qualifier: '', digits, value, scale: '', unit: '', measure, start, end };
}

/** "380 billion yuan ($52.4 billion)": what stands in the bracket, if it is money. */
function otherCurrency(text: string, end: number): string | undefined {
  const bracket = /^\s?[(（]([^()（）]{2,40})[)）]/u.exec(text.slice(end, end + 50))?.[1];
  return bracket && /\d/u.test(bracket) && currency.test(bracket) ? bracket : undefined;
}
