import { alternatives, type LanguagePack, oncePerPack } from '#model';

/** Words that are asked about one by one. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/**
 * Letters, marks and digits, written out: `\\p{L}` takes the machine ten times as long to make a pattern of. The edges say
 * that a word begins or ends here.
 */
const letters = String.raw`0-9A-Za-z_\u00aa\u00b5\u00ba-\u02ff\u0300-\u0605\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff`;
export const edge = `(?<![${letters}])`;
export const far = `(?![${letters}])`;

/** A text in lower case with straight apostrophes and the digits 0 to 9, letter under letter: what the patterns of a pack are matched against. */
export function fold(text: string): string {
  const lower = (written.test(text) ? withDigits(text) : text).replace(/’/g, "'").toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/** The digits of other scripts: of Arabic, Persian, Thai, Khmer and full width, whose rows begin with their nought; and of India, whose do not. */
const [early, late] = ['٠-٩۰-۹๐-๙០-៩０-９', '०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯'];
const [anyDigit, lateDigit] = [new RegExp(`[${early}${late}]`, 'g'), new RegExp(`[${late}]`)];
const written = new RegExp(String.raw`[${early}${late}٪-٬]|\d，\d`);

/** The digits of other scripts as 0 to 9, with the marks between them: "15，000" too. */
export function withDigits(text: string): string {
  return text
    .replace(anyDigit, (digit) => String((digit.charCodeAt(0) & 0xf) - (lateDigit.test(digit) ? 6 : 0)))
    .replace(/٪/g, '%')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');
}

/**
 * A pattern that finds any of the phrases as whole words in a folded text, the longest first. In scripts without spaces
 * there are no whole words, so the phrase is found anywhere.
 */
export function phrases(list: string[], pack: Pick<LanguagePack, 'spaced'>, flags = 'g'): RegExp {
  const any = alternatives(list);
  return new RegExp(pack.spaced ? `(?<!-|')${edge}(?:${any})${far}(?!-[a-z])` : `(?:${any})`, flags);
}

/** Words that begin a sentence rather than a name: "The", "It", "In", "However". */
export const starters = oncePerPack((pack) => {
  const lists = [
    pack.articles,
    pack.pronouns,
    pack.prepositions,
    pack.connectives.map((phrase) => phrase.split(' ')[0] ?? ''),
    pack.subordinators,
    pack.relatives,
    pack.stopwords,
    pack.auxiliaries,
    pack.negations,
    pack.hedges.quantifiers.map((phrase) => phrase.split(' ')[0] ?? ''),
  ];
  return new Set(lists.flat());
});
