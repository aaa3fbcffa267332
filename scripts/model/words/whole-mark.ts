import type { Prose } from '../prose.ts';
import type { MarkKind, Span } from '../span.ts';

/**
 * The mark that all the words of a text have, if they have one: "[Live view](…)" is a link and nothing else, "**Hide it**." all bold.
 * What ends the text need not be in it.
 */
export function wholeMark({ text, spans }: Pick<Prose, 'text' | 'spans'>, kind: MarkKind): Span | undefined {
  const end = text.replace(/[.:!?。：！？]$/u, '').length;
  return spans.find((span) => span.kind === kind && span.start === 0 && span.end >= end);
}
