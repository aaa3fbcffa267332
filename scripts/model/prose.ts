import type { Range } from './place.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** One step of the way from a prose's own text back to the input: `length` characters from `at` stand at `source`. */
export interface Segment {
  at: number;
  source: number;
  length: number;
  /** Characters of the input that the stretch takes, where they are not `length`: an entity, an escape. */
  width?: number;
}

/** A run of words as the author wrote it, without markup. White space is folded; hard line breaks are newlines. */
export interface Prose {
  text: string;
  spans: Span[];
  segments: Segment[];
  line: number;
  /** Filled in by distil; a reader leaves it empty. */
  sentences: Sentence[];
}

/** Where a stretch of a prose's text stands in the input, marks between its first and last character and all. */
export function sourceRange(prose: Prose, start: number, end: number): Range {
  const index = segmentAt(prose.segments, start);
  const held = prose.segments[index];
  const first = held && held.at + held.length > start ? held : prose.segments[index + 1];
  const lastIndex = segmentAt(prose.segments, end - 1);
  const last = prose.segments[lastIndex];
  if (!first || !last) return { start: 0, end: 0 };
  const from = first.width === undefined ? first.source + Math.max(0, start - first.at) : first.source;
  const reach = Math.min(end - last.at, last.length);
  const to = last.width === undefined || reach < last.length ? last.source + reach : last.source + last.width;
  if (from < to) return { start: from, end: to };
  // Words that were put together in another order than they were written in: pictures stand behind what is beside them.
  const all = prose.segments.slice(Math.max(0, index), lastIndex + 1);
  const ends = all.map(({ source, length, width }) => source + (width ?? length));
  return { start: Math.min(from, ...all.map(({ source }) => source)), end: Math.max(to, ...ends) };
}

/** A stretch of a prose as a prose of its own, without blanks around it. `input` is the text that the segments count in. */
export function cut(prose: Prose, start: number, end: number, input: string): Prose {
  const piece = prose.text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = from + piece.trim().length;
  const within = <T extends { start: number; end: number }>(span: T): T[] =>
    span.end < from ||
    span.start > to ||
    (span.end === from && span.start < from) ||
    (span.start === to && span.end > to)
      ? []
      : [{ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }];
  const segments = prose.segments.flatMap((segment) => {
    const skip = Math.max(0, from - segment.at);
    const length = Math.min(segment.at + segment.length, to) - segment.at - skip;
    if (length <= 0) return [];
    const source = segment.width === undefined ? segment.source + skip : segment.source;
    return [{ ...segment, at: segment.at + skip - from, source, length }];
  });
  const passed = prose.segments[0] && segments[0] ? input.slice(prose.segments[0].source, segments[0].source) : '';
  const line = prose.line + passed.split('\n').length - 1;
  return { text: prose.text.slice(from, to), spans: prose.spans.flatMap(within), segments, line, sentences: [] };
}

/** Several proses as one, with the words of `glue` between them. The glue stands nowhere in the input. */
export function joined(proses: Prose[], glue: string): Prose {
  const whole: Prose = { text: '', spans: [], segments: [], line: proses[0]?.line ?? 0, sentences: [] };
  proses.forEach((prose, index) => {
    if (index > 0) whole.text += glue;
    const at = whole.text.length;
    whole.text += prose.text;
    whole.spans.push(...prose.spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at })));
    whole.segments.push(...prose.segments.map((segment) => ({ ...segment, at: segment.at + at })));
  });
  return whole;
}

/** A prose of plain words that stand in the input at `source`, letter for letter; nowhere if there is none. */
export function plain(text: string, line: number, source?: number): Prose {
  const segments = source === undefined || text === '' ? [] : [{ at: 0, source, length: text.length }];
  return { text, spans: [], segments, line, sentences: [] };
}

/** The index of the last segment that begins at or before a place in the prose; -1 if there is none. */
function segmentAt(segments: Segment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Segment).at <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
