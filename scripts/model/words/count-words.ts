import { denseLetters } from './letter-kinds.ts';

/** So many characters of them take as long to read, and to say, as a word of English. */
const charactersPerWord = 1.7;

/** Words as a reader counts them: runs with a letter or a digit between spaces, and 1.7 Chinese or Japanese characters for one. */
export function countWords(text: string): number {
  const characters = text.match(denseLetters)?.length ?? 0;
  const rest = characters > 0 ? text.replace(denseLetters, ' ') : text;
  const spaced = rest.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(characters / charactersPerWord);
}
