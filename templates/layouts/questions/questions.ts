import { type Article, type Context, type Draft, everySection, type LayoutRule, plainHeading, type Said } from '#model';
import { grid } from '../faq/grid.ts';
import { cutTo } from '../../rules/room/fit.ts';
import { fixed, said, unlinked } from '../../rules/words/words.ts';
import { boxes, toNamed } from './boxes.ts';

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
    const shared = pages(items, context);
    // Slides of one list look alike.
    const scale = Math.max(...shared.map((page) => scaleOf(page, context)));
    let start = 1;
    const slides = shared.map((page, at): Draft => {
      const heading = at > 0 ? ownHeading(article, start - 1, scale, context) : undefined;
      const slots = { items: page.map((item) => ({ ...item })), start };
      start += page.length;
      const title = fixed(context.pack.words.questions);
      return { layout: 'questions', title, slots, scale, ...heading };
    });
    const common = Math.max(...slides.map((slide) => slide.scale));
    return slides.map((slide) => ({ ...slide, scale: common }));
  },
};

interface Item {
  question: Said;
  target: string;
}

/** The step on which these questions fit. */
function scaleOf(items: Item[], context: Context): number {
  const texts = items.map((item) => ({ box: 'item' as const, text: item.question.text }));
  return Math.min(context.step(boxes, texts) ?? toNamed, toNamed - 1);
}

/** What the article itself calls its questions from the given one on, counted from 0, if it has room: where they go on on another slide. */
function ownHeading(
  article: Article,
  from: number,
  scale: number,
  context: Context,
): Pick<Draft, 'title' | 'scale'> | undefined {
  const heading = everySection(article).flatMap((section) => section.questions.map(() => section.heading))[from];
  if (!heading) return undefined;
  const title = said(plainHeading(heading.text), ...heading.sentences);
  const step = [scale, scale + toNamed].find((one) => {
    const box = boxes[one]?.title;
    return box && context.lines(title.text, box) <= box.lines;
  });
  return step === undefined ? undefined : { title, scale: step };
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
