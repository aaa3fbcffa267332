/** What a hyphen at the end of a line is: of the printer, who parts a word, or of the word. */
export type Hyphen = 'printed' | 'written';

export type Hyphens = (line: string, next: string) => Hyphen | undefined;

/**
 * Tells the hyphens at the ends of lines by the words of the text: one that parts a word which stands whole elsewhere was printed, one
 * between two words of their own was written.
 */
export function hyphens(text: string): Hyphens {
  let words: Set<string> | undefined;
  return (line, next) => {
    const [, first] = /(\p{L}+)[-‐\u00ad¬]$/u.exec(line) ?? [];
    const [second] = /^\s*\p{Ll}+/u.exec(next) ?? [];
    if (first === undefined || second === undefined) return undefined;
    words ??= wordsOf(text);
    const [one, other] = [first.toLowerCase(), second.trim()];
    if (/[\u00ad¬]$/u.test(line) || words.has(one + other)) return 'printed';
    return words.has(`${one}-${other}`) || (words.has(one) && words.has(other)) ? 'written' : 'printed';
  };
}

/** The words of a text, without the parts of those that stand in two lines. */
function wordsOf(text: string): Set<string> {
  const whole = text.toLowerCase().replace(/\p{L}+[-‐\u00ad¬]\s*\n\s*\p{L}+/gu, ' ');
  return new Set(whole.match(/\p{L}+(?:-\p{L}+)*/gu));
}
