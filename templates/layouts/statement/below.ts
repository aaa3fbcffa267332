import { type Context, type Draft, type Material, type Said, type Sentence, titleWords } from '#model';
import { headings } from '../../rules/titles/headings.ts';
import { draft } from '../../rules/titles/titles.ts';
import { opensWith } from '../../rules/words/opens-with.ts';
import { said } from '../../rules/words/words.ts';
import { lit } from './accent.ts';
import { boxes } from './boxes.ts';

/** What stands small above a claim that is too long for a title, the best first, and what that costs. */
export interface Above {
  eyebrows: Said[];
  price: number;
  /** It is itself too long for a title: it is that or nothing. */
  isLong: boolean;
}

/**
 * The heading, and what the sentence is about; and a heading that is long, as it is: a question before its answer. It is dearer, and
 * stands there where what the sentence is about stands on another slide already.
 */
export function aboves(sentence: Sentence, material: Material, context: Context): Above[] {
  const labels = sentence.topic ? [said(sentence.topic, sentence)] : [];
  const heading = headings(material, context);
  const all = [...heading, ...labels].filter((one) => !one.fixed && context.holds(one));
  // In an interview it is the question that its answer stands below, however long.
  const [question] = context.answerer(sentence.id) ? heading : [];
  if (question) return [{ eyebrows: [question], price: 0.2, isLong: context.words(question.text) > titleWords }];
  const short = all.filter(({ text }) => context.words(text) <= titleWords);
  const long = all.filter((one) => heading.includes(one) && !short.includes(one)).slice(0, 1);
  return [
    ...(short.length > 0 || long.length === 0 ? [{ eyebrows: short, price: 0.2, isLong: false }] : []),
    ...(long.length > 0 && !short.some((one) => heading.includes(one))
      ? [{ eyebrows: long, price: 1.2, isLong: true }]
      : []),
  ];
}

/** What an eyebrow costs that only says how the sentence below begins. */
export const ofBare = 0.4;

/** "Boats", above "The boats have left the quay": whether a sentence begins with what it is about, an article before it or none. */
export function onlyOpens(eyebrow: Said | undefined, { text }: Said, { id }: Sentence): boolean {
  return eyebrow?.sources.includes(id) === true && opensWith(text, eyebrow.text, longestArticle);
}

/** In characters, "the " or "eine ". */
const longestArticle = 5;

/** A claim below the first of its eyebrows; none where there is no eyebrow, or where they do not fit. */
export function below(eyebrows: Said[], claim: Said, accent: string | undefined, context: Context): Draft[] {
  const [eyebrow] = eyebrows;
  const scale =
    eyebrow &&
    context.step(boxes, [
      { box: 'eyebrow', text: eyebrow.text },
      { box: 'claim', text: claim.text },
    ]);
  if (scale === undefined) return [];
  const slots = { claim, ...lit(claim.text, accent, boxes[scale]?.claim, context) };
  return [draft('statement', eyebrows, { slots, scale })];
}
