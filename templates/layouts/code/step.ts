import type { Code, Context } from '#model';
import { boxes } from './boxes.ts';
import { untabbed } from './pages.ts';

/**
 * The step on which no line is cut and all lines are on the slide: the first of the legible ones on which none goes on below, and of all
 * where most would, as those of a log, whose columns are lost so; else the first at all.
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
  const lines = text.split('\n');
  const isTornAt = (at = 0) => {
    const box = boxes[Math.max(at, lastLegible)]?.code;
    return box !== undefined && 2 * lines.filter((line) => context.lines(line, box) > 1).length > lines.length;
  };
  const isWhole = ({ code: box }: (typeof boxes)[number]) => lines.every((line) => context.lines(line, box) === 1);
  const last = lines.length === 1 ? lastLarge : isTornAt(first) ? boxes.length : lastLegible;
  const whole = boxes.findIndex((step, at) => first !== undefined && at >= first && at <= last && isWhole(step));
  return whole > 0 ? (context.step(boxes, texts, whole) ?? first) : first;
}

/** A line by itself has the stage for itself: it goes on below rather than be set smaller than on this step. */
const lastLarge = 3;

/** Beyond this step a line that goes on below is read more easily than one that is set small. */
const lastLegible = 6;
