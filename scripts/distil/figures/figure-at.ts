import type { Figure, LanguagePack } from '#model';
import { counted, rateBehind } from './counted.ts';
import { currency } from './number-patterns.ts';
import { amountOf } from './number-value.ts';
import { amount, type Read } from './numbers.ts';
import { isCompared, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { isNumberOfName } from './version-numbers.ts';

/** The figure of a number, with its unit, its qualifiers and what it measures; nothing where it counts nothing. */
export function figureAt(text: string, match: RegExpExecArray, pack: LanguagePack): Figure | undefined {
  const read = amount(text, match, pack);
  if (!read) return undefined;
  const { digits, scale, money, percent, ordinal, spelled } = read;
  let { end } = read;
  const { start } = read;
  // "A zero-day leak", "zero-trust": what it is called, and nothing is counted.
  if (spelled && amountOf(read, pack) === 0 && /^[-‑]\p{L}/u.test(text.slice(end))) return undefined;
  const { short } = pack.dates.decades;
  // "A song of the '80s", "in the late 80s": a decade, and no seconds.
  if (/^\d0$/.test(digits) && /^s(?!\p{L})/u.test(text.slice(end)) && short?.test(text.slice(0, start)))
    return undefined;
  if (read.measure === 'other') return plain(text, start, end, digits, 'other');
  const isScaled = scale !== '' && !(pack.spaced && /[A-Za-z]$/.test(text.slice(0, start)));
  const named = !spelled && !percent && !money && !isScaled && isNumberOfName(text, start, end, digits, pack);
  if (named && isListMark(text, start, end)) return undefined;
  if (named) return plain(text, start, end, digits, 'version');
  if (ordinal) return plain(text, start, end, digits, 'ordinal');
  const era = money || percent || scale || spelled ? null : pack.dates.reckoning?.exec(text.slice(end, end + 24));
  if (era) {
    const { qualifier, start: from } = qualifierBefore(text, start, pack);
    return { ...plain(text, from, end + era[0].length, digits, 'year'), qualifier };
  }
  const unit =
    money || percent || read.measure === 'share'
      ? { unit: money || (percent ? '%' : ''), end }
      : counted(text, end, digits, pack);
  if (spelled && !scale && !percent && !money && read.measure !== 'share' && unit.unit === '') return undefined;
  if (!isCompared(text.slice(0, start), pack) && isYearOfSomething(text, start, digits, unit.unit, read))
    return plain(text, start, end, digits, 'year');
  // "This 404 stems from the gate": it does, and no stems are counted. But "this 12 months" is how long.
  if (
    !spelled &&
    !scale &&
    pack.counted.single?.test(text.slice(Math.max(0, start - ahead), start)) &&
    measureOf(unit.unit, pack) === 'count'
  )
    return plain(text, start, end, digits, 'version');
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

/** In characters: what stands before a number and says that it is a name. */
const ahead = 40;

/** "120+ million", "95+%": the qualifier stands inside the number. */
function scaledPlus(
  text: string,
  { scale, percent, start, end }: Read,
): { qualifier: string; end: number } | undefined {
  return (scale !== '' || percent) && /\d\+/u.test(text.slice(start, end)) ? { qualifier: '+', end } : undefined;
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
