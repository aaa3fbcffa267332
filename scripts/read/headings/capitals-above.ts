import type { Block } from '#model';
import { paragraphText } from '../block-text.ts';
import { isCapitals } from './could-head.ts';

/**
 * Whether headings in capitals have the others below them, given which blocks head something: two at least do. "KEY POINTS" above a list
 * once, or a name that is written so, "HIV/AIDS", stands beside the others. The title is not asked.
 */
export function capitalsAbove(blocks: Block[], heads: boolean[]): boolean {
  const found = blocks.filter((_, at) => at > 0 && heads[at]).map((block) => isCapitals(paragraphText(block)));
  return found.filter((capitals, at) => capitals && found[at + 1] === false).length >= 2;
}
