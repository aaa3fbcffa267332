import type { MarkdownIt, StateInline } from 'markdown-it';

/** `~words~`, struck out with one mark as GitHub has it: both marks stand at the edge of a word, so that "~5 and ~10" are two rough numbers. */
export function strike(parser: MarkdownIt): void {
  parser.inline.ruler.before('strikethrough', 'strike_once', once);
}

const closing = /(?<=[^\s~])~(?=[\s.,;:!?)\]]|$)/g;

function once(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (
    src[pos] !== '~' ||
    src[pos + 1] === '~' ||
    /[^\s(["'“]/.test(src[pos - 1] ?? ' ') ||
    /[\s~/\d]/.test(src[pos + 1] ?? ' ')
  )
    return false;
  closing.lastIndex = pos + 2;
  const end = closing.exec(src)?.index;
  if (end === undefined || end >= posMax) return false;
  if (!silent) {
    state.pos = pos + 1;
    state.posMax = end;
    state.push('s_open', 's', 1);
    state.md.inline.tokenize(state);
    state.push('s_close', 's', -1);
  }
  state.pos = end + 1;
  state.posMax = posMax;
  return true;
}
