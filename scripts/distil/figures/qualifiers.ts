import { alternatives, type Figure, type LanguagePack, oncePerPack, type When } from '#model';
import { edge, far, fold } from '../lexicon.ts';

const before = oncePerPack((pack) => {
  const some = alternatives(pack.qualifiers.before);
  return new RegExp(`(?:${pack.spaced ? edge : ''}(?:${some})\\s*|(?:[~≈<>≤≥±]|\\+/[-−])\\s?|(?<![^\\s(])[-−])$`);
});

const after = oncePerPack((pack) => {
  const some = alternatives(pack.qualifiers.after);
  const { endings } = pack.qualifiers;
  const close = endings ? `(?:${far}|(?=${endings.source}))` : far;
  return new RegExp(`^(?:\\+|${pack.spaced ? '\\s' : '\\s?'}(?:${some})${pack.spaced ? close : ''})`);
});

/**
 * "more than", "up to" … right before a number, the longest that fits, and where it starts.
 * @param spelled whether the number is written in words
 */
export function qualifierBefore(
  text: string,
  start: number,
  pack: LanguagePack,
  spelled = false,
): { qualifier: string; start: number } {
  const ahead = fold(text.slice(Math.max(0, start - 48), start));
  const found = pack.qualifiers.ofVerbs?.test(ahead) ? null : before(pack).exec(ahead);
  if (!found || (spelled && isLoose(found[0].trim(), text.slice(start), pack))) return between(text, start, pack);
  const by = pack.qualifiers.doneBy?.exec(ahead)?.[1]?.length ?? 0;
  const from = start - (by > 0 ? by : found[0].length);
  return { qualifier: text.slice(from, start).trim(), start: from };
}

/** "More than 2000 have moved": what a text that ends so compares is an amount, and no year. */
export function isCompared(before: string, { qualifiers: { than } }: LanguagePack): boolean {
  const low = fold(before.slice(-16)).trimEnd();
  return than.some((one) => low.endsWith(one));
}

/** "Some two hundred boats" are about as many; of "some two" nobody knows. */
function isLoose(qualifier: string, behind: string, { qualifiers: { loose, rough }, numbers }: LanguagePack): boolean {
  if (!loose.includes(qualifier)) return false;
  const [, second = ''] = /^[a-z-]+\s([a-z]+)/i.exec(behind) ?? [];
  return !rough.includes(qualifier) || numbers.scales[second.toLowerCase()] === undefined;
}

function between(text: string, start: number, pack: LanguagePack): { qualifier: string; start: number } {
  const found = betweens(pack).exec(fold(text.slice(Math.max(0, start - 12), start)));
  const joined = ands(pack).test(fold(text.slice(start, start + 40)));
  if (!found || !joined) return { qualifier: '', start };
  const from = start - found[0].length;
  return { qualifier: text.slice(from, start).trim(), start: from };
}

const betweens = oncePerPack(({ numbers }) => new RegExp(`${edge}(?:${alternatives(numbers.range.between)})\\s$`));
const ands = oncePerPack(({ numbers }) => {
  const and = alternatives(numbers.range.and);
  return new RegExp(`^(?:[^,;.]|[,.](?=\\d)){0,30}\\s(?:${and})\\s(?:[^a-z\\s]*|[a-z]{3}\\s)\\d`);
});

/** "or more", "+" right behind a number and what it counts. */
export function qualifierAfter(text: string, end: number, pack: LanguagePack): { qualifier: string; end: number } {
  const found = after(pack).exec(fold(text.slice(end, end + 24)));
  if (!found) return { qualifier: '', end };
  const to = end + found[0].length;
  return { qualifier: text.slice(end, to).trim(), end: to };
}

const prepositions = oncePerPack((pack) => {
  const words = pack.dates.before.filter(
    (word) => !pack.dates.parts.includes(word) && pack.prepositions.includes(word.split(' ')[0] ?? ''),
  );
  const longer = pack.dates.before.filter((word) => word.includes(' ') && !pack.dates.parts.includes(word));
  return new RegExp(`${edge}(?:${alternatives([...words, ...longer])})\\s+$`);
});

function leading(text: string, start: number, pack: LanguagePack): string {
  return prepositions(pack).exec(fold(text.slice(Math.max(0, start - 24), start)))?.[0] ?? '';
}

/** Words before a year that change what it says: "by the end of", "since", "early". "In" is none of them. */
export function yearQualifier(
  text: string,
  when: When,
  digits: string,
  pack: LanguagePack,
): { qualifier: string; start: number } {
  const preposition = leading(text, when.start, pack);
  const start = pack.dates.plain.includes(preposition.trim()) ? when.start : when.start - preposition.length;
  const lead = text.slice(start, text.indexOf(digits, when.start)).trim();
  const isMonth = Object.keys(pack.dates.months).some((month) => lead.toLowerCase().endsWith(month));
  return { qualifier: isMonth ? text.slice(start, when.start).trim() : lead, start };
}

/** The time that a figure is true of, with its preposition: the nearest in the sentence, a span before a day. */
export function timeOf(text: string, figure: Figure, dates: When[], pack: LanguagePack): string | undefined {
  if (opensSpan(pack).test(fold(text.slice(Math.max(0, figure.start - 12), figure.start)))) return undefined;
  const outside = dates.filter((when) => when.end <= figure.start || when.start >= figure.end);
  const told = outside.filter((when) => !when.relative || /\p{N}|\p{L}{3,}\s+\p{L}{3,}/u.test(when.text));
  const spans = told.filter((when) => when.relative && when.start >= figure.end);
  const nearest = (spans.length > 0 ? spans : told).sort((a, b) => distance(a, figure) - distance(b, figure))[0];
  if (!nearest) return undefined;
  const lead = leading(text, nearest.start, pack);
  return text.slice(nearest.start - lead.length, nearest.end);
}

const opensSpan = oncePerPack(({ dates: { from } }) => new RegExp(`${edge}(?:${alternatives(from)})\\s$`));

function distance(when: When, figure: Figure): number {
  return when.start >= figure.end ? when.start - figure.end : figure.start - when.end;
}
