import { type Candidate, type Context, type Material, opensOn, type Sentence } from '#model';
import { shortClaims } from '../../rules/titles/claims.ts';
import { headings } from '../../rules/titles/headings.ts';
import { inARow, isWhole, said } from '../../rules/words/words.ts';
import { opensPointing, slide } from './quoted.ts';

/** In words: what of an answer is quoted at least, and at most. */
const [leastAnswered, mostAnswered] = [7, 38];

/** In an interview, what somebody says of themselves, in a sentence or two as they are: their "I" has a name below it. */
export function fromAnswers(material: Material, context: Context): Candidate[] {
  const { sentences } = material;
  return sentences.flatMap((sentence, at) => {
    const name = context.answerer(sentence.id);
    const next = sentences[at + 1];
    if (!name) return [];
    const runs = [[sentence], ...(next?.paragraph === sentence.paragraph ? [[sentence, next]] : [])];
    return runs
      .filter((run) => isAnswer(run, at === 0, context))
      .flatMap((run) => {
        const text = inARow(run, context.pack).replace(/[.]$/u, '');
        const worth = 0.9 + run.reduce((sum, one) => sum + 0.7 * one.worth, 0);
        const beside = [sentences[at - 1], sentences[at + run.length]].flatMap((one) =>
          one?.paragraph === sentence.paragraph ? shortClaims(one, context) : [],
        );
        const [question] = headings(material, context);
        const quoted = { from: at, to: at + run.length, quote: said(text, ...run), name, question, worth, beside };
        return slide(quoted, material, context);
      });
  });
}

/**
 * Whole sentences in the first person, or that an answer begins with, of which the first says by itself what it is about: no "Second, …".
 */
function isAnswer(run: Sentence[], isFirst: boolean, context: Context): boolean {
  const words = run.reduce((sum, { text }) => sum + context.words(text), 0);
  return (
    words >= leastAnswered &&
    words <= mostAnswered &&
    run.every((one) => one.quotations.length === 0 && (isWhole(one.text, one) || one.words < leastAnswered)) &&
    (isFirst || run.some(({ text }) => /\b(?:I|[Ww]e)\b/.test(text))) &&
    !opensPointing(run[0]?.text ?? '', context) &&
    !opensOn(context.pack.connectives, run[0]?.text ?? '', context.pack) &&
    run.every(({ units }) => units.some(({ forms: [form] }) => form?.shape === 'clause'))
  );
}
