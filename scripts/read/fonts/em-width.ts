import { oncePer } from '#model';
import type { FontFile } from './font-file.ts';
import { shaped } from './joined-forms.ts';
import { wide } from './pieces.ts';

/** A word in a font: how wide it is without tracking, in em, and of how many signs tracking takes some away, or adds some. */
export interface Extent {
  em: number;
  closer: number;
  apart: number;
}

export function extentOf(word: string, font: FontFile): Extent {
  let em = 0;
  let signs = 0;
  for (const { sign, shape } of shaped(word)) {
    const joined = shape === undefined ? undefined : font.advance(shape);
    em += /[0-9]/.test(sign) ? widestDigit(font) : (joined ?? font.advance(sign.codePointAt(0) ?? 0) ?? guess(sign));
    signs++;
  }
  // Square and joined scripts are set without tracking, so a negative one is not counted on for them.
  return { em, closer: squareOrJoined.test(word) ? 0 : signs, apart: signs };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of the letters that are set with tracking starts there
const squareOrJoined = /[^\u0000-\u052f\u1e00-\u2bff\ue000\ue001]/;

/** How wide the word is in em, with tracking. */
export function widthOf({ em, closer, apart }: Extent, tracking: number): number {
  return em + tracking * (tracking < 0 ? closer : apart);
}

/** Figures, dates and tables are set in digits that are all as wide as the widest. */
const widestDigit = oncePer((font: FontFile) =>
  Math.max(...Array.from('0123456789', (digit) => font.advance(digit.charCodeAt(0)) ?? 0.6)),
);

/** A character that another font of the reader's machine will draw: as wide as such a character is at most. */
function guess(sign: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0;
  return wideSign.test(sign) ? 1 : 0.6;
}

const wideSign = new RegExp(`[${wide}]`, 'u');
