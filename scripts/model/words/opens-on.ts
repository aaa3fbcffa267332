import type { LanguagePack } from '../language.ts';

/**
 * Whether a text opens on one of these words or phrases of a pack: whole ones, where the language parts its words, but for those that
 * are written together with the next ("qu'", "l'").
 */
export function opensOn(words: string[], text: string, { spaced }: Pick<LanguagePack, 'spaced'>): boolean {
  const low = asInPack(text);
  return words.some(
    (word) =>
      low.startsWith(word) &&
      (!spaced || word.endsWith("'") || !/^(?:[\p{L}\p{N}-]|[./]\p{L})/u.test(low.slice(word.length))),
  );
}

/** A text as the words of a pack are written: in small letters, with straight apostrophes. */
export function asInPack(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
