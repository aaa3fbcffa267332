import type { Article, Section } from './article.ts';

/** Every section of an article with all that is below it, the lead first, in the order of the article. */
export function everySection({ lead, sections }: Pick<Article, 'lead' | 'sections'>): Section[] {
  return [lead, ...sections].flatMap(withInner);
}

/** A section and all those below it, in the order of the article. */
export function withInner(section: Section): Section[] {
  return [section, ...section.sections.flatMap(withInner)];
}
