import { type Context, type Figure, opensOn, type Said, type Sentence, withoutStop } from '#model';
import { labelOf } from './label-of.ts';
import { areOfOneMeasure, isBare } from './of-one-measure.ts';
import { isHeadless, pointsWithBound } from '../points/point.ts';
import { supportOf } from '../points/support.ts';
import { capital, isWhole, said } from '../words/words.ts';

/** The clause that a figure stands in, as it can be shown beside it. */
export interface Telling {
  /** Of at most eighteen words, or the whole sentence where no clause of it is so short. */
  clause: string;
  /** How the sentence goes on behind the clause, where it must. */
  rest?: Said;
  /** What the figure is a figure of, as far as the clause says it in one run. */
  label: string;
  /** True where the clause is clear only behind the sentence before. */
  leans: boolean;
  /** "It fell to 32 crowns, beating a forecast of 30": the clause has such a figure of its own, and the other would be taken for it. */
  isSecond?: boolean;
}

/** What a sentence tells of one of its figures; undefined where that is too long to stand beside it. */
export function tellingOf(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  return (
    labelled(figure, sentence, context) ??
    within(figure, sentence, context) ??
    hanging(figure, sentence, context) ??
    inWhole(figure, sentence, context)
  );
}

/** "125: boats that have a berth": an amount, and behind a colon what it is the amount of. */
export function isLabelled({ start, end, measure, value }: Figure, { text }: Sentence): boolean {
  // "7: mend the sail" may be the seventh of several steps.
  return start === 0 && measure === 'amount' && value >= 10 && /^[:：]\s/u.test(text.slice(end));
}

function labelled(figure: Figure, sentence: Sentence, { pack, words }: Context): Telling | undefined {
  if (!isLabelled(figure, sentence)) return undefined;
  const clause = withoutStop(sentence.text, pack);
  const label = clause.slice(figure.end).replace(/^[:：]\s+/u, '');
  return words(label) <= mostLabel ? { clause, label, leans: false } : undefined;
}

/** In words. */
const mostLabel = 14;

/** A clause of the sentence that holds the figure and is short. */
function within(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  const form = pointsWithBound(sentence, context, 18).find(({ text }) => holdsFigure(text, figure));
  if (!form) return undefined;
  const rest = supportOf(form, context);
  const label = labelOf(form.text, figure, context);
  if (!label || (form.unit.bound && !rest)) return undefined;
  // "Se perdieron 40 barcas, en marzo de 2019": no words are known there that would keep the date in the label.
  if (form.unit.bound && rest && !context.pack.surgery)
    return { clause: form.text, label: bothOf(form.text, rest.text, sentence, context), leans: form.leans, rest };
  // "It supports 40 towns more, bringing the total to 360": the other figure has no slide but this.
  const isTold =
    rest && sentence.figures.some((other) => isAnotherLike(other, figure) && holdsFigure(rest.text, other));
  if (!rest || (!form.unit.bound && !isTold)) return { clause: form.text, label, leans: form.leans };
  if (!form.unit.bound) return { clause: form.text, label, leans: form.leans, rest };
  const both = inScope(form.text, rest.text, sentence) ?? withBehind(label, rest.text, sentence, context);
  return { clause: form.text, label: both ?? label, leans: form.leans, rest };
}

/** "In the same weeks last year, they sold 40 boats": when it was so stands in front of the clause, and in its label. */
function inScope(clause: string, front: string, { text }: Sentence): string | undefined {
  const [at, from] = [text.indexOf(front), text.toLowerCase().indexOf(clause.toLowerCase())];
  if (at < 0 || at >= from) return undefined;
  // "The keepers said | that 40 boats are lost": with no comma between the two, as they stand.
  const between = text.slice(at + front.length, from);
  const isParted = between === '' || /[^\p{L}\s]/u.test(between);
  return `${capital(front)}${isParted ? ', ' : between}${text.slice(from, from + clause.length)}`;
}

