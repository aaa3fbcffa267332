import { cut, type Dropped, type Prose, type Signs } from '#model';

/** "UPDATE 2-Marl sells its ferry": the headline of a report without what its agency wrote before it, and that. */
export function withoutWire(title: Prose, input: string, signs: Signs): { title: Prose; put: Dropped[] } {
  const length = signs.wire(title.text);
  if (length === 0) return { title, put: [] };
  const label = { text: title.text.slice(0, length).trim(), line: title.line, reason: 'the label of an agency' };
  return { title: cut(title, length, title.text.length, input), put: [label] };
}
