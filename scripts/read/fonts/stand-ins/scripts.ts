import type { NpmPackage } from '#model';
import { packages } from './packages.ts';

/** A script, and the fonts that stand in for it. */
export interface Script {
  name: string;
  letters: RegExp;
  sans: NpmPackage;
  serif?: NpmPackage;
  /** True where letters take other forms beside each other, which needs the marks that join and part them. */
  joins?: boolean;
  /** True where two weights are enough, for the sake of what a deck weighs. */
  large?: boolean;
}

/** Joins and parts letters, and asks for a picture rather than a letter: `ZWNJ`, `ZWJ`, `VS16`, the frame of a key. */
export const joiners = ['\u200c', '\u200d', '\ufe0f', '\u20e3'];

/**
 * Marks that a Chinese or Japanese text sets as wide as its own letters, where a Latin font would have them narrow. Not the
 * single quotation marks, one of which is an apostrophe as well.
 */
export const wideMarks = new Set('“”…—');

/**
 * The scripts that are stood in for, the ones that tell themselves apart first. Which of the shapes of a Chinese character is
 * drawn depends on the deck's language.
 * @param lang BCP 47
 */
export function scriptsFor(lang: string): Script[] {
  // The dot between the parts of a name in Japanese, and units and companies set in one square, belong to no script.
  const squares = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2e80-\u2fdf\u31c0-\u31ef\u30a0\u30fb\u3200-\u33ff`;
  // "①", "◎", "⋯": any language may have them, and only for these is a font as large as theirs worth it.
  const marks = /^(?:zh|ja|ko)\b/i.test(lang) ? String.raw`\u2460-\u24ff\u25ce\u22ef` : '';
  const han = { letters: new RegExp(`[${squares}${marks}]`, 'u'), large: true };
  const japanese = { sans: packages.sansJP, serif: packages.serifJP, large: true };
  const korean = { sans: packages.sansKR, serif: packages.serifKR, large: true };
  return [
    { name: 'emoji', letters: emoji, sans: packages.emoji, joins: true },
    { name: 'Arabic', letters: /\p{Script_Extensions=Arabic}/u, sans: packages.sansArabic, joins: true },
    { name: 'Hebrew', letters: /\p{Script_Extensions=Hebrew}/u, sans: packages.sansHebrew },
    { name: 'Devanagari', letters: /\p{Script_Extensions=Devanagari}/u, sans: packages.sansDevanagari, joins: true },
    { name: 'Thai', letters: /\p{Script_Extensions=Thai}/u, sans: packages.sansThai },
    { name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u, ...japanese },
    { name: 'Korean', letters: /\p{Script=Hangul}/u, ...korean },
    { name: 'Chinese', ...han, ...hanFonts(lang) },
  ];
}

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u;

function hanFonts(lang: string): Pick<Script, 'sans' | 'serif'> {
  if (/^ja\b/i.test(lang)) return { sans: packages.sansJP, serif: packages.serifJP };
  if (/^ko\b/i.test(lang)) return { sans: packages.sansKR, serif: packages.serifKR };
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(lang)) return { sans: packages.sansTC, serif: packages.serifTC };
  return { sans: packages.sansSC, serif: packages.serifSC };
}
