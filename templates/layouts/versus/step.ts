import type { Context } from '#model';
import { boxes } from './boxes.ts';

/** In words: what a slide holds, the title and all. */
export const room = 60;

/**
 * The first step in which two sides fit under their title, with all that is said of them.
 * @param rows how many stand below each other: a row has its height, whatever is said in it
 */
export function stepOf(
  title: string,
  sides: [string, string],
  cells: string[],
  rows: number,
  context: Context,
): number | undefined {
  return context.step(boxes, [
    { box: 'title', text: title },
    ...sides.map((text) => ({ box: 'side' as const, text })),
    ...cells.map((text) => ({ box: 'cell' as const, text })),
    ...Array.from({ length: rows }, () => ({ box: 'row' as const, text: '' })),
  ]);
}
