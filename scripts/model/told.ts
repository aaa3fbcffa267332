import type { Figure, Sentence } from './sentence.ts';

/** The figures of a sentence that some of its words tell, qualifier and all; versions, ordinals and list marks are none. */
export function figuresTold(text: string, sentence: Sentence): Figure[] {
  const low = text.toLowerCase();
  return sentence.figures.filter(
    ({ measure, digits, qualifier }) =>
      measure !== 'version' &&
      measure !== 'ordinal' &&
      low.includes(digits.toLowerCase()) &&
      low.includes(qualifier.toLowerCase()),
  );
}
