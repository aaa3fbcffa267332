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
  /** Whether the block is words rather than code: nobody counts their lines. */
  prose?: true;
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
  const whole = text.replace(/\s+$/u, '');
  const prose = isProse(whole, language) ? ({ prose: true } as const) : {};
  return whole.split(/\r?\n/u).map((line, at) => ({
    tokens: coloured[at] ?? [{ text: line }],
    lit: lit.includes(at + 1),
    number: first + at,
    depth: depthOf(line),
    ...(language === 'diff' ? changed(line) : {}),
    ...prose,
  }));
}

/** A letter, a prompt, a message in a block of its own: sentences without a sign that only code has. */
function isProse(text: string, language: string | undefined): boolean {
  if (language && !/^(?:te?xt|plain(?:text)?)$/iu.test(language)) return false;
  if (codeSign.test(text) || !/[.!?…。！？][”’"»」]?$/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  return words >= leastWords && /^[\p{L}\p{M}\p{N}\s.,:;!?…。、，：！？'’"“”«»「」()–—-]+$/u.test(text);
}

/** What no sentence has: a call, a path, an option, a sign in front of a line. */
const codeSign = /[\p{L}\d]\(|\S[:.]\S*[:.]\S|(?<!\S)--?\p{L}|;$|^\s*[-:]/mu;
const leastWords = 8;

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
