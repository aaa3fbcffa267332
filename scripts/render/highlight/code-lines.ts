import type { Code, CodeToken } from '#model';

/** A line of code as its markup sees it. */
interface CodeLine {
  tokens: CodeToken[];
  /** Whether the author wants it to be looked at. */
  lit: boolean;
  /** Counted through the whole block, of which this may be a part. */
  number: number;
  /** How deep it is indented, in steps of two signs: a line that is too long goes on a little deeper. */
  depth: number;
  /** Of a diff: whether the line came or went. */
  change?: 'added' | 'removed';
}

/**
 * The lines of a code block, without blank ones at its end.
 * @param coloured its tokens line by line, where they are known; a line without any is set plain
 * @param first the number of its first line
 */
export function codeLines(
  { text, lit, language }: Pick<Code, 'text' | 'lit' | 'language'>,
  coloured: CodeToken[][] = [],
  first = 1,
): CodeLine[] {
  return text
    .replace(/\s+$/u, '')
    .split(/\r?\n/u)
    .map((line, at) => ({
      tokens: coloured[at] ?? [{ text: line }],
      lit: lit.includes(at + 1),
      number: first + at,
      depth: depthOf(line),
      ...(language === 'diff' ? changed(line) : {}),
    }));
}

/** Deeper than this, what goes on would have too little room. */
const deepest = 8;

function depthOf(line: string): number {
  const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
  return Math.min(deepest, Math.floor(indent.replace(/\t/gu, '    ').length / 2));
}

function changed(line: string): Pick<CodeLine, 'change'> {
  if (/^\+(?!\+\+ )/u.test(line)) return { change: 'added' };
  return /^-(?!-- )/u.test(line) ? { change: 'removed' } : {};
}
