import type { Block, Signs } from '#model';
import { isPageLine } from './page-line.ts';

/** Of what stands in a text, what readers wrote of it is no more than the second half. */
const share = 0.5;

/** So many lines among it are plainly of the page: "Reply", "2 days ago". */
const fewest = 2;

/** What readers wrote of an article, which stands behind it, below a line that says so; with the buttons of a page among it. */
export function comments(blocks: Block[], signs: Signs): Set<Block> {
  const lengths = blocks.map((block) => (block.kind === 'paragraph' ? block.prose.text.length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  const from = blocks.findIndex((block, at) => {
    before += lengths[at] ?? 0;
    return before >= all * share && block.kind === 'paragraph' && signs.comments(block.prose.text);
  });
  if (from < 0) return new Set();
  const behind = blocks.slice(from);
  const ofPage = behind.filter(
    (block) => isPageLine(block, signs) || (block.kind === 'paragraph' && signs.byline(block.prose.text)),
  );
  return ofPage.length > fewest ? new Set(behind) : new Set();
}
