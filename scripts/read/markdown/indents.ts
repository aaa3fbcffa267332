import type { Token } from 'markdown-it';
import type { Rows } from './rows.ts';

/** The lines of an indented stretch without their indents. */
export function outdented({ map }: Token, rows: Rows): Rows {
  const [start = 0, end = 0] = map ?? [];
  const lines = rows.lines.slice(start, end);
  return {
    lines: lines.map((line) => line.trimStart()),
    starts: lines.map((line, index) => (rows.starts[start + index] ?? 0) + indentOf(line)),
  };
}

/** The lines of a stretch without the indent that they share, so that it is not taken for code. */
export function dedented(text: string, origin: (at: number) => number): Rows {
  const rows: Rows = { lines: [], starts: [] };
  const lines = text.split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map(indentOf);
  const shared = Math.min(...indents.slice(0, 2000), 40);
  let at = 0;
  lines.forEach((line, index) => {
    const indent = index === 0 ? indentOf(line) : Math.min(shared, indentOf(line));
    rows.lines.push(line.slice(indent));
    rows.starts.push(origin(at + indent));
    at += line.length + 1;
  });
  return rows;
}

/** Whether indented lines, which Markdown takes for code, are paragraphs that somebody indented. */
export function isProse(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return lines.every(
    (line) =>
      line.trim().split(/\s+/).length >= leastProse &&
      /^\s*["“„«'‘(]?[\p{Lu}\p{Lo}].*[.!?。！？]["”»’)]?\s*$/u.test(line) &&
      !/[{}<>=;`|\\]|\S\(\)/.test(line),
  );
}

/** In words: with so many and a stop at its end, a line is prose. */
const leastProse = 15;

/** In characters. */
export function indentOf(row: string): number {
  return row.length - row.trimStart().length;
}
