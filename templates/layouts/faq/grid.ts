import { type Block, type Context, type Draft, plainHeading, type Question, type Said, type Section } from '#model';
import { fixed, inARow, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** Two to four questions with short answers on one slide; nothing where one of them needs a slide of its own. */
export function grid(questions: Question[], sections: Section[], context: Context): Draft | undefined {
  if (questions.length < 2 || questions.length > 4) return undefined;
  const pairs = questions.map(({ question, answer }) => ({
    question: said(plainHeading(question.text), ...question.sentences),
    answer: answer.flatMap(sentencesOf).map((sentence) => said(sentence.text, sentence)),
  }));
  if (pairs.some(({ answer }) => answer.length === 0)) return undefined;
  const title = heading(sections, questions[0]) ?? fixed(context.pack.words.questions);
  const scale = context.step(boxes.slice(0, 3), [
    { box: 'title', text: title.text },
    ...pairs.flatMap(({ question, answer }) => [
      { box: 'question' as const, text: question.text },
      { box: 'reply' as const, text: inARow(answer, context.pack) },
    ]),
  ]);
  const words = pairs.flatMap(({ question, answer }) => [question, ...answer]).map(({ text }) => text);
  if (scale === undefined || words.reduce((sum, text) => sum + context.words(text), 0) > mostWords) return undefined;
  return { layout: 'faq', title, slots: { pairs, form: 'grid' }, scale };
}

const mostWords = 74;

function sentencesOf(block: Block) {
  return block.kind === 'paragraph' ? block.prose.sentences : [];
}

/** The heading under which the questions stand. */
function heading(sections: Section[], first: Question | undefined): Said | undefined {
  for (const section of sections) {
    if (first && section.questions.includes(first))
      return section.heading && said(plainHeading(section.heading.text), ...section.heading.sentences);
    const inner = heading(section.sections, first);
    if (inner) return inner;
  }
  return undefined;
}
