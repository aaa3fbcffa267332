import { type ClauseWords, type LanguagePack, opensOn } from '#model';
import { depthAt } from '../english/syntax.ts';
import type { Clause } from '../units/clause.ts';
import { fold } from '../lexicon.ts';
import type { Grammar } from './grammar.ts';

/** What a rule knows of the language. */
export interface KnownTongue {
  words: ClauseWords;
  grammar: Grammar;
  pack: LanguagePack;
}

/** How a text may be told apart, the best way first. */
export type ClauseRule = (text: string, tongue: KnownTongue) => Clause[][];

/** Whether a dependent clause is still going on at the end of a text: what follows may hang on it too. */
export function isOpen(text: string, { words, grammar, pack }: KnownTongue): boolean {
  // "The promise holds only | if …"
  if (words.focus.includes(lastWord(text))) return true;
  // "The roads in | which …": but where verbs come apart, "an" and "auf" may be the end of one.
  if (!words.verbSecond && [...pack.prepositions, ...pack.articles].includes(lastWord(text))) return true;
  const comma = text.lastIndexOf(',');
  const last = text.slice(comma + 1).trim();
  if (grammar.holds(last, words.that) || (comma < 0 && !words.verbSecond && grammar.holds(last, pack.relatives)))
    return true;
  return comma >= 0 && !grammar.isMain(last) && (grammar.isRelative(last) || opensOn(pack.subordinators, last, pack));
}

/** What stands before a clause that has its own subject behind a comma, and the clause. Where the verb stands second, nothing does. */
export function fronts(text: string, { words, grammar, pack }: KnownTongue): { front: string; rest: string }[] {
  const openers = [
    ...pack.prepositions,
    ...pack.subordinators,
    ...pack.attribution.leading,
    ...words.bound,
    ...words.loose,
  ];
  if (words.verbSecond || !opensOn(openers, text, pack)) return [];
  return commasOf(text)
    .map((comma) => ({ front: text.slice(0, comma), rest: text.slice(comma + 1).trim() }))
    .filter(({ rest }) => !/^[¡¿]/u.test(rest))
    .filter(({ rest }) => grammar.opens(rest) || (words.subjectless && grammar.isMain(rest)));
}

/** Whether a text says that something is not so. */
export function isNegated(text: string, { grammar, pack }: KnownTongue): boolean {
  return grammar.holds(text, pack.negations);
}

/** The last word of a text, in lower case. */
export function lastWord(text: string): string {
  return fold(text).split(/\s+/u).at(-1) ?? '';
}

/** Where commas stand in a text, but for those within brackets or marks, and within numbers. */
export function commasOf(text: string): number[] {
  return [...text.matchAll(/,(?=\s)/gu)].map(({ index }) => index).filter((at) => depthAt(text, at) === 0);
}

/** What stood first in its sentence no longer does. */
export function small(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s|['’])/u, (letter) => letter.toLowerCase());
}