/** "40 boats were sold, although nobody had asked for one": so does what is granted behind the clause. */
function withBehind(label: string, behind: string, { text }: Sentence, { pack }: Context): string | undefined {
  if (!opensOn(pack.contrasts.concessions, behind, pack)) return undefined;
  const at = text.toLowerCase().indexOf(label.toLowerCase());
  const rest = text.slice(at + label.length);
  const end = rest.indexOf(behind);
  return at >= 0 && /^[\s,;:—–-]+$/u.test(rest.slice(0, end)) ? label + rest.slice(0, end + behind.length) : undefined;
}

/** "18F has worked — with more than 25 agencies": the figure is in what hangs on a clause. */
function hanging(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  for (const point of pointsWithBound(sentence, context, 18)) {
    const rest = supportOf(point, context, 18);
    if (!rest || !holdsFigure(rest.text, figure) || mayBe(rest.text, context)) continue;
    const isSecond = sentence.figures.some((other) => isAnotherLike(other, figure) && holdsFigure(point.text, other));
    // "40% said | that the boats are old": as it stands in the sentence, since nothing of it is so without the figure.
    const scope = inScope(point.text, rest.text, sentence);
    if (scope?.startsWith(`${capital(rest.text)} `)) {
      const label = labelOf(scope, figure, context);
      if (label && context.words(scope) <= mostWhole) return { clause: scope, label, leans: point.leans };
      continue;
    }
    const told = { clause: point.text, rest, label: `${point.text} ${rest.text}`, leans: point.leans };
    return isSecond ? { ...told, isSecond } : told;
  }
  return undefined;
}

/** "22,000 people, whereas the new boat carries 3,400": so many of the same, too. */
function isAnotherLike(one: Figure, other: Figure): boolean {
  const counts = (figure: Figure) => figure.measure === 'count' || isBare(figure);
  const isOfSame = (isBare(one) && counts(other)) || (isBare(other) && counts(one));
  return one.start !== other.start && (areOfOneMeasure(one, other) || isOfSame);
}

/** "Four places | that would keep 40 boats from mooring": what may come of a thing is no fact, and its figure none by itself. */
function mayBe(rest: string, { pack }: Context): boolean {
  const [first = '', next = ''] = rest.split(/\s+/u);
  return pack.relatives.includes(first.toLowerCase()) && pack.hedges.modals.includes(next.toLowerCase());
}

/** In words: a sentence that is shown whole beside its figure, since none of its clauses is short. */
const mostWhole = 32;

function inWhole(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  const form = sentence.units
    .flatMap(({ forms, bound }) => (bound ? [] : forms.slice(0, 1)))
    .find(
      (one) =>
        (one.shape !== 'phrase' || isWhole(one.text, sentence)) &&
        one.words <= mostWhole &&
        holdsFigure(one.text, figure),
    );
  if (!form || isHeadless(form.text, context) || !context.holds(said(form.text, sentence))) return undefined;
  return { clause: form.text, label: form.text, leans: form.shape === 'leaning' };
}

/** Both halves as a label, as they stand in their sentence, with the mark between them that is theirs. */
function bothOf(lead: string, rest: string, { text }: Sentence, { pack }: Context): string {
  if (pack.spaced) {
    const from = text.indexOf(lead);
    const [mark = ''] = from < 0 ? [] : (/^[,;:—–-]?\s?[—–-]?\s/u.exec(text.slice(from + lead.length)) ?? []);
    return `${lead}${text.slice(from + lead.length + mark.length).startsWith(rest) && mark !== '' ? mark : ', '}${rest}`;
  }
  const [one, other] = [text.indexOf(lead), text.indexOf(rest)];
  const end = Math.max(one + lead.length, other + rest.length);
  return one < 0 || other < 0 ? lead + rest : text.slice(Math.min(one, other), end);
}

function holdsFigure(text: string, figure: Figure): boolean {
  return text.includes(figure.text) || text.includes(capital(figure.text));
}
