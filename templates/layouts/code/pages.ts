import type { Code, Context } from '#model';
import { shortened } from '../../rules/room/fit.ts';
import { boxes } from './boxes.ts';

const [small, tight] = boxes.slice(-2);
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
  const isBlank = (at: number) => lines[at]?.trim() === '';
  return cuts(heights, tight.code.lines, isBlank).map(([from, to]) => part(code, lines, from, to));
}

/** What a part costs by itself, what a cut costs that no blank line makes, and how a part pays for each line that it could still hold. */
const [ofPart, ofTear] = [60, 70];

/**
 * Where a listing is cut: as TeX breaks a paragraph, by what all parts cost together, so that none is left with a closing bracket. The
 * blank lines between two parts are shown in neither.
 */
function cuts(heights: number[], most: number, isBlank: (at: number) => boolean): [number, number][] {
  const best: { cost: number; parts: [number, number][] }[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= heights.length; end++) {
    let height = 0;
    for (let from = end - 1; from >= 0; from--) {
      height += heights[from] ?? 0;
      if (height > most && from < end - 1) break;
      const before = best[from];
      if (!before || isBlank(from) || isBlank(end - 1)) continue;
      const tear = end < heights.length && !isBlank(end) ? ofTear : 0;
      const cost = before.cost + ofPart + tear + Math.max(0, most - height) ** 2;
      let next = end;
      while (next < heights.length && isBlank(next)) next++;
      for (const at of new Set([end, next]))
        if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY))
          best[at] = { cost, parts: [...before.parts, [from, end]] };
    }
  }
  return best[heights.length]?.parts ?? [];
}

/** Tabs as wide as they are set; see code.css. */
export function untabbed(text: string): string {
  return text.replace(/\t/gu, '    ');
}

function part(code: Code, lines: string[], from: number, to: number): Page {
  const lit = code.lit.map((line) => line - from).filter((line) => line > 0 && line <= to - from);
  return { code: { ...code, text: lines.slice(from, to).join('\n'), lit }, first: from + 1 };
}
