import type { Box, Context } from '#model';

/** Lines of a cell: those that its author has parted, "Cutters<br>Sloops", and what goes on below each. */
export function cellLines(text: string, box: Box, { lines }: Context): number {
  return text.split('\n').reduce((sum, line) => sum + lines(line, box), 0);
}
