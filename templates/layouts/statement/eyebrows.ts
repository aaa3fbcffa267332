import { type Context, type Material, type Said, type Sentence, titleWords } from '#model';
import { headings, said } from '../words.ts';

/** The heading, and what the sentence is about: what can stand small above a long claim. */
export function eyebrows(sentence: Sentence, material: Material, context: Context): Said[] {
  const labels = sentence.topic ? [said(sentence.topic, sentence)] : [];
  return [...headings(material, context), ...labels].filter(
    (one) => !one.fixed && context.words(one.text) <= titleWords && context.holds(one),
  );
}
