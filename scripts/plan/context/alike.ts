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
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const word of fewer) if (more.has(word)) both += 1;
  return both / Math.max(1, one.size + other.size - both);
}

/**
 * Finds out whether any of many texts shares at least so much with another, without holding it against each of them: a text that
 * does so has at least one of the rarest words of the other, as many of those as it could do without and one more (the prefix
 * filter of Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
export function anyShared(texts: Iterable<Set<string>>): (other: Set<string>, least: number) => boolean {
  const having = new Map<string, Set<string>[]>();
  for (const text of texts) {
    for (const word of text) {
      const list = having.get(word);
      if (list) list.push(text);
      else having.set(word, [text]);
    }
  }
  const count = (word: string) => having.get(word)?.length ?? 0;
  return (other, least) => {
    const spare = other.size - Math.ceil(least * other.size) + 1;
    const rarest = [...other].sort((a, b) => count(a) - count(b)).slice(0, spare);
    return rarest.some((word) => having.get(word)?.some((text) => shared(text, other) >= least));
  };
}
