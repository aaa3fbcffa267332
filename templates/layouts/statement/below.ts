import { type Context, type Draft, type Material, type Said, type Sentence, titleWords } from '#model';
import { headings } from '../headings.ts';
import { draft } from '../titles.ts';
import { said } from '../words.ts';
import { boxes } from './boxes.ts';

/** The heading, and what the sentence is about: what can stand small above a long claim. */
export function eyebrows(sentence: Sentence, material: Material, context: Context): Said[] {
  const labels = sentence.topic ? [said(sentence.topic, sentence)] : [];
  return [...headings(material, context), ...labels].filter(
    (one) => !one.fixed && context.words(one.text) <= titleWords && context.holds(one),
  );
}

/** The heading as it is, for a claim that has no shorter word to stand below: a long question, before its answer. */
export function longEyebrow(material: Material, context: Context): Said[] {
  return headings(material, context)
    .filter((one) => !one.fixed && context.holds(one))
    .slice(0, 1);
}

/** A claim below the first of its eyebrows; none where there is no eyebrow, or where they do not fit. */
export function below(above: Said[], claim: Said, accent: string | undefined, context: Context): Draft[] {
  const [eyebrow] = above;
  const scale =
    eyebrow &&
    context.step(boxes, [
      { box: 'eyebrow', text: eyebrow.text },
      { box: 'claim', text: claim.text },
    ]);
  return scale === undefined ? [] : [draft('statement', above, { slots: { claim, accent }, scale })];
}
