/**
 * Whether a text that its file calls plain was written in Markdown, as what chat programs and note books give away is: it has a mark
 * that nobody types in prose.
 */
export function hasMarks(text: string): boolean {
  return marks.some(({ mark, least }) => (text.match(mark)?.length ?? 0) >= least);
}

/** Marks, and how many there have to be: a line behind one hash may be a comment in code. Bold letters alone are read in plain text too. */
const marks = [
  { mark: /^ {0,3}#{2,6}[ \t]+\S/gmu, least: 1 },
  { mark: /^ {0,3}#[ \t]+\S[^\n]*\n[ \t]*$/gmu, least: 2 },
  { mark: /^\s*#[ \t]+\S[^\n]*\n[ \t]*\n(?![ \t]*#)/u, least: 1 },
  { mark: /^ {0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?::?-{3,}:?[ \t]*)?$/gmu, least: 1 },
  { mark: /^ {0,3}```[\w+-]*[ \t]*$/gmu, least: 2 },
  { mark: /!?\[[^\][\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\)/gu, least: 1 },
];
