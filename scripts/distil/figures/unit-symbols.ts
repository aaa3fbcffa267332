/**
 * Symbols of units that stand behind a number in every language: those of the SI and the units accepted beside it (BIPM, "The
 * International System of Units", 9th edition, tables 4, 7 and 8), of information (IEC 80000-13), and a few of daily use. Those that
 * are also small words ("in", "a") are left out.
 */
const symbols = [
  '[°º]\\s?[CF]',
  'K',
  '(?:[kcdmµμn]?m|mi|ft|yd)[²³]?',
  'ha|k?mq',
  '[khcdmµμ]?[lLℓ]',
  '[kmµμn]?g|t|lb|oz',
  '(?:[kKMGTPE]i?)?B|[kMGT]?bit|[kMGT]bps',
  '[mkMGT]?Wh?|[kMG]?J|k?cal|e?V|[kmM]V|mA|m?Ah|[kM]?Ω',
  '[kMG]?Hz|dB|[hkM]?Pa|bar|pp[mb]',
  '[mµμn]?s|min|h',
  'mph|kn|px|dpi|fps|rpm',
].join('|');

/** Right behind one may stand a letter of a script that parts no words: "40kWhに". */
const unit = new RegExp(
  `^[\\s\\u00a0\\u202f]?((?:${symbols})(?:\\/(?:${symbols}))?)(?![\\p{Lu}\\p{Ll}\\p{N}°²³])`,
  'u',
);

/** The symbol of a unit that a text begins with, and how many characters it and the blank before it take. */
export function unitSymbol(rest: string): { unit: string; taken: number } | undefined {
  const found = unit.exec(rest);
  return found ? { unit: found[1] ?? '', taken: found[0].length } : undefined;
}
