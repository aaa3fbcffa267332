import type { Article, LanguagePack, SentenceId } from '#model';

/** How much each sentence matters within the article, 0 to 1. Call it last. */
export function worth(article: Article, _pack: LanguagePack): Map<SentenceId, number> {
  return new Map(article.sentences.map((sentence) => [sentence.id, 0.5]));
}
