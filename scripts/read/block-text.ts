import type { Block } from '#model';

/** The words of a paragraph; of any other block none. */
export function paragraphText(block: Block): string {
  return block.kind === 'paragraph' ? block.prose.text : '';
}
