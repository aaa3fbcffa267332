import type { StateBlock } from 'markdown-it';

/** Where a line begins in the source, behind its indent and the marks of the quotations and lists that it stands in. */
export function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] as number) + (state.tShift[line] as number);
}

/** A line from there on, without its end. */
export function lineText(state: StateBlock, line: number): string {
  return state.src.slice(lineStart(state, line), state.eMarks[line]);
}

/** How far a line is set in, beyond the block that it stands in: 4 and more is code. */
export function lineIndent(state: StateBlock, line: number): number {
  return (state.sCount[line] as number) - state.blkIndent;
}
