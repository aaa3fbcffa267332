import type { Deck } from '#model';

/** What a page says of itself: where its article has no title, the page is called by the article's file. */
export function named(meta: Deck['meta']): Deck['meta'] {
  return meta.title === '' ? { ...meta, title: meta.source } : meta;
}
