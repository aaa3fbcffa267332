import type { Block, Paragraph, Signs } from '#model';
import { topOf } from './headline.ts';
import { isPageLine } from './page-line.ts';

/** In words: what a site is called at most; and how many lines of the page stand around its name at least. */
const [longestName, leastAround] = [5, 2];

/**
 * The name of the site, where a page was pasted from its top: a short line among its menus, with the article's own title still to
 * come before the first prose. Undefined where nothing is plainly that.
 */
export function masthead(blocks: Block[], signs: Signs): Block | undefined {
  const top = topOf(blocks, signs);
  const own = top.filter((block) => !isPage(block, signs));
  const [name, title] = own;
  if (!name || !title || !isName(name) || signs.byline(title.prose.text)) return undefined;
  const [at, end] = [top.indexOf(name), top.indexOf(title)];
  const [before, between] = [top.slice(0, at), top.slice(at + 1, end)];
  // What is there to be shared is the article, whose headline stands above.
  const shares = between.some(({ prose: { text } }) => signs.noise(text) === 'share bar');
  return between.length > 0 && !shares && before.length + between.length >= leastAround ? name : undefined;
}

function isPage(block: Paragraph, signs: Signs): boolean {
  return isPageLine(block, signs) || signs.pageHeading(block.prose.text);
}

function isName({ prose: { text } }: Paragraph): boolean {
  return text.split(/\s+/u).length <= longestName && !/[.!?:…]$/u.test(text);
}
