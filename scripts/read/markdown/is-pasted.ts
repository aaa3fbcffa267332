/**
 * Whether a text was pasted with a line for each paragraph and hardly an empty line between: no marks of Markdown, and
 * most lines that another follows are longer than anyone wraps them.
 */
export function isPasted(lines: string[]): boolean {
  if (lines.some((line) => /^ {0,3}(?:#{1,6}\s|```|~~~|=+\s*$)/.test(line))) return false;
  const prose = (line: string | undefined) =>
    line !== undefined && line.trim() !== '' && !/^\s*(?:[-*+>|<]|\d+[.)])|^\s{4}/.test(line);
  const followed = lines.filter((line, index) => prose(line) && prose(lines[index + 1]));
  const longIn = (some: string[]) => some.filter((line) => line.length > 130).length;
  // Where no empty line parts anything, short lines between the long ones are headings, or lead into lists.
  const empty = lines.slice(0, -1).filter((line) => line.trim() === '').length;
  if (empty <= lines.length * mostEmpty && longIn(lines.filter(prose)) >= leastLong) return true;
  return followed.length >= leastLong && longIn(followed) >= followed.length * 0.4;
}

/** In lines; and as a share of them. */
const [leastLong, mostEmpty] = [3, 0.05];
