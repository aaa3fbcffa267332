import type { LayoutRule } from '#model';
import { fixed, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** The last slide: thanks, and what the talk was called. */
export const rule: LayoutRule = {
  name: 'closing',
  budget: 30,
  boxes,
  compose: ({ article }, context) => {
    const title = fixed(context.pack.words.closing);
    const line = said(article.title.text, ...article.title.sentences);
    const scale = context.step(boxes, [
      { box: 'title', text: title.text },
      { box: 'line', text: line.text },
    ]);
    return [{ layout: 'closing', title, slots: scale === undefined ? {} : { line }, scale: scale ?? boxes.length - 1 }];
  },
};
