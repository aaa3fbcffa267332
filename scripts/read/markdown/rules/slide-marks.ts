import type { MarkdownIt, StateBlock } from 'markdown-it';

const split = /^ {0,3}-{3,}[ \t]*$/;
const note = /^ {0,3}notes?:/i;

/**
 * In a deck that was split by hand: a line of dashes ends a slide wherever it stands and is never the underline of a heading;
 * `Note:` begins a paragraph of its own.
 */
export function slideMarks(parser: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  parser.block.ruler.before('lheading', 'slide_marks', rule, { alt });
}

function rule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!state.env.marked) return false;
  if (silent) return split.test(lineOf(state, startLine)) || note.test(lineOf(state, startLine));
  let line = startLine + 1;
  const goesOn = (): boolean => !state.isEmpty(line) && (state.sCount[line] as number) >= state.blkIndent;
  while (line < endLine && goesOn() && !split.test(lineOf(state, line)) && !note.test(lineOf(state, line))) line++;
  if (line >= endLine || !goesOn() || !split.test(lineOf(state, line))) return false;
  // Read without the dashes, the lines above them are what they look like.
  const { lineMax } = state;
  state.lineMax = line;
  state.md.block.tokenize(state, startLine, line);
  state.lineMax = lineMax;
  state.line = line;
  return true;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}
