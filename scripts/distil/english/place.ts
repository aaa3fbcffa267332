import { bare, isAdverb } from './verbs.ts';

/** A word of a clause, and what stands around it. */
export interface WordPlace {
  words: string[];
  at: number;
  word: string;
  /** The bare word in front of it and of its adverbs, and where that stands; the word itself where nothing does. */
  before: string;
  back: number;
  /** The bare word behind it. */
  after: string;
}

/** The place of a word among others, as `words()` gives them. */
export function wordPlaceOf(words: string[], at: number): WordPlace {
  let back = at - 1;
  while (back > 0 && (isAdverb(words[back] ?? '') || /ly$/.test(bare(words[back] ?? '')))) back--;
  return { words, at, word: words[at] ?? '', before: bare(words[back] ?? ''), back, after: bare(words[at + 1] ?? '') };
}
