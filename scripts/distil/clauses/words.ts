import { fold } from '../lexicon.ts';

/** A word in lower case, without the marks around it. */
export function withoutMarks(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '');
}

/** Of "s'élève" the verb, of "qu'il" the pronoun. */
export function withoutElision(word: string): string {
  return withoutMarks(word).replace(/^\p{L}+'(?=\p{L})/u, '');
}

/** Whether a word is one of these, or what stands before its apostrophe is: "qu'" of "qu'il". */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
  const key = withoutMarks(word);
  return words.has(key) || words.has(/^\p{L}+'/u.exec(key)?.[0] ?? '');
}
