import type { Article } from '#model';

/** A name that an article is about, how often it is told and in how many sections. */
interface CoreName {
  text: string;
  count: number;
  sections: number;
}

/** The names that carry the article, the most told first: told three times, or in two sections, or in a heading. */
export function coreNames(article: Article): CoreName[] {
  const found = new Map<string, { text: string; count: number; sections: Set<string>; headed: boolean }>();
  for (const sentence of article.sentences) {
    for (const { text } of sentence.names) {
      const entry = found.get(text) ?? { text, count: 0, sections: new Set(), headed: false };
      entry.count += 1;
      entry.sections.add(sentence.section);
      entry.headed ||= sentence.kind === 'heading' || sentence.kind === 'title';
      found.set(text, entry);
    }
  }
  return [...found.values()]
    .filter(({ count, sections, headed }) => count > 2 || sections.size > 1 || headed)
    .map(({ text, count, sections }) => ({ text, count, sections: sections.size }))
    .sort((one, other) => other.count - one.count || other.sections - one.sections);
}
