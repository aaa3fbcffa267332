import type { StateInline } from 'markdown-it';

/** The last place of some words, looked for once: most texts have none, and then no label needs to be parsed. */
export function lastOf(state: StateInline, words: string): number {
  const known = state.cache as Record<string, number>;
  known[words] ??= state.src.lastIndexOf(words);
  return known[words];
}
