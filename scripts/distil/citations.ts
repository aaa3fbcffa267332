import { alternatives, type LanguagePack, literal, oncePerPack, type Range } from '#model';

/** "(Quelle: Hafenblog, 2031)", "（数据来源：港口年报）": where the author read it stands in the notes, and tells nothing of the matter. */
const citation = oncePerPack(
  ({ words }) =>
    new RegExp(`\\s?[(（]\\p{L}{0,2}${literal(words.source)}\\p{L}{0,2}\\s?[:：][^()（）]{2,90}[)）]`, 'giu'),
);

const couldCite = /[(（][^()（）]+[:：]/u;

/** Words without where they were read. */
export function withoutCitation(text: string, pack: LanguagePack): string {
  return couldCite.test(text) ? text.replace(citation(pack), '') : text;
}

/** Where in a text it is told where it was read, and when that was written. */
export function citations(text: string, pack: LanguagePack): Range[] {
  const found = [
    ...(couldCite.test(text) ? text.matchAll(citation(pack)) : []),
    ...(couldTellYear.test(text) ? [...text.matchAll(written)].filter(([told]) => !opensOnMonth(pack).test(told)) : []),
  ];
  return found.map(({ 0: told, index }) => ({ start: index, end: index + told.length }));
}

const couldTellYear = /[(（]\p{Lu}[^()（）]*,\s\d{4}/u;

const name = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}\p{L}?\.?){0,2}`;
const names = String.raw`${name}(?:(?:,\s|\s&\s|\s\p{Ll}{1,3}\s)${name}){0,4}(?:,?\set\sal\.)?`;
const work = String.raw`${names},\s(?:1[5-9]|20)\d\d[a-z]?(?:[,:]\s?\p{L}{0,2}\.?\s?\d+(?:[–-]\d+)?)?`;

/**
 * "… of oak (Reed, 2019)", "(Reed & Marsh, 2019, p. 4; Falk et al., 2021)": when the work came out of which one has it, and no date of what
 * is told. Behind a name it may be where and when that was: "the Great Fair (Oslo, 1902)".
 */
const written = new RegExp(
  String.raw`(?<=(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]{0,40}\s?|[\p{Lo})”"»]\s?)[(（]${work}(?:[;；]\s?${work}){0,8}[)）]`,
  'gu',
);

/** "(May, 1902)". */
const opensOnMonth = oncePerPack(
  ({ dates }) => new RegExp(`^.(?:${alternatives(Object.keys(dates.months))})(?!\\p{L})`, 'iu'),
);
