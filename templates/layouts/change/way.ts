import type { Context, Figure, Said, Sentence } from '#model';
import { type Amount, amountOf } from '../../rules/figures/amount.ts';
import { areOfOneMeasure, isBare } from '../../rules/figures/of-one-measure.ts';
import { shownLarge } from '../../rules/figures/shown-large.ts';
import { isSpoken } from '../../rules/points/point.ts';
import { once } from '../../rules/once.ts';
import { said } from '../../rules/words/words.ts';
import { isPlanned, isUntrue, lateOf, verbBefore, waysOf } from './way-words.ts';

/** How one thing went from one amount to another: both as the sentence tells them, the old one first. */
export interface Way {
  old: End;
  new: End;
  /** Where it stands in its sentence, from the word before its first amount to what belongs to its last. */
  start: number;
  end: number;
  /** True where the verb before it can end a claim: "dues rose | from 2 to 3 crowns", but not "dues went | from 2 to 3". */
  isTold: boolean;
  /** True where what it says of one end alone is too long to stand with it: only the whole clause tells that. */
  isPart: boolean;
  /** True where it has not come about, or may not. */
  planned: boolean;
}

/** One end of a way, with when that was, or what else the sentence says of it alone. */
export interface End {
  figure: Figure;
  amount: Amount;
  when?: Said;
}

/**
 * The one way of a sentence; none where its two amounts are not of one measure, where nothing says that they are a change and no range
 * ("from 10 to 20 metres"), where it never came about, or where the sentence has more such amounts than these two.
 */
export function wayOf(sentence: Sentence, context: Context): Way | undefined {
  return once(context, sentence, 'way', () => onlyWay(sentence, context));
}

function onlyWay(sentence: Sentence, context: Context): Way | undefined {
  const { pack } = context;
  if (!pack.ways || sentence.kind !== 'prose' || /[?？]["”’]?$/u.test(sentence.text) || isSpoken(sentence))
    return undefined;
  const figures = sentence.figures.filter(({ measure }) => shownLarge.has(measure));
  const found = figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    const ends = next && areAlike(figure, next) ? between(figure, next, sentence, context) : undefined;
    const isOther = (one: Figure) => one !== figure && one !== next && !(next && isStep(one, figure, next));
    const isLike = (one: Figure) => areOfOneMeasure(one, figure) || (next !== undefined && areOfOneMeasure(one, next));
    return ends ? [{ ends, isOnly: !figures.some((one) => isOther(one) && isLike(one)) }] : [];
  });
  const [only, other] = found;
  return only?.isOnly && !other ? only.ends : undefined;
}

/** "From 46% to 67%, a gain of 21 points": how far the one is from the other. */
function isStep(one: Figure, from: Figure, to: Figure): boolean {
  const far = Math.abs(to.value - from.value);
  return far > 0 && Math.abs(one.value - far) < far * mostOff;
}

/** The share of a step by which sums of rounded amounts are off. */
const mostOff = 1e-6;

/** Of one measure, whatever the unit of time or of size that each is told in; "from 90 to 45 days", "from $8 to $9 a day" have one unit for both. */
function areAlike(one: Figure, other: Figure | undefined): boolean {
  if (!other) return false;
  if (areOfOneMeasure(one, other) || isBare(one) || isBare(other)) return true;
  if (one.measure !== other.measure) return false;
  return one.measure === 'duration' || baseOf(one.unit) === baseOf(other.unit) || other.unit.startsWith(`${one.unit} `);
}

/** "MB" and "KB" are multiples of one unit. */
function baseOf(unit: string): string {
  return unit.replace(/^[kKMGTmµμn]i?(?=(?:B|g|m|s|W|bit)$)/u, '');
}

/** The way from one of two amounts to the other, if the words around them tell one. */
function between(first: Figure, second: Figure, sentence: Sentence, context: Context): Way | undefined {
  const { text } = sentence;
  const words = waysOf(context.pack);
  const [ahead, gap, behind] = [
    text.slice(0, first.start),
    text.slice(first.end, second.start),
    text.slice(second.end),
  ];
  const [from = ''] = words.endsFrom.exec(ahead) ?? [];
  const [to = ''] = words.endsTo.exec(ahead) ?? [];
  const [, ofOld] = (from && words.gapTo.exec(gap)) || [];
  const [, ofNew] = (to && words.gapFrom.exec(gap)) || [];
  const late = lateOf(behind, second, sentence, context);
  const [, upFrom] = words.gapUpFrom.exec(gap) ?? ((late && words.gapCompared.exec(gap)) || []);
  if (ofOld === undefined && ofNew === undefined && upFrom === undefined) return undefined;
  if ([first, second].some((one) => isOfName(one, text, context))) return undefined;
  const start = first.start - (from || to).length;
  const verb = verbBefore(text.slice(0, start), context);
  if (upFrom === undefined && verb === undefined && !context.pack.ways?.certain) return undefined;
  if (isUntrue(text.slice(0, start), context)) return undefined;
  const beside = ofNew ?? upFrom ?? '';
  const whens = ofOld === undefined ? [late, context.words(beside) <= mostBeside ? beside : ''] : [ofOld, late];
  const isPart = context.words(ofOld ?? '') > mostOfOld;
  const [old, young] = ofOld === undefined ? [second, first] : [first, second];
  const ends = [
    endOf(old, isPart ? '' : (whens[0] ?? ''), sentence, context),
    endOf(young, whens[1] ?? '', sentence, context),
  ];
  const [was, is] = ends;
  if (!was || !is) return undefined;
  const begins = upFrom !== undefined && verb === undefined;
  return {
    old: was,
    new: is,
    // "It sells 40 boats a day | , up from 30".
    start: begins ? first.end + (upFrom ?? '').length : start,
    end: second.end + late.length,
    isPart,
    isTold: begins || verb === 'told',
    planned: isPlanned(text.slice(0, start), context),
  };
}

/** "From 12 Quay Street to 14 Hill Road": a bare number before a name counts nothing. */
function isOfName(figure: Figure, text: string, { pack }: Context): boolean {
  return isBare(figure) && pack.spaced && !pack.capitalNouns && /^\s\p{Lu}/u.test(text.slice(figure.end));
}

/** In words: what is said of the old amount alone; and of the new one before the old, where longer words say more than when that was. */
const [mostOfOld, mostBeside] = [5, 3];

function endOf(figure: Figure, when: string, sentence: Sentence, context: Context): End | undefined {
  const amount = amountOf(figure, sentence, context);
  const words = when.trim();
  return amount && { figure, amount, ...(words ? { when: said(words, sentence) } : {}) };
}
