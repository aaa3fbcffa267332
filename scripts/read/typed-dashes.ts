import { type Prose, type Segment, sourceRange } from '#model';

/** Hyphens that are a dash: where they stand, and how many characters are gone from the text up to their end. */
interface Typed {
  start: number;
  end: number;
  gone: number;
}

const hyphens = /(?<=\S )-{2,3}(?=\s[^\s-])/gu;

/**
 * "It floats -- just": two hyphens that stand alone between words are a dash, as on a typewriter, and three are a long one. In code
 * and in maths they stay what they are, and before an option of a command, "run it -- --dry".
 */
export function withDashes(prose: Prose): Prose {
  const typed = prose.text.includes(' --') ? typedIn(prose) : [];
  if (typed.length === 0) return prose;
  const starts = new Set(typed.map(({ start }) => start));
  const dashes = typed.map(({ start, end, gone }): Segment => {
    const width = end - start;
    return { at: end - gone - 1, source: sourceRange(prose, start, end).start, length: 1, width };
  });
  const kept = prose.segments
    .flatMap((segment) => around(segment, typed))
    .map((segment) => ({ ...segment, at: moved(segment.at, typed) }));
  return {
    ...prose,
    text: prose.text.replace(hyphens, (found, at: number) => (starts.has(at) ? (found === '--' ? '–' : '—') : found)),
    spans: prose.spans.map((span) => ({ ...span, start: moved(span.start, typed), end: moved(span.end, typed) })),
    segments: [...kept, ...dashes].sort((one, other) => one.at - other.at),
  };
}

function typedIn({ text, spans }: Prose): Typed[] {
  const literal = spans.filter(({ kind }) => kind === 'code' || kind === 'maths');
  let [next, gone] = [0, 0];
  return [...text.matchAll(hyphens)].flatMap(({ index: start, 0: found }): Typed[] => {
    while ((literal[next]?.end ?? Infinity) <= start) next++;
    if ((literal[next]?.start ?? Infinity) <= start) return [];
    gone += found.length - 1;
    return [{ start, end: start + found.length, gone }];
  });
}

/** Where a place of the text stands when all hyphens are dashes; one among the hyphens, behind their dash. */
function moved(at: number, typed: Typed[]): number {
  const last = typed[countBefore(at, typed) - 1];
  return last ? Math.max(at, last.end) - last.gone : at;
}

/** The pieces of a segment before, between and behind hyphens. */
function around(segment: Segment, typed: Typed[]): Segment[] {
  const pieces: Segment[] = [];
  let from = segment.at;
  for (let next = Math.max(0, countBefore(from, typed) - 1); from < segment.at + segment.length; next++) {
    pieces.push(...part(segment, from, typed[next]?.start ?? Infinity));
    from = Math.max(from, typed[next]?.end ?? Infinity);
  }
  return pieces;
}

/** What of a segment stands between two places of its prose. */
function part(segment: Segment, from: number, to: number): Segment[] {
  const [start, end] = [Math.max(from, segment.at), Math.min(to, segment.at + segment.length)];
  if (start >= end) return [];
  if (end - start === segment.length) return [segment];
  return [{ at: start, source: segment.source + start - segment.at, length: end - start }];
}

/** How many begin before a place. */
function countBefore(at: number, typed: Typed[]): number {
  let [low, high] = [0, typed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((typed[middle] as Typed).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
