import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * `**Note: **words`, as rich editors write it: CommonMark closes no emphasis behind a blank, and the marks would stand on the slide.
 * What is bold ends a sentence or with a colon, so that `f(**these and **those)` and globs stay as they are.
 */
export function lateClose(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'late_close', rule);
}

const bold = /\*\*([\p{L}\p{N}"“‘«¿¡][^*`()]*[.:!?…])(\s+)\*\*(?=[\p{L}\p{N}"“‘«¿¡])/uy;
/** The next marks close a pair, which the ones before would then have opened. */
const closesNext = /^[^*]*[^*\s]\*\*/;

function rule(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (/\S/.test(src[pos - 1] ?? ' ')) return false;
  bold.lastIndex = pos;
  const [marked = '', words = '', blank = ''] = bold.exec(src) ?? [];
  const after = pos + marked.length;
  if (!marked || after > posMax || closesNext.test(src.slice(after))) return false;
  if (!silent) {
    state.pos = pos + 2;
    state.posMax = state.pos + words.length;
    state.push('strong_open', 'strong', 1);
    state.md.inline.tokenize(state);
    state.push('strong_close', 'strong', -1);
    state.posMax = posMax;
    state.pending += blank;
  }
  state.pos = after;
  return true;
}
