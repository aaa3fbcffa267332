import {
  type Context,
  type Draft,
  type LayoutRule,
  plainHeading,
  type Question,
  type Said,
  type Sentence,
} from '#model';
import { points } from '../../rules/points/point.ts';
import { inARow, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { grid } from './grid.ts';

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
    { box: 'answer', text: inARow(texts, context.pack) },
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
const longestSentence = 40;

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

/** A long sentence in two breaths, the comma with the first: the one that leaves neither long. */
function breaths(sentence: Sentence, context: Context): Said[] | undefined {
  const { text } = sentence;
  const pairs = [...text.matchAll(/,\s+/gu)].map(({ 0: found, index }) => [
    said(text.slice(0, index + 1), sentence),
    said(text.slice(index + found.length), sentence),
  ]);
  const longer = (pair: Said[]) => Math.max(...pair.map((one) => context.words(one.text)));
  return pairs
    .filter((pair) => longer(pair) <= shortSentence && pair.every(context.holds))
    .sort((one, other) => longer(one) - longer(other))[0];
}

/** Its clauses, if they say all of it and none is long; else the sentence as it stands, unless it is long beyond reading. */
function partsOf(sentence: Sentence, context: Context): Said[] {
  const count = context.words(sentence.text);
  const whole = said(sentence.text, sentence);
  if (count <= shortSentence) return [whole];
  const parts = sentence.units.map(({ forms }) => said(forms[0]?.text ?? '', sentence));
  const standing = sentence.units.every(({ forms, support }) => !support && forms[0]?.shape === 'clause');
  const words = parts.map(({ text }) => context.words(text));
  const complete = standing && words.reduce((sum, one) => sum + one, 0) >= count - 1;
  if (complete && words.every((one) => one <= shortSentence) && parts.every(context.holds)) return parts;
  if (count <= longestSentence) return breaths(sentence, context) ?? [whole];
  return points(sentence, context, shortSentence).map((point) => said(point.text, sentence));
}
