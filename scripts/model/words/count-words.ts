/** Letters of scripts that set no spaces between words: Chinese, Japanese. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** So many characters of them take as long to read, and to say, as a word of English. */
const charactersPerWord = 1.7;

/** Words as a reader counts them: runs with a letter or a digit between spaces, and 1.7 Chinese or Japanese characters for one. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const rest = characters > 0 ? text.replace(unspaced, ' ') : text;
  const spaced = rest.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(characters / charactersPerWord);
}
