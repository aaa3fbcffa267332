import { alternatives, type Context, type Figure, oncePerPack, opensOn, type Sentence } from '#model';
import { type Amount, amountOf } from './amount.ts';
import { areOfOneMeasure } from './of-one-measure.ts';
import { once } from '../once.ts';
import { isSpoken } from '../points/point.ts';
import { isLabelled, type Telling, tellingOf } from './telling.ts';

/** A figure that is worth large type, and the clause it stands in. */
export interface Finding extends Telling {
  sentence: Sentence;
  figure: Figure;
  amount: Amount;
}

/** In characters: a longer run is no figure that could stand large. */
const mostFigure = 48;

const shown = new Set(['amount', 'share', 'count', 'money', 'duration']);

/** The figures of a sentence that can stand large: no years, versions or ordinals, and only where their clause is short enough. */
export function findings(sentence: Sentence, context: Context): Finding[] {
  return once(context, sentence, 'findings', () => findingsOf(sentence, context));
}

function findingsOf(sentence: Sentence, context: Context): Finding[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item') return [];
  // What is asked claims nothing.
  if (/[?？]["”’」』]?$/u.test(sentence.text)) return [];
  // `«Salgo a las once», cuenta Lucía, de 29 años`: what somebody says, or is, is no figure of the article. Where clauses can be cut, the
  // slide tells whose it is.
  if (!context.pack.surgery && isSpoken(sentence)) return [];
  // "Report: 12, Asset: site, Bounty: $300" is a record, not a claim.
  if ((sentence.text.match(/:\s/g) ?? []).length >= 3) return [];
  return sentence.figures.flatMap((figure) => {
    if (!shown.has(figure.measure) || figure.text.length > mostFigure) return [];
    // A bare small number says nothing by itself: "Vue 3", "option 2".
    const isBareAmount = figure.measure === 'amount' && figure.unit === '' && !isLabelled(figure, sentence);
    if (isBareAmount && figure.value < (figure.qualifier === '' ? 1000 : 100)) return [];
    // "To rest (22%), to read (13%)": what stands in brackets belongs to its own words, which are not the clause's.
    if (/[(（]$/u.test(sentence.text.slice(0, figure.start)) && /^[)）]/u.test(sentence.text.slice(figure.end)))
      return [];
    // "11 MB of memory (p99 > 4 ms)": so does what stands there among other words, where there is a figure besides.
    if (isInBrackets(figure, sentence.text) && sentence.figures.some((one) => !isInBrackets(one, sentence.text)))
      return [];
    // "While 40 boats may be enough in May, they are not in June": what the sentence takes back is no figure by itself.
    if (sentence.units.some(({ conceded, start, end }) => conceded && figure.start >= start && figure.end <= end))
      return [];
    // "From 31% to 12%": neither end tells by itself what came of it.
    if (isEndOfRange(figure, sentence.text, context) || isOfSpan(figure, sentence, context)) return [];
    if (isOfAnother(figure, sentence, context)) return [];
    // "0.5% in 2020, 9% in 2021, then 20.9% in 2022": of a measure that is told year by year the last stands.
    if (isOvertaken(figure, sentence)) return [];
    // "that: the harbour be closed by 9 pm": an item that only goes on with what leads into its list says nothing by itself.
    if (sentence.kind === 'item' && /^\p{Ll}/u.test(sentence.text)) return [];
    // "After 3,000 miles, the race was over": the figure is when, and not what.
    const ahead = sentence.text.slice(0, figure.start);
    if (patterns(context.pack).when.test(ahead.toLowerCase())) return [];
    // "A 100% wooden boat": how it is made, and no part of anything.
    if (figure.measure === 'share' && figure.value === 100 && patterns(context.pack).article.test(ahead.toLowerCase()))
      return [];
    // "From 8.30 to 17 Uhr": an hour of the day is no amount.
    if (figure.unit !== '' && context.pack.dates.clock.includes(figure.unit.toLowerCase())) return [];
    // "If 40 boats leave, the harbour closes": nobody says that they do.
    if (isCondition(ahead, context)) return [];
    // "30, 60 or 90 days": one of several amounts to choose from is not the one.
    if (patterns(context.pack).choice.test(ahead)) return [];
    // "One boat in 200,000": what stands behind it is half of a share.
    if (figure.measure === 'amount' && figure.unit === '' && patterns(context.pack).outOf.test(ahead)) return [];
    // "Eight of its 50 boats": the fifty are not what it is told of.
    if (patterns(context.pack).partOf.test(ahead)) return [];
    if (figure.measure === 'count' && figure.value < 10 && figure.qualifier === '') return [];
    if (figure.measure === 'duration' && figure.qualifier === '' && figure.value < 10) return [];
    const amount = amountOf(figure, sentence, context);
    const told = amount && tellingOf(figure, sentence, context);
    // "The figure is 22%", "The rest, about 70%, …": of what, stands in the sentence before, and in no large type.
    const isBare = told?.leans === true && context.pack.labels.unnamed.test(told.clause);
    // "Without the lock, 40 boats would have sunk."
    const isUnreal = told !== undefined && patterns(context.pack).unreal.test(told.clause);
    return amount && told && !isBare && !isUnreal ? [{ sentence, figure, amount, ...told }] : [];
  });
}

/** Whether what stands between the last comma and a figure opens a condition. */
function isCondition(ahead: string, { pack }: Context): boolean {
  const clause = ahead.split(/[,;:—–]\s|[،؛，、；：]/u).at(-1) ?? '';
  return opensOn(pack.announcing.ifs, clause.trimStart(), pack);
}

const patterns = oncePerPack(
  ({ articles, hedges: { unreal }, lists: { joins }, numbers: { whens, outOf, range, spelled, wholes = [] } }) => {
    const [when, article, half, to, from, join, and, becomes, between, joined] = [
      whens,
      articles,
      outOf,
      [...range.to, ...range.and],
      range.from,
      joins,
      range.and,
      range.becomes ?? [],
      range.between,
      range.and,
    ].map(alternatives);
    // "From 12 boats in 1990 to 40": when the first end was.
    const then = String.raw`(?:\s\p{L}+\s\d{4}\S*)?`;
    return {
      when: new RegExp(String.raw`(?<!\p{L})(?:${when})\s(?:(?:${article})\s)?$`, 'u'),
      article: new RegExp(String.raw`(?<!\p{L})(?:${article})\s$`, 'u'),
      outOf: new RegExp(String.raw`(?<!\p{L})(?:${half})\s$`, 'u'),
      partOf: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:\p{Nd}\S{0,9}|${alternatives(Object.keys(spelled))})(?:\s\p{Ll}+)?\s(?:${alternatives(wholes)})\s$`,
        'iu',
      ),
      wordTo: new RegExp(
        String.raw`(?<!\p{L}|(?:${from})\s)(?:${alternatives(Object.keys(spelled))})\s(?:${to})\s$`,
        'u',
      ),
      choice: new RegExp(String.raw`\d,\s\S*\d,?\s(?:${join})\s$`, 'u'),
      unreal: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(unreal)})(?!\p{L})`, 'iu'),
      /** Where another clause begins. */
      anew: new RegExp(String.raw`;\s|,\s(?:${and})\s`, 'u'),
      /** Before the second end of a way from one amount to another; and behind the first, which `from` stands before. */
      from: new RegExp(String.raw`(?<!\p{L})(?:${from})\s\S{0,3}$`, 'u'),
      to: new RegExp(String.raw`^\S?${then}\s(?:${to})\s(?:\p{L}+\s)?\S{0,3}\d`, 'u'),
      between: {
        one: new RegExp(String.raw`(?<!\p{L})(?:${between})\s\S{0,3}\d[^,;:]{0,24}$`, 'u'),
        and: new RegExp(String.raw`^\s(?:${joined})\s\S{0,3}\d`, 'u'),
        other: new RegExp(String.raw`(?<!\p{L})(?:${between})\s\S{0,3}\d[^;:]{0,30}\s(?:${joined})\s\S{0,3}$`, 'u'),
      },
      /** The same where words are not parted: "从2020年的30艘增至40艘", with when that was, and a word for the change. */
      since: new RegExp(`(?:${from})[^，。；：、]{0,9}[年月日号號度的]$`, 'u'),
      till: new RegExp(`^[^。；：]{0,16}(?:${to}|${becomes})`, 'u'),
      way: new RegExp(
        String.raw`(?<!\p{L})(?:${from})\s\S{0,3}\d\S*(?:\s\p{L}+){0,2}${then}\s(?:${to})\s(?:\p{L}+\s)?\S{0,3}$`,
        'u',
      ),
    };
  },
);

