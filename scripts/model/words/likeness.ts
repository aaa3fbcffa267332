import { unspaced } from './letter-kinds.ts';

/**
 * How alike two texts are, from 0 to 1: the pairs of neighbouring words that they share, and the words themselves, each as
 * Dice's coefficient (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient). Scripts without spaces count by letters.
 */
export function likeness(one: string, other: string): number {
  return likenessOf(wordsIn(one), wordsIn(other));
}

/** The words of a text, found once for what is held against many others. */
export interface WordsIn {
  text: string;
  count: number;
  /** How often each stands there. */
  words: Map<string, number>;
  pairs: Map<string, number>;
}

export function wordsIn(text: string): WordsIn {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  // A word alone counts as a pair with the end.
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`);
  return { text: words.join(' '), count: words.length, words: counted(words), pairs: counted(pairs) };
}

const word = new RegExp(`${unspaced.source}|${/[\p{L}\p{N}\p{M}]+/u.source}`, 'gu');

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How alike two texts are whose words are found. */
export function likenessOf(one: WordsIn, other: WordsIn): number {
  if (one.text === other.text) return one.count > 0 ? 1 : 0;
  return (shared(one.words, other.words) + shared(one.pairs, other.pairs)) / (one.count + other.count);
}

function shared(one: Map<string, number>, other: Map<string, number>): number {
  if (one.size > other.size) return shared(other, one);
  let both = 0;
  one.forEach((count, word) => {
    both += Math.min(count, other.get(word) ?? 0);
  });
  return both;
}
