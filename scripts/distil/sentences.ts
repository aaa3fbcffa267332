import type { LanguagePack, Range, Span } from '#model';
import { quoted } from './quotations/quote-marks.ts';
import { isEnd } from './sentences/ends.ts';

const ends =
  /[.!?…。！？｡؟۔।॥]+(?:(?:(?<![。！？])["'”’»“)\]}）】」』》]*|(?<=[。！？])["'”’»)\]}）】」』》]*)(?:\[\d{1,3}\])*)(?:[.!?…。！？](?=\s|$))*|\n+/gu;
/** A quotation or a bracket shorter than this is never cut in two. */
const whole = 220;

/**
 * Where the sentences of a text stand, without the blanks around them: own rules rather than the machine's, so that every
 * version of Node finds the same ones. Nothing is cut inside code, links, brackets or a short quotation.
 */
export function sentenceRanges(text: string, pack: LanguagePack, spans: Span[] = []): Range[] {
  const closed = unbroken(text, spans);
  const opens = openingMarks(text);
  const ranges: Range[] = [];
  let from = 0;
  for (const found of text.matchAll(ends)) {
    const mark = opens(found.index + found[0].length - 1) ? found[0].slice(0, -1) : found[0];
    const end = found.index + mark.length;
    if (end < text.length && !isEnd(text, { mark, at: found.index, from }, pack)) continue;
    if (closed.some((range) => range.start < found.index && range.end > end)) continue;
    push(from, end);
    from = end;
  }
  push(from, text.length);
  return ranges;

  function push(start: number, end: number): void {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const at = start + (piece.length - piece.trimStart().length);
    const last = ranges.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(trimmed)) last.end = at + trimmed.length;
    else ranges.push({ start: at, end: at + trimmed.length });
  }
}

/**
 * Tells of places in a text, in their order, whether a straight mark there, glued to what comes, opens a quotation: "…だ。"舟"は…" does,
 * where an even number of them stand before it.
 */
function openingMarks(text: string): (at: number) => boolean {
  let [seen, isOpen] = [0, false];
  return (at) => {
    for (; seen < at; seen++) if (text[seen] === '"') isOpen = !isOpen;
    return text[at] === '"' && !isOpen && /^[。！？]"\S/u.test(text.slice(at - 1, at + 2));
  };
}

function unbroken(text: string, spans: Span[]): Range[] {
  const set = spans.filter((span) => span.kind === 'code' || span.kind === 'maths');
  const short = quoted(text).filter((range) => range.end - range.start <= whole);
  return [...set, ...short, ...brackets(text)];
}

function brackets(text: string): Range[] {
  const ranges: Range[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ('([（【'.includes(text[at] as string)) open.push(at);
    else if (')]）】'.includes(text[at] as string)) {
      const start = open.pop();
      if (start !== undefined && at - start <= whole && open.length === 0) ranges.push({ start, end: at + 1 });
    }
  }
  return ranges;
}
