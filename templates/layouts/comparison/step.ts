import type { Context } from '#model';
import { steps } from '../../rules/room/steps.ts';
import { untabbed } from '../code/pages.ts';
import { boxes, stackedRows } from './boxes.ts';
import type { Listed } from './listed.ts';

/** Of the lines of both: so many may go on below, in the last steps, where the code cannot be set smaller. */
const mostTorn = 0.15;

/** The size of the letters in those. */
const smallest = 28;

/** The first step in which both listings fit and no line of theirs goes on below, else one in which hardly any does; none where there is none. */
export function stepOf(title: string, line: string | undefined, sides: Listed[], context: Context): number | undefined {
  const codes = sides.map(({ code }) => untabbed(code.text));
  const texts = [
    { box: 'title' as const, text: title },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
    ...sides.map(({ label }) => ({ box: 'side' as const, text: label.text })),
    ...codes.map((text) => ({ box: 'code' as const, text })),
  ];
  const lines = codes.flatMap((text) => text.split('\n'));
  let torn: number | undefined;
  for (const { step, box } of steps(boxes, texts, context)) {
    const heights = lines.map((one) => context.lines(one, box.code));
    const count = heights.filter((height) => height > 1).length;
    const isHeld =
      heights.reduce((sum, height) => sum + height, 0) <= (stackedRows.get(step) ?? Number.POSITIVE_INFINITY);
    if (isHeld && count === 0) return step;
    if (isHeld && box.code.size === smallest && count <= mostTorn * lines.length) torn ??= step;
  }
  return torn;
}
