/**
 * Whether a text was pasted with a line for each paragraph and hardly an empty line between: no marks of Markdown, and
 * most lines that another follows are longer than anyone wraps them.
 */
export function isPasted(lines: string[]): boolean {
  if (lines.some((line) => /^ {0,3}(?:#{1,6}\s|```|~~~|=+\s*$)/.test(line))) return false;
  const prose = (line: string | undefined) =>
    line !== undefined && line.trim() !== '' && !/^\s*(?:[-*+>|<]|\d+[.)])|^\s{4}/.test(line);
  const followed = lines.filter((line, index) => prose(line) && prose(lines[index + 1]));
  const long = followed.filter((line) => line.length > 130).length;
  return followed.length >= 3 && long >= followed.length * 0.4;
}
