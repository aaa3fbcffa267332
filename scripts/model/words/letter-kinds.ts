const chineseAndJapanese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/** A letter of which one or two make a word: Chinese, Japanese. */
export const dense = new RegExp(`[${chineseAndJapanese}]`, 'u');
/** All of them in a text, for `match` and `replace`. */
export const denseLetters = new RegExp(dense, 'gu');

/** A letter of a script that sets no spaces between its words: those, and Thai, which spells them out. */
export const unspaced = new RegExp(`[${chineseAndJapanese}\\p{Script=Thai}]`, 'u');

/** Letters that are as wide as they are high, for a class of a pattern: those, and Korean, which sets spaces. */
export const squareLetters = `${chineseAndJapanese}\\p{Script=Hangul}`;
export const square = new RegExp(`[${squareLetters}]`, 'u');