/** Whether a figure has its year right behind it, and a later one of the same unit has a later year. */
function isOvertaken(figure: Figure, { figures: all, text }: Sentence): boolean {
  const year = yearBehind(figure, all, text);
  return (
    year !== undefined &&
    all.some(
      (other) =>
        other.start > figure.end && areOfOneMeasure(other, figure) && (yearBehind(other, all, text) ?? 0) > year,
    )
  );
}

/** In characters: what stands between a figure and its year: " in ", " im Jahr ". */
const mostBetween = 9;

function yearBehind({ end }: Figure, all: Figure[], text: string): number | undefined {
  const next = all.find(({ start, measure }) => measure === 'year' && start >= end && start - end <= mostBetween);
  return next && !/[,;:.，；。]/u.test(text.slice(end, next.start)) ? next.value : undefined;
}

/** Whether a figure is one end of "from 31% to 12%". */
export function isEndOfRange({ start, end }: Figure, text: string, { pack }: Context): boolean {
  const { from, to, way, since, till, between } = patterns(pack);
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
  return (from.test(before) && to.test(after)) || way.test(before);
}

/** "Sales of $2 million to $3 million": so is one end of what may be anywhere between the two. */
function isOfSpan(figure: Figure, { figures, text }: Sentence, { pack }: Context): boolean {
  if (!pack.surgery) return false;
  // "Thirty to 40 boats".
  if (patterns(pack).wordTo.test(text.slice(0, figure.start).toLowerCase())) return true;
  return figures.some((other) => {
    const [first, last] = other.start < figure.start ? [other, figure] : [figure, other];
    const isJoined = pack.numbers.range.to.includes(text.slice(first.end, last.start).trim());
    return isJoined && areOfOneMeasure(first, last) && opensSpan.test(text.slice(0, first.start));
  });
}

