import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lineIndent, lineText } from './line.ts';

/** What is set apart from the text: `:::note … :::`, and `!!! note` or a tab, `=== "Linux"`, with an indented text under it. */
export function admonition(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'fenced_aside', fenced, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
  parser.block.ruler.before('fence', 'marked_aside', marked, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

function fenced(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const text = lineOf(state, startLine);
  const opening = /^:{3,}[ \t]*(?:\{?\.?([\w-]+)\}?)(?:\[([^\]]*)\])?[ \t]*(.*?):*$/.exec(text);
  const closing = opening && pairs(state).get(startLine);
  if (closing === undefined || closing === null || closing >= endLine) return stray(state, startLine, text, silent);
  if (silent) return true;
  const lines = { start: startLine, end: closing, next: closing + 1 };
  inside(state, lines, state.blkIndent, { name: opening?.[1] ?? '', title: opening?.[2] || opening?.[3] || '' });
  return true;
}

/** A `:::` that opens or closes nothing is no prose. */
function stray(state: StateBlock, line: number, text: string, silent: boolean): boolean {
  if (!/^:{3,}[ \t]*[\w{}.-]*[ \t]*$/.test(text)) return false;
  if (silent) return true;
  state.push('remains', '', 0).map = [line, line + 1];
  state.line = line + 1;
  return true;
}

function marked(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const text = lineOf(state, startLine);
  const tab = /^===[!+]?[ \t]+()"([^"]+)"[ \t]*$/.exec(text);
  const opening = tab ?? /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+"([^"]*)")?[ \t]*$/.exec(text);
  if (!opening) return false;
  const indent = state.blkIndent + 4;
  let line = startLine + 1;
  while (line < endLine && (state.isEmpty(line) || (state.sCount[line] as number) >= indent)) line++;
  while (line > startLine + 1 && state.isEmpty(line - 1)) line--;
  if (line === startLine + 1) return false;
  if (silent) return true;
  const lines = { start: startLine, end: line, next: line };
  inside(state, lines, indent, { name: opening[1] ?? '', title: opening[2] ?? '', isTab: tab !== null });
  return true;
}

/**
 * Reads the lines between as blocks of their own.
 * @param lines the one that opens, the one behind the last of those between, and the first that comes after all
 */
function inside(
  state: StateBlock,
  { start, end, next }: { start: number; end: number; next: number },
  indent: number,
  { name, title, isTab = false }: { name: string; title: string; isTab?: boolean },
): void {
  const token = state.push('admonition_open', 'aside', 1);
  token.map = [start, next];
  token.info = name;
  // What a tab is called tells it from the others, however short.
  const isProse = isTab || says.test(title);
  token.content = isProse ? '' : title;
  if (isProse) say(state, start, title);
  const before = { indent: state.blkIndent, max: state.lineMax, parent: state.parentType };
  state.blkIndent = indent;
  state.lineMax = end;
  state.md.block.tokenize(state, start + 1, end);
  state.blkIndent = before.indent;
  state.lineMax = before.max;
  state.parentType = before.parent;
  state.push('admonition_close', 'aside', -1);
  state.line = next;
}

/** A title of four words and more, that asks nothing, says something by itself: it is read as prose, and not only a label. */
const says = /^(?:\S+\s+){3,}\S*[^?？\s]$/u;

function say(state: StateBlock, line: number, text: string): void {
  state.push('paragraph_open', 'p', 1).map = [line, line + 1];
  const words = state.push('inline', '', 0);
  words.content = text;
  words.map = [line, line + 1];
  words.children = [];
  state.push('paragraph_close', 'p', -1);
}

/** Which line closes which, found once for a text. */
function pairs(state: StateBlock): Map<number, number> {
  if (state.env.asides) return state.env.asides as Map<number, number>;
  const found = new Map<number, number>();
  const open: number[] = [];
  state.src.split('\n').forEach((text, line) => {
    if (/^[ \t>]*:{3,}[ \t]*$/.test(text)) {
      const start = open.pop();
      if (start !== undefined) found.set(start, line);
    } else if (/^[ \t>]*:{3,}[ \t]*\{?\.?[\w-]/.test(text)) open.push(line);
  });
  state.env.asides = found;
  return found;
}

/** A line that is no code. */
function lineOf(state: StateBlock, line: number): string {
  return lineIndent(state, line) >= 4 ? '' : lineText(state, line);
}
