import type { Block, Signs } from '#model';
import { couldHead } from './could-head.ts';
import { longBody } from './page.ts';

/** One line in capitals may be a sentence that stands alone; two are headings. */
const fewest = 2;

/** In words. */
const longest = 9;

/**
 * The indexes of lines that have a full stop and head what follows all the same, "Dry It Slowly.": each word has its capital, each stands
 * over a long paragraph, and there are several.
 */
export function stoppedHeads(blocks: Block[], signs: Signs): Set<number> {
  const found = blocks.flatMap((block, index) => (isOne(block, blocks[index + 1], signs) ? [index] : []));
  return new Set(found.length >= fewest ? found : []);
}

function isOne(block: Block, next: Block | undefined, signs: Signs): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.prose.text.length < longBody) return false;
  const { text } = block.prose;
  const bare = withoutStop(text);
  if (bare === text || signs.abbreviated(text) || !couldHead(bare, signs)) return false;
  const words = bare.split(/\s+/);
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length <= longest && long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

export function withoutStop(text: string): string {
  return text.replace(/(?<=[\p{L}\d])\.\s*$/u, '');
}
