import { oncePerPack } from '../memory/once-per-pack.ts';

/** The words of a language that carry no content of their own: articles, pronouns, prepositions, auxiliaries … */
export const functionWords = oncePerPack((pack): ReadonlySet<string> => {
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
