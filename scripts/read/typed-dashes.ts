import { type Prose, type Segment, sourceRange } from '#model';

/**
 * "It floats -- just": two hyphens that stand alone between words are a dash, as on a typewriter, and three are a long one. In code
 * and in maths they stay what they are, and before an option of a command, "run it -- --dry".
 */
export function withDashes(prose: Prose): Prose {
  if (!prose.text.includes(' --')) return prose;
  const literal = prose.spans.filter(({ kind }) => kind === 'code' || kind === 'maths');
  const isLiteral = (at: number) => literal.some(({ start, end }) => at >= start && at < end);
  const typed = [...prose.text.matchAll(/(?<=\S )-{2,3}(?=\s[^\s-])/gu)].filter(({ index }) => !isLiteral(index));
  // From the last to the first, so that the places of those before stay true.
  return typed.reduceRight((done, { index, 0: hyphens }) => withDash(done, index, hyphens.length), prose);
}

/** A prose with one dash in the place of so many hyphens. */
function withDash(prose: Prose, start: number, count: number): Prose {
  const end = start + count;
  const moved = (at: number) => (at <= start ? at : Math.max(start + 1, at - count + 1));
  const dash: Segment = { at: start, source: sourceRange(prose, start, end).start, length: 1, width: count };
  const before = prose.segments.flatMap((one) => part(one, 0, start));
  const behind = prose.segments.flatMap((one) => part(one, end, prose.text.length));
  return {
    ...prose,
    text: prose.text.slice(0, start) + (count === 2 ? '–' : '—') + prose.text.slice(end),
    spans: prose.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) })),
    segments: [...before, dash, ...behind.map((one) => ({ ...one, at: moved(one.at) }))],
  };
}

/** What of a segment stands between two places of its prose. */
function part(segment: Segment, from: number, to: number): Segment[] {
  const [start, end] = [Math.max(from, segment.at), Math.min(to, segment.at + segment.length)];
  if (start >= end) return [];
  if (end - start === segment.length) return [segment];
  return [{ at: start, source: segment.source + start - segment.at, length: end - start }];
}
