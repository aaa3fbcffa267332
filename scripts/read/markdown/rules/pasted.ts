import type { MarkdownIt, StateBlock } from 'markdown-it';

/** In text that was pasted without empty lines each line is a paragraph: a line ends the one before it, and code begins right below it. */
export function pasted(parser: MarkdownIt): void {
  parser.block.ruler.before('paragraph', 'pasted', rule, { alt: ['paragraph'] });
}

function rule(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  if (!state.env.pasted) return false;
  if (silent) return true;
  if (!isCode(setIn(state, line + 1, end))) return false;
  const map: [number, number] = [line, line + 1];
  state.push('paragraph_open', 'p', 1).map = map;
  const words = state.push('inline', '', 0);
  words.content = state.getLines(line, line + 1, state.blkIndent, false).trim();
  words.map = map;
  words.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}

/** The lines from one on that are set in so far that they are code, but for the paragraph that they stand below. */
function setIn(state: StateBlock, from: number, end: number): string[] {
  const lines: string[] = [];
  for (let line = from; line < end && !state.isEmpty(line); line++) {
    if ((state.sCount[line] ?? 0) - state.blkIndent < 4) break;
    lines.push(state.getLines(line, line + 1, state.blkIndent, false).trim());
  }
  return lines;
}

/** Whether hardly a line of several is a sentence: what is said is set in as well. */
function isCode(lines: string[]): boolean {
  const said = lines.filter((line) => /^[^{}();=]{30,}[.!?:]$/u.test(line) || line.length > 130);
  return lines.length > 0 && said.length * 4 < lines.length;
}
