/** A letter of which one or two make a word: Chinese, Japanese. */
export const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** All of them in a text, for `match` and `replace`. */
export const denseLetters = new RegExp(dense, 'gu');

/** A letter of a script that sets no spaces between its words: those, and Thai, which spells them out. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Letters that are as wide as they are high: those, and Korean, which sets spaces. */
export const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The same for a class of a pattern. */
export const squareLetters = square.source.slice(1, -1);
