import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

/** "[Live view](…)", "[Commits](…)." The link that all the words of a text are, if they are one; the mark that ends them need not be in it. */
export function wholeLink({ text, spans }: Pick<Prose, 'text' | 'spans'>): Span | undefined {
  const end = text.replace(/[.。]$/u, '').length;
  return spans.find((span) => span.kind === 'link' && span.start === 0 && span.end >= end);
}
