import type { Code, CodeToken } from '#model';

/** A line of code as its markup sees it. */
export interface CodeLine {
  tokens: CodeToken[];
  /** Whether the author wants it to be looked at. */
  lit: boolean;
}

/**
 * The lines of a code block, without blank ones at its end.
 * @param coloured its tokens line by line, where they are known; a line without any is set plain
 */
export function codeLines({ text, lit }: Pick<Code, 'text' | 'lit'>, coloured: CodeToken[][] = []): CodeLine[] {
  return text
    .replace(/\s+$/u, '')
    .split(/\r?\n/u)
    .map((line, at) => ({ tokens: coloured[at] ?? [{ text: line }], lit: lit.includes(at + 1) }));
}
