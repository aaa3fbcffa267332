import type { Article, Draft, LayoutRule, Said } from '#model';
import { said } from '../words.ts';
import { boxes } from './boxes.ts';

/** The cover: what the talk is called, and by whom. */
export const rule: LayoutRule = {
  name: 'title',
  budget: 30,
  boxes,
  compose: ({ article }, context) => {
    const title = said(article.title.text, ...article.title.sentences);
    const subtitle = second(article);
    const scale = context.step(boxes, [
      { box: 'title', text: title.text },
      ...(subtitle ? [{ box: 'subtitle' as const, text: subtitle.text }] : []),
    ]);
    const slots: Draft['slots'] = {};
    if (subtitle && scale !== undefined) slots.subtitle = subtitle;
    const { author, date, kicker } = article.front;
    if (kicker) slots.kicker = front(kicker, article);
    if (author) slots.byline = front(author, article);
    // Of a time stamp the day, of any other date the words.
    if (date) slots.date = front(date.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'), article);
    return [{ layout: 'title', title, slots, scale: scale ?? boxes.length - 1 }];
  },
};

/** The subtitle from the front matter; a description does if it is short enough to be one. */
function second(article: Article): Said | undefined {
  if (article.subtitle) return said(article.subtitle.text, ...article.subtitle.sentences);
  return undefined;
}

/** Words of the front matter rest on the title's own place in the input, which is the front matter. */
function front(text: string, article: Article): Said {
  return said(text, ...article.title.sentences);
}
