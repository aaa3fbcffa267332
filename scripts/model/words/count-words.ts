import { denseLetters } from './letter-kinds.ts';

/** So many characters take as long to read, and to say, as a word of English: Chinese ones, and kana, which are syllables. */
const charactersPerWord = 1.7;
const kanaPerWord = 2.6;

/**
 * Words as a reader counts them: runs with a letter or a digit between spaces, and 1.7 Chinese characters or 2.6 kana for one. So
 * Japanese has some 2.2 characters a word, as it is translated, and as it is read in the news: 300 characters a minute.
 */
export function countWords(text: string): number {
  const characters = text.match(denseLetters)?.length ?? 0;
  if (characters === 0) return spacedWords(text);
  const syllables = text.match(kana)?.length ?? 0;
  const dense = (characters - syllables) / charactersPerWord + syllables / kanaPerWord;
  return spacedWords(text.replace(denseLetters, ' ')) + Math.ceil(dense);
}

const kana = /[\p{sc=Hiragana}\p{sc=Katakana}ー]/gu;

function spacedWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
