import type { Article, Place, Sentence } from '#model';

/** Where a stretch of a sentence stands, as far as the sentence tells: its line, and the column that it begins at. */
export function placeOf(article: Article, sentence: Sentence): Place {
  const column = sentence.start - article.text.lastIndexOf('\n', sentence.start - 1);
  return { file: article.file, line: sentence.line, column };
}

/** Sentences that say something by themselves: no headings, cells, code or captions, and nobody else's words. */
export function ownClaims(article: Article): Sentence[] {
  return article.sentences.filter(
    ({ kind, roles }) =>
      (kind === 'prose' || kind === 'item') && !roles.includes('question') && !roles.includes('quote'),
  );
}

/** A run of words as it is named in a message: short enough to be read in a line. */
export function inShort(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 80).replace(/\s+\S*$/u, '')} …`;
}
