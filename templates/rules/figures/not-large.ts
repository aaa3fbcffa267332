import { alternatives, type Context, type Figure, oncePerPack, opensOn, type Sentence } from '#model';
import { isBesideGap } from './beside-gap.ts';
import { isEndOfRange, isOfSpan } from './ends.ts';
import { isOfAnother, isOvertaken } from './held-against.ts';
import { isBare } from './of-one-measure.ts';
import { isPointedAt } from './pointed-at.ts';
import { untied } from '../leads/lead-words.ts';
import { isSpoken } from '../points/point.ts';
import { shownLarge } from './shown-large.ts';
import { isLabelled, type Telling } from './telling.ts';

/** Whether a sentence claims nothing whose figure could stand large. */
export function isNoClaim(sentence: Sentence, { pack }: Context): boolean {
  const { kind, text } = sentence;
  return (
    (kind !== 'prose' && kind !== 'item') ||
    // What is asked claims nothing.
    /[?？]["”’」』]?$/u.test(text) ||
    // `«Salgo a las once», cuenta Lucía, de 29 años`: what somebody says, or is, is no figure of the article. Where clauses can be cut,
    // the slide tells whose it is.
    (!pack.surgery && isSpoken(sentence)) ||
    // "Report: 12, Asset: site, Bounty: $300" is a record, not a claim.
    (text.match(/:\s/g) ?? []).length >= 3 ||
    // "that: the harbour be closed by 9 pm": an item that only goes on with what leads into its list says nothing by itself.
    (kind === 'item' && /^\p{Ll}/u.test(text)) ||
    // "Boats on the slip: • The guild pays 80%": of other boats it may pay less.
    sentence.under !== undefined
  );
}

/** Whether a figure is not what its sentence claims, or too little by itself: it stands in no large type. */
export function isNotTheClaim(figure: Figure, sentence: Sentence, context: Context): boolean {
  return !shownLarge.has(figure.measure) || reasons.some((holds) => holds(figure, sentence, context));
}

/** Whether a clause does not say by itself what its figure is of, or tells what never was. */
export function isNotTold({ leans, clause }: Telling, { text }: Sentence, { pack }: Context): boolean {
  // "Without the lock, 40 boats would have sunk."
  if (patterns(pack).unreal.test(clause)) return true;
  // "The figure is 22%", "That was 22% of all boats": of what, or what so many are, stands in the sentence before.
  return leans && (pack.labels.unnamed.test(clause) || pack.labels.thatIs.test(text));
}

/** In characters: a longer run is no figure that could stand large. */
const mostFigure = 48;

/** Of things or of time: a smaller count is as good a word. */
const leastCount = 10;

/** What of a number by itself says something, and what of one that is "over" or "nearly" so much. */
const [leastBare, leastQualified] = [1000, 100];

type Reason = (figure: Figure, sentence: Sentence, context: Context) => boolean;

/** Each of them is enough. */
const reasons: Reason[] = [
  ({ text }) => text.length > mostFigure,
  isSmall,
  isAside,
  // "While 40 boats may be enough in May, they are not in June": what the sentence takes back is no figure by itself.
  (figure, { units }) =>
    units.some(({ conceded, start, end }) => conceded && figure.start >= start && figure.end <= end),
  // "From 31% to 12%": neither end tells by itself what came of it.
  (figure, { text }, context) => isEndOfRange(figure, text, context),
  isOfSpan,
  isBesideGap,
  isOfAnother,
  // "0.5% in 2020, 9% in 2021, then 20.9% in 2022": of a measure that is told year by year the last stands.
  isOvertaken,
  // "From 8.30 to 17 Uhr": an hour of the day is no amount.
  ({ unit }, _, { pack }) => unit !== '' && pack.dates.clock.includes(unit.toLowerCase()),
  isPointedAt,
  isSaidBefore,
];

/** A small number says nothing by itself: "Vue 3", "option 2". */
function isSmall(figure: Figure, sentence: Sentence): boolean {
  const { measure, value, qualifier } = figure;
  if (isBare(figure) && !isLabelled(figure, sentence)) return value < (qualifier === '' ? leastBare : leastQualified);
  return (measure === 'count' || measure === 'duration') && value < leastCount && qualifier === '';
}

/**
 * "To rest (22%), to read (13%)": what stands in brackets belongs to its own words, which are not the clause's; and "11 MB of memory
 * (p99 > 4 ms)": so does what stands there among other words, where there is a figure besides.
 */
function isAside(figure: Figure, sentence: Sentence): boolean {
  const { text, figures } = sentence;
  const isAlone = /[(（]$/u.test(text.slice(0, figure.start)) && /^[)）]/u.test(text.slice(figure.end));
  if (isAlone || (isInBrackets(figure, text) && figures.some((one) => !isInBrackets(one, text)))) return true;
  // "Ice sank 300 boats—almost one a day, or 18 a week": what stands behind a dash only tells more of what stood before.
  const dash = text.slice(0, figure.start).search(/—|\s–\s/u);
  return figures.some((one) => one.end <= dash && shownLarge.has(one.measure) && !isSmall(one, sentence));
}

function isInBrackets({ start, end }: Figure, text: string): boolean {
  return /[(（][^()（）]*$/u.test(text.slice(0, start)) && /^[^()（）]*[)）]/u.test(text.slice(end));
}

/** Whether what stands right before a figure makes it something else than what is told. */
function isSaidBefore(figure: Figure, { text }: Sentence, { pack }: Context): boolean {
  const { measure, value, start } = figure;
  const ahead = text.slice(0, start);
  const low = ahead.toLowerCase();
  const { when, article, choice, outOf, partOf, foreseen, age } = patterns(pack);
  return (
    // "After 3,000 miles, the race was over": the figure is when, and not what.
    when.test(low) ||
    // "A 100% wooden boat": how it is made, and no part of anything.
    (measure === 'share' && value === 100 && article.test(low)) ||
    // "Higher than forecasts of 40 boats": so many were none.
    foreseen.test(low) ||
    // "Those aged 65 years": whom it is told of, and not how much.
    age.test(low) ||
    // "If 40 boats leave, the harbour closes", "but when you moor 40 boats, …": nobody says that they do. "Instead of selling 40 boats, the
    // yard sank two": nor did it.
    opensOn([...pack.announcing.ifs, ...pack.numbers.against], untied(clauseOf(ahead), pack), pack) ||
    // "30, 60 or 90 days": one of several amounts to choose from is not the one.
    choice.test(ahead) ||
    // "One boat in 200,000": what stands behind it is half of a share.
    (isBare(figure) && outOf.test(ahead)) ||
    // "Eight of its 50 boats": the fifty are not what it is told of.
    partOf.test(ahead)
  );
}

/** What stands behind the last comma. */
function clauseOf(ahead: string): string {
  return (ahead.split(/[,;:—–]\s|[،؛，、；：]/u).at(-1) ?? '').trimStart();
}

const patterns = oncePerPack(
  ({
    articles,
    hedges: { unreal },
    lists: { joins },
    numbers: { whens, outOf, spelled, wholes = [], ofWholes = [], foreseen = [], ages = [] },
  }) => {
    const [when, article, half, join] = [whens, articles, outOf, joins].map(alternatives);
    return {
      when: new RegExp(String.raw`(?<!\p{L})(?:${when})\s(?:(?:${article})\s)?$`, 'u'),
      article: new RegExp(String.raw`(?<!\p{L})(?:${article})\s$`, 'u'),
      outOf: new RegExp(String.raw`(?<!\p{L})(?:${half})\s$`, 'u'),
      partOf: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:\p{Nd}\S{0,9}|${alternatives(Object.keys(spelled))})(?:(?:\s\p{Ll}+)?\s(?:${alternatives(wholes)}|of\s\p{L}[\p{L}.-]*['’]s)|\s(?:${alternatives(ofWholes)}))\s$`,
        'iu',
      ),
      foreseen: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(foreseen)})\s(?:(?:${article})\s)?$`, 'u'),
      age: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(ages)})\s$`, 'u'),
      choice: new RegExp(String.raw`\d,\s\S*\d,?\s(?:${join})\s$`, 'u'),
      unreal: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(unreal)})(?!\p{L})`, 'iu'),
    };
  },
);
