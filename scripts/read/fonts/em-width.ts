import type { FontFile } from './font-file.ts';
import { wide } from './pieces.ts';

/** How wide a word is in a font, in em, without tracking. */
export function emWidth(word: string, font: FontFile): number {
  let em = 0;
  for (const sign of word)
    em += /[0-9]/.test(sign) ? widestDigit(font) : (font.advance(sign.codePointAt(0) ?? 0) ?? guess(sign));
  return em;
}

const digitWidths = new WeakMap<FontFile, number>();

/** Figures, dates and tables are set in digits that are all as wide as the widest. */
function widestDigit(font: FontFile): number {
  const known = digitWidths.get(font);
  if (known !== undefined) return known;
  const widest = Math.max(...Array.from('0123456789', (digit) => font.advance(digit.charCodeAt(0)) ?? 0.6));
  digitWidths.set(font, widest);
  return widest;
}

/** A character that another font of the reader's machine will draw: as wide as such a character is at most. */
function guess(sign: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0;
  return wideSign.test(sign) ? 1 : 0.6;
}

const wideSign = new RegExp(`[${wide}]`, 'u');

/** What tracking adds to a word, in em. Square and joined scripts are set without, so a negative one is not counted on for them. */
export function tracked(word: string, em: number): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of the letters that are set with tracking starts there
  if (em < 0 && /[^\u0000-\u052f\u1e00-\u2bff\ue000\ue001]/.test(word)) return 0;
  return em * [...word].length;
}
