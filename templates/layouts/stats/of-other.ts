import type { Sentence } from '#model';

/**
 * Whether what a sentence claims would be taken to be said of figures that are not its own: a claim of a later paragraph than the first
 * figure's, or one told behind that figure where others are of later paragraphs.
 */
export function isOfOther({ kind, paragraph, start }: Sentence, cells: { sentence: Sentence }[]): boolean {
  const [first, last] = [cells[0]?.sentence, cells.at(-1)?.sentence];
  if (kind !== 'prose' || !first || !last) return false;
  return paragraph > first.paragraph || (last.paragraph > first.paragraph && start > first.start);
}
