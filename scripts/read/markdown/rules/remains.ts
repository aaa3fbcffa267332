import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { framed } from '../shortcodes.ts';
import { lineIndent, lineStart } from './line.ts';
import { lastOf } from './last-of.ts';

const liquidComment = /\{%-?\s*comment\s*-?%\}/y;
const shortcode = /\{\{([<%])(?:(?!\1)[^\n]){0,500}?[>%]\}\}|\{%[^\n]{0,500}?%\}/y;
/** A line, or the words of a heading, that are nothing but what a program would have put there. */
const variable = /(?<=^|\n)\{\{(?![<%{])[^{}\n]{1,200}\}\}[ \t]*(?=\n|$)/y;

/** What a template of Go hands on as it is, within a line: `{{raw "a lamp"}}` stands for its words (https://pkg.go.dev/text/template). */
const handedOn = /(\{\{-?\s*(?:raw|html|print)\s+(["`]))((?:(?!\2)[^\n]){1,300})\2\s*-?\}\}/y;

/** A tag of a template that is a line by itself; within a line it is what the author writes of. */
const tag = /(?<=^|\n)<%(?!=)[^\n]{0,500}?%>(?=[ \t]*(?:\n|$))/y;
const attributes = /\{:[^{}\n]{0,200}\}/y;

/** What an MDX page says to a program, perhaps over several lines. */
const code = /^(?:export\s+(?:const|let|default|async|function)\b.*|import\s+(?:type\s+)?\{[^'"{}]*)$/;

/** Lines that other programs would have run: what they are called in the report. */
const lines: [RegExp, string][] = [
  [
    /^(?:import\s+(?:[\w*{][^'"]*\s+from\s+)?|export\s+[\w*{][^'"]*\s+from\s+)['"][^'"]+['"];?\s*$/,
    'code of an MDX page',
  ],
  [code, 'code of an MDX page'],
  [/^<<<\s?@?\/?\S+\s*$/, 'code of another file'],
  // A text between back-ticks may take many lines: what it holds is read, its first line and its last are put aside.
  [/^(?:\{\{(?![<%])(?:[^{}\n]{1,200}\}\}|\w+\s+`)|`\}\})\s*$/, 'a shortcode of another program'],
  [/^<\/?[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/, 'a component of an MDX page'],
  [
    new RegExp(
      String.raw`^(?:\{%-?\s*(?:end)?(?:${framed})\b[^%\n]*%\}|\{\{[<%]\s*/?\s*(?:${framed})\b[^}\n]*[>%]\}\})\s*$`,
    ),
    'a shortcode of another program',
  ],
  [/^\*\[[^\]\n]{1,60}\]:\s.*$/, 'what an abbreviation stands for'],
  // Comments are private: they are left out without a word.
  [/^\{\/\*.*\*\/\}\s*$/, ''],
  [/^(?:\[\[?_?TOC_?\]?\]|\{:toc\}|\{\{?toc\}?\}|<!--\s*toc\s*-->)\s*$/i, 'a mark for a table of contents'],
];

/** What other programs left in the text (MDX, Hugo, Jekyll, ERB). Their tokens are `remains`, with what they are as info. */
export function remains(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'remains_line', line, { alt: ['paragraph', 'reference', 'blockquote'] });
  parser.inline.ruler.before('escape', 'remains_inline', inline);
}

function line(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (lineIndent(state, startLine) >= 4) return false;
  const start = lineStart(state, startLine);
  if (!/[ie{<[*`]/.test(state.src[start] ?? '')) return false;
  const text = state.src.slice(start, Math.min(start + 600, state.eMarks[startLine] as number));
  const kind = attributesOnly(text) ? '' : lines.find(([pattern]) => pattern.test(text))?.[1];
  if (kind === undefined || (/^<|^i|^e/.test(text) && state.env.nested)) return false;
  if (silent) return true;
  const end = code.test(text) ? endOfCode(state, startLine, endLine) : startLine + 1;
  const token = state.push('remains', '', 0);
  token.map = [startLine, end];
  token.content = text;
  token.info = kind;
  state.line = end;
  return true;
}

/** In lines: what a page says to a program at most. */
const longestCode = 200;

/** One past the line on which the brackets that a line opens are closed; the next, if they never are. */
function endOfCode(state: StateBlock, startLine: number, endLine: number): number {
  let open = 0;
  for (let line = startLine; line < Math.min(endLine, startLine + longestCode); line++) {
    const text = state.src.slice(state.bMarks[line], state.eMarks[line]);
    for (const letter of text) open += '({['.includes(letter) ? 1 : ')}]'.includes(letter) ? -1 : 0;
    if (open <= 0) return line + 1;
  }
  return startLine + 1;
}

function attributesOnly(text: string): boolean {
  return /^\{(?::|\s*[.#][\w-])[^{}]{0,200}\}\s*$/.test(text) && !/^\{:toc\}/i.test(text);
}

function inline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '{' && !state.src.startsWith('<%', state.pos)) return false;
  const at = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = state.pos;
    return pattern.exec(state.src)?.[0];
  };
  const secret = at(liquidComment);
  const code = secret ? undefined : (at(shortcode) ?? at(tag) ?? at(variable));
  const text = secret ? throughComment(state, secret) : (code ?? at(attributes));
  const kind = code ? 'a shortcode of another program' : '';
  if (!text) return words(state, silent);
  if (!silent) {
    const token = state.push('remains', '', 0);
    token.content = text;
    token.info = kind;
  }
  state.pos += text.length;
  return true;
}

/** Reads the words that a template only hands on as any others, and puts aside what stands around them. */
function words(state: StateInline, silent: boolean): boolean {
  handedOn.lastIndex = state.pos;
  const [all, opening, , inner] = handedOn.exec(state.src) ?? [];
  if (all === undefined || opening === undefined || inner === undefined) return false;
  const { pos, posMax } = state;
  if (pos + all.length > posMax) return false;
  if (!silent) {
    state.pos = pos + opening.length;
    state.posMax = state.pos + inner.length;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
  }
  state.pos = pos + all.length;
  return true;
}

/** A comment of Liquid within a line with its end, if it has one; it is private. */
function throughComment(state: StateInline, opening: string): string {
  const closing = /\{%-?\s*endcomment\s*-?%\}/g;
  closing.lastIndex = lastOf(state, 'endcomment') > state.pos ? state.pos : state.src.length;
  const end = closing.exec(state.src);
  return end ? state.src.slice(state.pos, end.index + end[0].length) : opening;
}
