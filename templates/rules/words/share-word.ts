import { type Context, functionWords, type LanguagePack } from '#model';

/**
 * Whether two texts have a word in common that carries something: none of the small words of the language, and the same but for its
 * ending. Where words are not spaced, every two texts may.
 */
export function shareWord(one: string, other: string, { pack }: Pick<Context, 'pack'>): boolean {
  if (!pack.spaced) return true;
  const words = weightyWords(one, pack);
  return [...weightyWords(other, pack)].some((word) => words.has(word));
}

/** In letters: so much of a word is compared, so that "sleeper" and "sleepers", "vote" and "voted" are the same. */
const [shortest, compared] = [3, 6];

/** The words of a text that carry something, without their endings. */
export function weightyWords(text: string, pack: LanguagePack): Set<string> {
  const small = functionWords(pack);
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= shortest && !small.has(word))
      .map((word) => word.replace(/(?:ed|es|e|s)$/u, '').slice(0, compared)),
  );
}
