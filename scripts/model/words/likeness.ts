import { unspaced } from './letter-kinds.ts';

/**
 * How alike two texts are, from 0 to 1: the pairs of neighbouring words that they share, and the words themselves, each as
 * Dice's coefficient (https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient). Scripts without spaces count by letters.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.join(' ') === second.join(' ')) return first.length > 0 ? 1 : 0;
  return (dice(first, second) + dice(pairs(first), pairs(second))) / 2;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.match(word) ?? [];
}

const word = new RegExp(`${unspaced.source}|[\\p{L}\\p{N}\\p{M}]+`, 'gu');

/** A word alone counts as a pair with the end. */
function pairs(words: string[]): string[] {
  return words.map((word, at) => `${word} ${words[at + 1] ?? ''}`);
}

function dice(one: string[], other: string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}
