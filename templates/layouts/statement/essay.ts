import type { Context, Material, Said, Sentence } from '#model';
import { paragraphEdges } from '../../rules/points/paragraph-edges.ts';
import { isShort } from './lead.ts';
import { mostWhole } from './whole-clause.ts';

/**
 * Whether a sentence of an essay without headings, none of whose forms is short enough for a row, fills the stage as it stands: where it
 * opens its paragraph or ends it, is nobody's claim, and neither calls out nor leaves open whom or what it speaks of.
 * @param at where among the sentences it stands
 */
export function fillsStage(
  { text }: Said,
  sentence: Sentence,
  at: number,
  material: Material,
  context: Context,
): boolean {
  const { labels } = context.pack;
  const count = context.words(text);
  if (count > mostWhole || !isShort(count, material, context) || sentence.attribution) return false;
  if (/[!…]$/u.test(text) || ofIt.test(text) || labels.unnamed.test(text)) return false;
  const { opens, closes } = paragraphEdges(material, at, at + 1);
  return opens || closes;
}

/** "Much like the old crane, it lifts …", "row home if the wind does this": what does, stands in the sentence before. */
const ofIt = /,\s(?:it|they|that|he|she)(?:['’]\p{L}+)?\s|\b(?:this|these|those)\b/iu;
