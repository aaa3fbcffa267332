import type { LanguagePack } from '#model';

const letter = String.raw`[\p{L}\p{N}\p{M}_]`;

/**
 * A pattern that finds any of the phrases as whole words, the longest first, whatever the apostrophe and the white space.
 * In scripts without spaces there are no whole words, so the phrase is found anywhere. Undefined where there are no phrases.
 */
export function phrases(list: string[], pack: Pick<LanguagePack, 'spaced'>, flags = 'giu'): RegExp | undefined {
  if (list.length === 0) return undefined;
  const any = alternatives(list);
  return new RegExp(pack.spaced ? `(?<!${letter}|[-'’])(?:${any})(?!${letter}|-\\p{L})` : `(?:${any})`, flags);
}

/** The phrases as alternatives of a pattern, the longest first. */
export function alternatives(list: string[]): string {
  return [...list]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => escaped(phrase).replace(/'/gu, "['’]").replace(/ /gu, String.raw`\s+`))
    .join('|');
}

/** A text as the source of a pattern that matches it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** A function of a pack that is worked out once for each: patterns are slow to build and quick to use. */
export function oncePerPack<T>(make: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const made = new WeakMap<LanguagePack, T>();
  return (pack) => {
    let value = made.get(pack);
    if (value === undefined) {
      value = make(pack);
      made.set(pack, value);
    }
    return value;
  };
}

/** The words of the language that carry no content of their own: articles, pronouns, prepositions, auxiliaries … */
export const wordSet = oncePerPack((pack) => {
  const lists = [
    pack.articles,
    pack.pronouns,
    pack.prepositions,
    pack.conjunctions,
    pack.subordinators,
    pack.relatives,
    pack.auxiliaries,
    pack.stopwords,
  ];
  return new Set(lists.flat().filter((word) => !word.includes(' ')));
});

/** Words that begin a sentence rather than a name: "The", "It", "In", "However". */
export const starters = oncePerPack((pack) => {
  const lists = [
    pack.articles,
    pack.pronouns,
    pack.prepositions,
    pack.connectives.map((phrase) => phrase.split(' ')[0] ?? ''),
    pack.subordinators,
    pack.relatives,
    pack.stopwords,
    pack.auxiliaries,
    pack.negations,
    pack.hedges.quantifiers.map((phrase) => phrase.split(' ')[0] ?? ''),
  ];
  return new Set(lists.flat());
});
