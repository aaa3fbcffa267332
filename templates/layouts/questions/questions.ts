import type { Context, Draft, LayoutRule, Said } from '#model';
import { grid } from '../faq/grid.ts';
import { cutTo } from '../../rules/room/fit.ts';
import { plainHeading } from '../../rules/titles/headings.ts';
import { fixed, said, unlinked } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** The pause for questions, with those that the article answers, each linked to its answer below. */
export const rule: LayoutRule = {
  name: 'questions',
  budget: 75,
  boxes,
  compose: ({ article, questions, idOf }, context) => {
    const together = grid(questions, [article.lead, ...article.sections], context);
    const items = questions.map(({ question }): Item => {
      const item = said(plainHeading(question.text), ...question.sentences);
      return {
        question: unlinked(cutTo('item', item, boxes, context)),
        target: idOf(together ?? { layout: 'faq', title: item, slots: {}, scale: 0 }),
      };
    });
    let start = 1;
    const slides = pages(items, context).map((page) => {
      const made = slide(page, start, context);
      start += page.length;
      return made;
    });
    // Slides of one list look alike.
    const scale = Math.max(...slides.map((one) => one.scale));
    return slides.map((one) => ({ ...one, scale }));
  },
};

interface Item {
  question: Said;
  target: string;
}

function slide(items: Item[], start: number, context: Context): Draft {
  const texts = items.map((item) => ({ box: 'item' as const, text: item.question.text }));
  const scale = context.step(boxes, texts) ?? boxes.length - 1;
  const slots = { items: items.map((item) => ({ ...item })), start };
  return { layout: 'questions', title: fixed(context.pack.words.questions), slots, scale };
}

/** Ten to a slide at most, and no more words than it may hold, shared out evenly. */
function pages(items: Item[], context: Context): Item[][] {
  const words = items.reduce((sum, { question }) => sum + context.words(question.text), 0);
  const count = Math.max(Math.ceil(items.length / 10), Math.ceil(words / (rule.budget - 1)));
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size)).filter(
    ({ length }) => length > 0,
  );
}
