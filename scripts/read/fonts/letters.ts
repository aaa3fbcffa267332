/**
 * The letters of a text, each once, in their order; without spaces, but for narrow ones, and without what is not seen by itself. Texts
 * are long and letters few: which were met is noted by their code.
 */
export function lettersOf(text: string): string[] {
  const met = new Uint8Array(0x10000);
  const letters = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (met[code] === 1 && !isHalf(code)) continue;
    met[code] = 1;
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
    letters.add(letter);
    at += letter.length - 1;
  }
  return [...letters].filter((letter) => !/[^\S\u2009\u202f]|[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(letter));
}

/** Rare letters are two codes long, the first of which they share with others. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
