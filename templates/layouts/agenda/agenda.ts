import type { LayoutRule } from '#model';
import { cutTo } from '../fit.ts';
import { fixed, headings, totalWords } from '../words.ts';
import { boxes } from './boxes.ts';

/** What the talk will cover: its chapters, with the pages they begin on. */
export const rule: LayoutRule = {
  name: 'agenda',
  budget: 45,
  boxes,
  compose: ({ chapters }, context) => {
    const named = chapters.filter(({ section, slides }) => section.heading && slides.some(({ appendix }) => !appendix));
    if (named.length < 3 || named.length > 14) return [];
    const items = named.map(({ section, title, target }) => {
      const [short = title] = headings({ section, kicker: '', sentences: [], blocks: [] }, context);
      return { title: cutTo('item', short, boxes, context), target };
    });
    const title = fixed(context.pack.words.agenda);
    const texts = items.map((item) => ({ box: 'item' as const, text: item.title.text }));
    // Whole sentences, one below the other, are no agenda.
    if (totalWords([title.text, ...texts.map(({ text }) => text)], context) > rule.budget) return [];
    const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts]) ?? boxes.length - 1;
    return [{ layout: 'agenda', title, slots: { items }, scale }];
  },
};
