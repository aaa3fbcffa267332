import type { Block, Signs } from '#model';
import { isMenu } from '../page-furniture.ts';
import { longParagraph } from './elsewhere.ts';

/** In words: what a site is called at most; and how many lines of the page stand around its name at least. */
const [longestName, leastAround] = [5, 2];

/**
 * The name of the site, where a page was pasted from its top: a short line among its menus, with the article's own title still to
 * come before the first prose. Undefined where nothing is plainly that.
 */
export function masthead(blocks: Block[], signs: Signs): Block | undefined {
  const first = blocks.findIndex(
    (block) => block.kind !== 'paragraph' || (block.prose.text.length >= longParagraph && !isPage(block, signs)),
  );
  const top = blocks.slice(0, Math.max(0, first));
  const own = top.filter((block) => !isPage(block, signs));
  const [name, title] = own;
  if (!name || !title || !isName(name) || isByline(title, signs)) return undefined;
  const [at, end] = [top.indexOf(name), top.indexOf(title)];
  const [before, between] = [top.slice(0, at), top.slice(at + 1, end)];
  return between.length > 0 && before.length + between.length >= leastAround ? name : undefined;
}

function isPage(block: Block, signs: Signs): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return (
    signs.noise(text) !== undefined || signs.pageLine(text) || signs.pageHeading(text) || isMenu(block.prose, signs)
  );
}

function isName(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return text.split(/\s+/u).length <= longestName && !/[.!?:…]$/u.test(text);
}

function isByline(block: Block, signs: Signs): boolean {
  return block.kind === 'paragraph' && signs.byline(block.prose.text);
}
