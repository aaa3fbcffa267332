import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { lineIndent, lineText } from './line.ts';

/** Formulas between dollar signs: `$$…$$` on lines of their own, `$…$` in running text, never a price. */
export function maths(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'maths_block', block, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  parser.inline.ruler.before('escape', 'maths_inline', inline);
}

function block(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const text = lineText(state, startLine);
  if (!text.startsWith('$$') || lineIndent(state, startLine) >= 4) return false;
  const alone = /^\$\$([^$]+)\$\$$/.exec(text.trimEnd());
  let line = startLine;
  if (!alone) {
    if (/\$\$/.test(text.slice(2))) return false;
    do line++;
    while (line < endLine && !state.isEmpty(line) && !/\$\$\s*$/.test(lineText(state, line)));
    if (line >= endLine || state.isEmpty(line)) return false;
  }
  if (silent) return true;
  const token = state.push('maths_block', '', 0);
  token.map = [startLine, line + 1];
  token.content =
    alone?.[1] ??
    state
      .getLines(startLine, line + 1, state.blkIndent, false)
      .trim()
      .slice(2, -2);
  state.line = line + 1;
  return true;
}

const formula = /\$(?![\s$])([^$\n]{1,300}?)(?<![\s\\])\$(?![\p{L}\d$])/uy;

function inline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$' || /[\p{L}\d$\\]/u.test(state.src[state.pos - 1] ?? '')) return false;
  formula.lastIndex = state.pos;
  const tex = formula.exec(state.src)?.[1];
  if (tex === undefined || !isMaths(tex)) return false;
  if (!silent) {
    const token = state.push('maths_inline', 'math', 0);
    token.content = tex;
  }
  state.pos += tex.length + 2;
  return true;
}

/** A single letter, or something that only formulas have. */
function isMaths(tex: string): boolean {
  return /^\p{L}$/u.test(tex) || /[\\^_{}=<>]|^[\p{L}\d]+ ?[+*/-] ?[\p{L}\d]+$|^\p{L}\([^)]*\)$/u.test(tex);
}
