import { leansOnMark, square, squareLetters, stroke, together, withDashes, wordBreaks } from '#model';

/** Characters that are as wide as they are high, for a class of a pattern. */
export const wide = String.raw`${squareLetters}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}`;
/** A wide character with the marks that may not begin a line after it, or a run of others up to a space, hyphen, stroke or dash. */
const piece = new RegExp(
  `[（「『《〈【“‘]*(?![\\d#*])[${wide}][、。，．：；？！）」』》〉】”’ー]*\\s*|(?:(?![${wide}])\\S|[\\d#*])+?(?:(?:[-‐–]|(?<=\\S)—)(?=\\p{L})|${stroke}|(?=(?![\\d#*])[${wide}])|\\s+|$)|\\s+`,
  'gu',
);

/** A text cut where a line may end; white space stays at the end of the piece before it. */
export function pieces(written: string): string[] {
  const text = withDashes(written);
  let kept = '';
  let at = 0;
  for (const { start, end } of together(text)) {
    kept += text.slice(at, start) + text.slice(start, end).replace(/[-‐]/g, '\ue000').replace(/ /g, '\ue001');
    at = end;
  }
  kept = (kept + text.slice(at)).replace(/\u00a0/g, '\ue001');
  const found = wholeWords(kept.trim().match(piece) ?? [], text.length - text.trimStart().length, text);
  return found.map((one) =>
    one
      .replace(/\ue000/g, '-')
      .replace(/\ue001/g, '\u00a0')
      .replace(/[ \t\r\n]+$/, ' '),
  );
}

/** Joins pieces between which the page does not break, as they are parts of one word. */
function wholeWords(found: string[], from: number, text: string): string[] {
  const ends = wordBreaks(text);
  const breaks = new Set(ends);
  const joined: string[] = [];
  let at = from;
  for (const one of ends.length > 0 ? cutAt(ends, found, from) : found) {
    const before = joined.at(-1) ?? '';
    const isInside = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(one) && isUnspaced(before, one);
    const isGlued = leansOnMark.test(before.slice(-1) + one.slice(0, 1));
    if ((isInside && !breaks.has(at)) || isGlued) joined[joined.length - 1] = before + one;
    else joined.push(one);
    at += one.length;
  }
  return joined;
}

/** Pieces that end where the page may break them as well. */
function cutAt(ends: number[], found: string[], from: number): string[] {
  let at = from;
  return found.flatMap((one) => {
    const inside = ends.filter((end) => end > at && end < at + one.length).map((end) => end - at);
    at += one.length;
    return [...inside, one.length].map((end, index) => one.slice(inside[index - 1] ?? 0, end));
  });
}

function isUnspaced(before: string, after: string): boolean {
  return square.test(before.slice(-1)) || square.test(after.slice(0, 1));
}
