import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineIndent, lineStart } from './line.ts';

const tight = /^(#{2,6})(?=["“«¿¡]?[\p{Lu}\p{Lo}\d])(.*?)\s*#*\s*$/u;

/** `##Title`: a heading whose blank was forgotten, as older programs took it. One mark alone may be a hashtag. */
export function tightHeadings(parser: MarkdownIt): void {
  parser.block.ruler.before('heading', 'tight_heading', rule, { alt: ['paragraph', 'reference', 'blockquote'] });
}

function rule(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (lineIndent(state, startLine) >= 4) return false;
  const start = lineStart(state, startLine);
  if (state.src[start] !== '#') return false;
  const [, marks = '', text = ''] = tight.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
  // "##a ##b" are two tags.
  if (text === '' || /\s#/.test(text)) return false;
  if (silent) return true;
  state.line = startLine + 1;
  const open = state.push('heading_open', `h${marks.length}`, 1);
  open.markup = marks;
  open.map = [startLine, state.line];
  const inline = state.push('inline', '', 0);
  inline.content = text;
  inline.map = [startLine, state.line];
  inline.children = [];
  state.push('heading_close', `h${marks.length}`, -1).markup = marks;
  return true;
}
