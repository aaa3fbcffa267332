import { type LanguagePack, literal, oncePerPack, type Range } from '#model';

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

/** Where in a text it is told where it was read. */
export function citations(text: string, pack: LanguagePack): Range[] {
  if (!couldCite.test(text)) return [];
  return [...text.matchAll(citation(pack))].map(({ 0: told, index }) => ({ start: index, end: index + told.length }));
}
