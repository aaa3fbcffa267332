import type { Code, Context } from '#model';
import { shortened } from '../fit.ts';
import { boxes } from './boxes.ts';

const [, , , , small, tight] = boxes;
/** A line that goes on beyond this many of the stage ends in an ellipsis: the rest of it is in the notes. */
const mostOfOne = 5;

/** A part of a code block and the number of its first line in the whole. */
export interface Page {
  code: Code;
  first: number;
}

/** Code in parts that a slide holds at a legible size, cut at a blank line where there is one in the second half. */
export function pages(code: Code, context: Context): Page[] {
  if (!small || !tight) return [];
  const lines = code.text
    .replace(/\s+$/u, '')
    .split('\n')
    .map((line) => shortened(line, small.code, mostOfOne, context));
  const heights = lines.map((line) => context.lines(untabbed(line), small.code));
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  if (sum(0, lines.length) <= small.code.lines) return [part(code, lines, 0, lines.length)];
  const parts: Page[] = [];
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (end < lines.length && sum(start, end + 1) <= tight.code.lines) end++;
    if (end < lines.length) {
      const blank = lines.slice(start, end + 1).findLastIndex((line) => line.trim() === '');
      if (blank > (end - start) / 2) end = start + blank;
    }
    parts.push(part(code, lines, start, end));
    start = end;
    while (start < lines.length && lines[start]?.trim() === '') start++;
  }
  return parts;
}

/** Tabs as wide as they are set; see code.css. */
export function untabbed(text: string): string {
  return text.replace(/\t/gu, '    ');
}

function part(code: Code, lines: string[], from: number, to: number): Page {
  const lit = code.lit.map((line) => line - from).filter((line) => line > 0 && line <= to - from);
  return { code: { ...code, text: lines.slice(from, to).join('\n'), lit }, first: from + 1 };
}
