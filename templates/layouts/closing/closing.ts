import type { Article, Draft, LayoutRule } from '#model';
import { cutTo } from '../../rules/room/fit.ts';
import { fixed, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** The last slide: thanks, what the talk was called, and the way to more if the front matter names one. */
export const rule: LayoutRule = {
  name: 'closing',
  budget: 30,
  boxes,
  compose: ({ article }, context) => {
    const title = fixed(context.pack.words.closing);
    const line = said(article.title.text, ...article.title.sentences);
    const link = linkOf(article);
    const first = link ? 2 : 0;
    const words = [{ box: 'title' as const, text: title.text }];
    const below = context.step(boxes, [...words, { box: 'line' as const, text: line.text }], first);
    // A name too long to stand below the thanks leaves them as large as they are.
    const scale = below ?? context.step(boxes, words, first);
    const slots: Draft['slots'] = {
      ...(below === undefined ? {} : { line }),
      ...(link ? { ...link, link: cutTo('address', link.link, boxes, context) } : {}),
    };
    return [{ layout: 'closing', title, slots, scale: scale ?? boxes.length - 1 }];
  },
};

/** The address in full for the code, and as one would say it. Words of the front matter rest on the title, which stands for it. */
function linkOf(article: Article) {
  const address = article.front.link;
  if (!address) return undefined;
  const short = address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
  return { address, link: said(short, ...article.title.sentences) };
}
