import { alternatives, type Context, type Figure, oncePerPack, opensOn, type Sentence } from '#model';
import { areOfOneMeasure } from './of-one-measure.ts';
import { shownLarge } from './shown-large.ts';

/** "70%, up from 15%", "40 boats, 12 of which leak", "and another 12": what another figure is held against, a part of it, or added to it, is none by itself. */
export function isOfAnother(figure: Figure, { figures, text }: Sentence, { pack }: Context): boolean {
  const { start, end } = figure;
  const { against, thereof, besides, range } = pack.numbers;
  const earlier = figures.filter((one) => one.start < start && shownLarge.has(one.measure));
  if (earlier.length === 0) return false;
  const before = text.slice(0, start).toLowerCase();
  // "It fell to 32% from 38%": from where it came.
  const isBehind = (words: string[], at: number) =>
    words.some((word) => text.slice(0, at).toLowerCase().endsWith(` ${word} `));
  const isMore = besides.includes(figure.qualifier.toLowerCase()) || isBehind(besides, start);
  if (isMore && earlier.some(({ measure }) => measure === figure.measure)) return true;
  if (
    pack.spaced &&
    isBehind(range.from, start) &&
    figures.some((one) => one.start < start && areOfOneMeasure(one, figure) && isBehind(range.to, one.start))
  )
    return true;
  // "Compared to net income of $2 million, or 20 cents": the same words may tell what that is, and what it comes to.
  const told = before.split(anotherClause(pack)).at(-1) ?? '';
  return (
    isBehind([...against, ...thereof], start) ||
    against.some((word) => ` ${told}`.includes(` ${word} `)) ||
    opensOn(thereof, text.slice(end).trimStart(), pack)
  );
}

/** Where another clause begins. */
const anotherClause = oncePerPack(
  ({ numbers: { range } }) => new RegExp(String.raw`;\s|,\s(?:${alternatives(range.and)})\s`, 'u'),
);

/** Whether a figure has its year right behind it, and a later one of the same unit has a later year. */
export function isOvertaken(figure: Figure, { figures: all, text }: Sentence): boolean {
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
