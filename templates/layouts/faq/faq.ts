import type { Context, Draft, LayoutRule, Question, Said, Sentence } from '#model';
import { plainHeading, points, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** A question the audience may ask, and the article's answer: the appendix below "Questions?". */
export const rule: LayoutRule = {
  name: 'faq',
  budget: 75,
  boxes,
  compose: ({ questions }, context) => questions.flatMap((question) => slide(question, context)),
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

/** The answer whole if it fits; else its sentences as long as they do, or their points. */
function short(sentences: Sentence[], context: Context, budget: number): Said[] {
  let left = budget;
  const shown: Said[] = [];
  for (const sentence of sentences) {
    const whole =
      context.words(sentence.text) <= Math.min(left, 40)
        ? [said(sentence.text, sentence)]
        : points(sentence, context, 16).map((point) => said(point.text, sentence));
    for (const one of whole) {
      const count = context.words(one.text);
      if (count > left) return shown;
      left -= count;
      shown.push(one);
    }
  }
  return shown;
}
