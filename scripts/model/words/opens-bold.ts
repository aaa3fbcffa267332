import type { Span } from '../span.ts';

/** Whether the author set the first of some words in bold letters: what they are called. */
export function opensBold({ spans }: { spans: Span[] }): boolean {
  return spans.some(({ kind, start }) => kind === 'strong' && start === 0);
}
