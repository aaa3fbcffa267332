import type { Context, Material, Said, Sentence } from '#model';
import { isShort } from './lead.ts';

/**
 * Whether a sentence of a report says what others are to do, or what there will be no more, and can be shown whole: an audience has to know
 * that, however long it is.
 */
export function asks(
  { text }: Pick<Said, 'text'>,
  { words, roles }: Sentence,
  material: Material,
  context: Context,
): boolean {
  return roles.includes('demand') && isShort(words, material, context) && !pointsOut(text, context);
}

/** Whether the report that a sentence leads says further on what to do: both of them are shown. */
export function isAskedLater(material: Material, context: Context): boolean {
  return material.sentences.some((one, at) => at > 0 && asks(one, one, material, context));
}

/** "Close this quay" points at what stands before; the boat of "Moor the boat before it sinks" is named in front of what points at it. */
function pointsOut(text: string, { pack, words }: Context): boolean {
  if (pack.labels.unnamed.test(text)) return true;
  const { pointing } = pack.bare;
  const at = text.search(pointing);
  if (at < 0) return false;
  return words(text.slice(0, at)) < named || /\b(?:this|these|those)\b/i.test(text);
}

/** In words: in so many that stand in front of a pronoun, what it points at is named. */
const named = 5;

/** What it is worth besides that a report says what to do; and its lead, so that what stands in a row with it does not take its place. */
export const [ofDemand, ofBoth] = [1.7, 0.8];
