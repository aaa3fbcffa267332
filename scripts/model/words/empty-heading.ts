import type { LanguagePack } from '../language.ts';

/** Whether a heading says nothing of this article, since every article has it: "Introduction", in a language's own words. */
export function isEmptyHeading(
  heading: string,
  { emptyHeadings, words }: Pick<LanguagePack, 'emptyHeadings' | 'words'>,
): boolean {
  const low = heading.toLowerCase();
  return emptyHeadings.includes(low) || [words.introduction, words.closing].some((own) => low === own.toLowerCase());
}
