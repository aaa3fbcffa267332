/** Whole lines that were changed: from here to there in the text before, and to where they reach now. */
export interface Edit {
  from: number;
  to: number;
  now: number;
}

/** The edit that makes one text of another. */
export function edited(before: string, now: string): Edit {
  const most = Math.min(before.length, now.length);
  const from = longest(most, (length) => now.slice(0, length) === before.slice(0, length));
  const same = longest(most - from, (length) => lastOf(now, length) === lastOf(before, length));
  const end = before.length - same;
  const isWhole = before[end - 1] === '\n' && now[now.length - same - 1] === '\n';
  const lineEnd = isWhole ? end : before.indexOf('\n', end);
  const to = lineEnd < 0 ? before.length : lineEnd;
  return { from: before.lastIndexOf('\n', from - 1) + 1, to, now: to + now.length - before.length };
}

function lastOf(text: string, length: number): string {
  return text.slice(text.length - length);
}

/**
 * The greatest number up to a bound for which something holds that holds for all below it: sought by halves, since whole texts are
 * compared many times faster than their letters are one by one.
 */
function longest(bound: number, holds: (length: number) => boolean): number {
  let [least, most] = [0, bound];
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
