import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineIndent, lineStart } from './line.ts';

const raw = /^<(script|style|pre|textarea)(?=[\s>]|$)/i;

/**
 * A comment or raw element that is never closed would swallow the rest of the article: it ends at the next empty line.
 * Its token is `unclosed`; what is closed is left to the rule for HTML.
 */
export function unclosed(parser: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote'];
  parser.block.ruler.before('html_block', 'unclosed', rule, { alt });
  parser.block.ruler.before('fence', 'liquid_comment', liquid, { alt });
}

/** `{% comment %} … {% endcomment %}` of Jekyll and Liquid, empty lines and all: private like any comment. */
function liquid(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = lineStart(state, startLine);
  if (state.src[start] !== '{' || !/^\{%-?\s*comment\s*-?%\}/.test(state.src.slice(start, start + 40))) return false;
  if (lastOf(state, 'endcomment') < start) return false;
  if (silent) return true;
  const closing = state.src.indexOf('endcomment', start);
  let line = startLine;
  while (line < endLine && (state.eMarks[line] as number) < closing) line++;
  const token = state.push('remains', '', 0);
  token.map = [startLine, line + 1];
  token.info = '';
  state.line = Math.min(endLine, line + 1);
  return true;
}

function rule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = lineStart(state, startLine);
  if (state.src[start] !== '<' || lineIndent(state, startLine) >= 4) return false;
  const text = state.src.slice(start, Math.min(start + 12, state.eMarks[startLine] as number));
  const closing = text.startsWith('<!--') ? '-->' : raw.exec(text) && `</${raw.exec(text)?.[1]?.toLowerCase()}`;
  if (!closing || lastOf(state, closing) > start) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line)) line++;
  const token = state.push('unclosed', '', 0);
  token.map = [startLine, line];
  token.info = closing;
  state.line = line;
  return true;
}

/** The last place where something closes, looked for once in a text. */
function lastOf(state: StateBlock, closing: string): number {
  state.env.closings ??= { lower: state.src.toLowerCase(), last: {} };
  const { lower, last } = state.env.closings as { lower: string; last: Record<string, number> };
  last[closing] ??= lower.lastIndexOf(closing);
  return last[closing] as number;
}
