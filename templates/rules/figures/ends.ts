import { alternatives, type Context, type Figure, oncePerPack, opensOn, type Sentence } from '#model';
import { areOfOneMeasure, isBare } from './of-one-measure.ts';

/** Whether a figure is one end of "from 31% to 12%". */
export function isEndOfRange({ start, end }: Figure, text: string, { pack }: Context): boolean {
  const { from, step, to, way, since, till, between } = patterns(pack);
  const [before, after] = [text.slice(0, start).toLowerCase(), text.slice(end).toLowerCase()];
  const { range } = pack.numbers;
  if (!pack.spaced)
    return (
      opensOn(range.behind ?? [], after, pack) ||
      range.from.some((one) => before.endsWith(one)) ||
      (since.test(before) && till.test(after))
    );
  // "Between 46 million and 48 million boats": neither is the amount.
  if (between.one.test(text.slice(0, end).toLowerCase()) && between.and.test(after)) return true;
  if (between.other.test(before)) return true;
  if (range.from.length === 0 || range.to.length === 0) return false;
  // "Dues rose by 18%, to 58%": how far they rose, and where that brought them, are no two ends.
  if (step.by.test(before) ? after.startsWith(',') : step.to.test(before)) return false;
  return (from.test(before) && to.test(after)) || way.test(before);
}

/** Whether a figure is one end of what may be anywhere between the two: "sales of $2 million to $3 million". */
export function isOfSpan(figure: Figure, { figures, text }: Sentence, { pack }: Context): boolean {
  if (!pack.surgery) return false;
  // "Thirty to 40 boats".
  if (patterns(pack).wordTo.test(text.slice(0, figure.start).toLowerCase())) return true;
  return figures.some((other) => {
    const [first, last] = other.start < figure.start ? [other, figure] : [figure, other];
    const isJoined = pack.numbers.range.to.includes(text.slice(first.end, last.start).trim());
    return isJoined && (isBare(first) || areOfOneMeasure(first, last)) && opensSpan.test(text.slice(0, first.start));
  });
}

const opensSpan = /\b(?:of|at|for|between|cost|costs|take|takes)\s$/i;

/** What stands before and behind the two ends of a range. */
const patterns = oncePerPack(({ numbers: { range, spelled } }) => {
  const [to, only, from, becomes, between, joined, by] = [
    [...range.to, ...range.and],
    range.to,
    range.from,
    range.becomes ?? [],
    range.between,
    range.and,
    range.by ?? [],
  ].map(alternatives);
  // "From 12 boats in 1990 to 40", "from 12 boats of the old fleet to 40": when the first end was, or of what, before a "to" that is no "and".
  const then = String.raw`(?:\s\p{L}+\s\d{4}\S*)?`;
  return {
    wordTo: new RegExp(
      String.raw`(?<!\p{L}|(?:${from})\s)(?:${alternatives(Object.keys(spelled))})\s(?:${to})\s$`,
      'u',
    ),
    /** Before the second end of a way from one amount to another; and behind the first, which `from` stands before. */
    from: new RegExp(String.raw`(?<!\p{L})(?:${from})\s\S{0,3}$`, 'u'),
    to: new RegExp(
      String.raw`^(?:\S?${then}\s(?:${to})\s(?:\p{L}+\s)?|[^,;:.]{0,48}?\s(?:${only})\s(?:\p{L}+\s){0,2})\S{0,3}\d`,
      'u',
    ),
    step: {
      by: new RegExp(String.raw`(?<!\p{L})(?:${by})\s$`, 'u'),
      to: new RegExp(String.raw`(?<!\p{L})(?:${by})\s\S{0,3}\d[^\s,]*(?:\s\p{L}+){0,3},\s(?:${only})\s\S{0,3}$`, 'u'),
    },
    between: {
      one: new RegExp(String.raw`(?<!\p{L})(?:${between})\s\S{0,3}\d[^,;:]{0,24}$`, 'u'),
      and: new RegExp(String.raw`^\s(?:${joined})\s\S{0,3}\d`, 'u'),
      other: new RegExp(String.raw`(?<!\p{L})(?:${between})\s\S{0,3}\d[^;:]{0,30}\s(?:${joined})\s\S{0,3}$`, 'u'),
    },
    /** The same where words are not parted: "从2020年的30艘增至40艘", with when that was, and a word for the change. */
    since: new RegExp(`(?:${from})[^，。；：、]{0,9}[年月日号號度的]$`, 'u'),
    till: new RegExp(`^[^。；：]{0,16}(?:${to}|${becomes})`, 'u'),
    way: new RegExp(
      String.raw`(?<!\p{L})(?:${from})\s(?:\S{0,3}\d\S*(?:\s\p{L}+){0,2}${then}\s(?:${to})\s(?:\p{L}+\s)?|(?:\p{L}+\s){0,2}\S{0,3}\d[^,;:]{0,56}?\s(?:${only})\s)\S{0,3}$`,
      'u',
    ),
  };
});
