import { type Candidate, type Context, type Material, pointsBack, withoutStop } from '#model';
import { amountOf } from '../../rules/figures/amount.ts';
import { isNotTheClaim } from '../../rules/figures/not-large.ts';
import { headings } from '../../rules/titles/headings.ts';
import { said } from '../../rules/words/words.ts';
import { slidesOf } from './slide.ts';

/** In words: what is longer is told as a point. */
const mostBehind = 18;

/** "40,000 letters. That is what the keeper wrote in ten years.": a figure as a sentence, and the next one, which says of what. */
export function namedBehind(material: Material, context: Context): Candidate[] {
  const { sentences } = material;
  return sentences.flatMap((sentence, at) => {
    const [figure, other] = sentence.figures;
    const next = sentences[at + 1];
    if (!figure || other || next?.paragraph !== sentence.paragraph || sentence.kind !== 'prose') return [];
    if (withoutStop(sentence.text, context.pack) !== figure.text || isNotTheClaim(figure, sentence, context)) return [];
    const clause = withoutStop(next.text, context.pack);
    const amount = amountOf(figure, sentence, context);
    if (!amount || !pointsBack(next.text, context.pack) || context.words(clause) > mostBehind) return [];
    const contexts = [said(clause, next)];
    const finding = { sentence, figure, amount, clause, label: clause, leans: false };
    const crown = { titles: headings(material, context), to: at + 2, spends: [sentence], price: 0 };
    return slidesOf({ finding, contexts, from: at, to: at + 2 }, crown, contexts, context);
  });
}
