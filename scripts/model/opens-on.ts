import type { LanguagePack } from './language.ts';

/** Whether a text opens on one of these words or phrases: whole ones, where the language parts its words. */
export function opensOn(words: string[], text: string, { spaced }: Pick<LanguagePack, 'spaced'>): boolean {
  const low = text.toLowerCase();
  return words.some((word) => low.startsWith(word) && (!spaced || !/^[\p{L}\p{N}]/u.test(low.slice(word.length))));
}
