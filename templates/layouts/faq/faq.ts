import type { Context, Draft, LayoutRule, Question, Said, Sentence } from '#model';
import { plainHeading, points, said, supportOf } from '../words.ts';
import { grid } from './grid.ts';
import { boxes } from './boxes.ts';

/** A question the audience may ask, and the article's answer, or a few short ones together: the appendix below "Questions?". */
export const rule: LayoutRule = {
  name: 'faq',
  budget: 75,
  boxes,
  compose: ({ article, questions }, context) => {
    const together = grid(questions, [article.lead, ...article.sections], context);
    return together ? [together] : questions.flatMap((question) => slide(question, context));
  },
};

function slide({ question, answer }: Question, context: Context): Draft[] {
  const sentences = answer.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.prose.sentences
      : block.kind === 'list'
        ? block.items.flatMap((item) => item.prose.sentences)
        : [],
  );
  const title = said(plainHeading(question.text), ...question.sentences);
  const texts = short(sentences, context, 70 - context.words(title.text));
  const scale = context.step(boxes, [
    { box: 'ask', text: title.text },
    { box: 'answer', text: texts.map((one) => one.text).join(' ') },
  ]);
  return [
    {
      layout: 'faq',
      title,
      slots: { pairs: [{ question: title, answer: texts }], form: 'single' },
      scale: scale ?? boxes.length - 1,
    },
  ];
}

/** A sentence of so many words is shown as it stands. */
const shortSentence = 16;

/** The answer sentence by sentence, the long ones as their clauses and what hangs on them, as far as the words reach. */
function short(sentences: Sentence[], context: Context, budget: number): Said[] {
  let left = budget;
  const shown: Said[] = [];
  for (const sentence of sentences) {
    const parts = partsOf(sentence, context);
    const count = parts.reduce((sum, one) => sum + context.words(one.text), 0);
    if (count > left) break;
    left -= count;
    shown.push(...parts);
  }
  return shown;
}

function partsOf(sentence: Sentence, context: Context): Said[] {
  const whole = said(sentence.text, sentence);
  if (context.words(sentence.text) <= shortSentence) return [whole];
  const offered = points(sentence, context, shortSentence, true);
  const parts = offered.flatMap((point) => {
    const support = supportOf(point, context);
    if (point.unit.bound && !support) return [];
    return [said(point.text, sentence), ...(support ? [support] : [])];
  });
  return parts.length > 0 ? parts : context.words(sentence.text) <= 40 ? [whole] : [];
}
