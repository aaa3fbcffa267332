import type { Code, Context } from '#model';
import { boxes } from './boxes.ts';
import { untabbed } from './pages.ts';

/**
 * The step on which no line is cut and all lines are on the slide: the first of the legible ones on which the fewest go on below, as
 * where what is said of each stands in a column behind it; where most would, as those of a log, the first at all on which none does.
 */
export function stepOf(
  code: Code,
  line: string | undefined,
  title: string,
  least: number,
  context: Context,
): number | undefined {
  const text = untabbed(code.text);
  const texts = [
    { box: 'title' as const, text: title },
    { box: 'code' as const, text },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
  ];
  const first = context.step(boxes, texts, least);
  if (first === undefined) return undefined;
  const lines = text.split('\n');
  const torn = boxes.map(({ code: box }) => lines.filter((line) => context.lines(line, box) > 1).length);
  const last = lines.length === 1 ? lastLarge : lastLegible;
  const mostAreTorn = lines.length > 1 && 2 * (torn[Math.max(first, lastLegible)] ?? 0) > lines.length;
  const fewest = mostAreTorn && torn.includes(0, first) ? 0 : Math.min(...torn.slice(first, Math.max(first, last) + 1));
  return context.step(boxes, texts, torn.indexOf(fewest, first)) ?? first;
}

/** A line by itself has the stage for itself: it goes on below rather than be set smaller than on this step. */
const lastLarge = 3;

/** Beyond this step a line that goes on below is read more easily than one that is set small. */
const lastLegible = 6;
