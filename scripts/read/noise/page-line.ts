import type { Block, Signs } from '#model';
import { isMenu } from './page-furniture.ts';

/** In characters: what is longer is prose. */
const longest = 300;

/** Whether a block is a line that is plainly of the page around an article, wherever it stands. */
export function isPageLine(block: Block, signs: Signs): boolean {
  if (block.kind !== 'paragraph' || block.prose.text.length > longest) return false;
  const { text } = block.prose;
  return signs.noise(text) !== undefined || signs.pageLine(text) || isMenu(block.prose, signs);
}
