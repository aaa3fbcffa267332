import type { Definition, LanguagePack } from '#model';
import { fold } from './lexicon.ts';

/** What a sentence says that something is: "X is a …", "X, a …,", "X — an …". The term is a name or stands in a heading. */
export function definition(text: string, pack: LanguagePack, terms: Set<string>): Definition | undefined {
  for (const pattern of pack.definitions) {
    const { term, gloss } = pattern.exec(text)?.groups ?? {};
    if (term && gloss && isTerm(term.trim(), pack, terms)) {
      return { term: term.trim(), gloss: gloss.trim().replace(/[.,;。，；]+$/u, '') };
    }
  }
  return undefined;
}

function isTerm(term: string, pack: LanguagePack, terms: Set<string>): boolean {
  const words = fold(term).split(/\s+/u);
  if (words.length > 6 || pack.pronouns.includes(words[0] ?? '')) return false;
  if (
    words.some(
      (word) => pack.auxiliaries.includes(word) || pack.subordinators.includes(word) || pack.negations.includes(word),
    )
  )
    return false;
  if (!pack.spaced) return term.length > 1 && !pack.pronouns.some((pronoun) => term.startsWith(pronoun));
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d/u.test(term) || /\s\p{Lu}/u.test(term)) return true;
  return words.some((word) => terms.has(word) || terms.has(word.replace(/s$/u, '')));
}
