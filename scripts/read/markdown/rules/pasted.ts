import type { MarkdownIt, StateBlock } from 'markdown-it';

/** In text that was pasted without empty lines each line is a paragraph: a line ends the one before it. */
export function pasted(parser: MarkdownIt): void {
  parser.block.ruler.before('paragraph', 'pasted', rule, { alt: ['paragraph'] });
}

function rule(state: StateBlock, _line: number, _end: number, silent: boolean): boolean {
  return silent && Boolean(state.env.pasted);
}
