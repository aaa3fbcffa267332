import type { Context, Material, Said, Sentence } from '#model';
import { points } from '../../rules/points/point.ts';
import { goingOn, said } from '../../rules/words/words.ts';

/** Whether the sentence that opens an article without headings is one long clause: there a report tells what has happened. */
export function isLead(sentence: Sentence, { section }: Material, context: Context): boolean {
  if (!context.pack.surgery || section.heading || context.hasSections()) return false;
  // Who did something, above what they did, is the clause in two lines.
  const isOne = points(sentence, context).every(({ unit }) => unit.names);
  return isOne && (sentence.words <= mostLead || shortLead(sentence, context) !== undefined);
}

/** Of a first sentence that is too long for a slide its clause, without what may be left out behind it; undefined of any other. */
export function shortLead(sentence: Sentence, { holds, words }: Context): Said | undefined {
  const [unit] = sentence.units;
  if (sentence.words <= mostLead) return undefined;
  if (!unit || (unit.bound && !unit.names) || unit.conceded || unit.passing) return undefined;
  const told = unit.forms
    .filter(({ shape }) => shape === 'clause')
    .map(({ text }) => (unit.bound && unit.support ? goingOn(text, unit.support, sentence) : text))
    .find((text) => words(text) <= mostLead);
  const lead = told && said(told, sentence);
  return lead && holds(lead) ? lead : undefined;
}

/**
 * Whether a sentence of an article without headings is a slide by itself, where else its figures would stand on none: nothing stands above
 * it, and it points at nothing, as "the next most" does.
 */
export function tellsMore({ text }: Said, words: number, material: Material, context: Context): boolean {
  const { bare, labels } = context.pack;
  return isShort(words, material, context) && !bare.pointing.test(text) && !labels.unnamed.test(text);
}

/** Whether so many words of an article without headings can be shown, nothing above them. */
export function isShort(words: number, { section }: Material, context: Context): boolean {
  return context.pack.surgery && !section.heading && !context.hasSections() && words <= mostLead;
}

/** In words: what fills the stage. */
export const mostOnStage = 28;

/** In words. */
const mostLead = 34;

/** What it is worth besides to show how a report begins. */
export const ofLead = 0.9;