const opensSpan = /\b(?:of|at|for|between|cost|costs|take|takes)\s$/i;

/** "70%, up from 15%", "40 boats, 12 of which leak": what another figure is held against, or a part of it, is none by itself. */
function isOfAnother(figure: Figure, { figures, text }: Sentence, { pack }: Context): boolean {
  const { start, end } = figure;
  const { against, thereof, range } = pack.numbers;
  if (!figures.some((one) => one.start < start && shown.has(one.measure))) return false;
  const before = text.slice(0, start).toLowerCase();
  // "It fell to 32% from 38%": from where it came.
  const isBehind = (words: string[], at: number) =>
    words.some((word) => text.slice(0, at).toLowerCase().endsWith(` ${word} `));
  if (
    pack.spaced &&
    isBehind(range.from, start) &&
    figures.some((one) => one.start < start && areOfOneMeasure(one, figure) && isBehind(range.to, one.start))
  )
    return true;
  // "Compared to net income of $2 million, or 20 cents": the same words may tell what that is, and what it comes to.
  const told = before.split(patterns(pack).anew).at(-1) ?? '';
  return (
    isBehind([...against, ...thereof], start) ||
    against.some((word) => ` ${told}`.includes(` ${word} `)) ||
    opensOn(thereof, text.slice(end).trimStart(), pack)
  );
}

function isInBrackets({ start, end }: Figure, text: string): boolean {
  return /[(（][^()（）]*$/u.test(text.slice(0, start)) && /^[^()（）]*[)）]/u.test(text.slice(end));
}

/** What a finding weighs: money, shares and qualified figures more than bare counts. */
export function weight({ figure, sentence }: Finding): number {
  const measure = figure.measure === 'money' || figure.measure === 'share' ? 0.25 : figure.value >= 1000 ? 0.2 : 0;
  // "The bike cost €171 a month: the lease, …, and about €1.50 for electricity": what is told before the colon is the sum of it.
  const part = /\d[^:]*:\s/u.test(sentence.text.slice(0, figure.start)) ? 0.3 : 0;
  return 0.35 + measure + (figure.qualifier ? 0.1 : 0) + sentence.worth * 0.6 - part;
}

/** What one figure costs that is taken out of a list: the rest of it falls apart. */
export function tears({ sentence }: Finding): number {
  return sentence.kind === 'item' ? 1.4 : 0;
}
