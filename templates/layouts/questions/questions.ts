import type { LayoutRule } from '#model';
import { cutTo } from '../fit.ts';
import { fixed, plainHeading, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** The pause for questions, with those that the article answers, each linked to its answer below. */
export const rule: LayoutRule = {
  name: 'questions',
  budget: 120,
  boxes,
  compose: ({ questions, idOf }, context) => {
    if (questions.length === 0) return [];
    const title = fixed(context.pack.words.questions);
    const items = questions.slice(0, 10).map(({ question }) => {
      const item = said(plainHeading(question.text), ...question.sentences);
      return {
        question: cutTo('item', item, boxes, context),
        target: idOf({ layout: 'faq', title: item, slots: {}, scale: 0 }),
      };
    });
    const least = items.length <= 6 ? 0 : items.length <= 8 ? 1 : 2;
    const scale =
      context.step(
        boxes,
        items.map((item) => ({ box: 'item' as const, text: item.question.text })),
        least,
      ) ?? boxes.length - 1;
    return [{ layout: 'questions', title, slots: { items }, scale }];
  },
};
