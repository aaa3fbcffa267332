import type { LanguagePack } from '#model';

/** Words that carry content, without the commonest endings, or pairs of characters where words are not spaced. */
export function contentOf(text: string, pack: LanguagePack): Set<string> {
  const low = text.toLowerCase();
  if (!pack.spaced)
    return new Set([...low.replace(/[^\p{L}\p{N}]/gu, '')].map((char, at, all) => char + (all[at + 1] ?? '')));
  const words = low.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  return new Set(
    words
      .filter((word) => !pack.stopwords.includes(word))
      .map((word) => word.replace(/(?:['’]s|ing|ed|es|s|ly)$/u, '')),
  );
}

/** How much of what two texts say is the same, 0 to 1 (the index of Jaccard). */
export function shared(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / Math.max(1, one.size + other.size - both);
}
