import { type Block, countWords, type Paragraph, type Signs } from '#model';
import { longParagraph } from './elsewhere.ts';
import { isPageLine } from './page-line.ts';

/** What stands above the first prose of a pasted page. */
interface Top {
  blocks: Block[];
  top: Paragraph[];
  /** Those that no list of words knows for the page's. */
  own: Paragraph[];
  /** And those of them that are as long as a headline. */
  fit: Paragraph[];
}

/** Fewer lines of menus may be the author's own, and more lines are not looked at. */
const [fewestMenus, mostWeighed] = [2, 400];

/** In words: what stands over who wrote it is the title, and not the name of a site. */
const fewestOver = 4;

/** A line right below a menu is that many times as likely the headline; the first line that many times, whatever stands below it. */
const [below, first] = [1.5, 3];

/** The line below menus whose words come back most in the prose: what the article is about. */
export function toldAgain({ blocks, top, own, fit }: Top, signs: Signs): Paragraph | undefined {
  const menus = top.filter((block) => isPageLine(block, signs) || isBar(block));
  const start = top.indexOf(menus[0] as Paragraph);
  const signed = top.findIndex(({ prose: { text } }) => signs.byline(text));
  if (menus.length < fewestMenus || (signed >= 0 && signed < start)) return undefined;
  // "Last updated: …" is of the page as well, and what stands over it is the title.
  const over = top[start - 1];
  if (signed === start && over && fit.includes(over) && countWords(over.prose.text) >= fewestOver) return undefined;
  const told = wordsOf(blocks);
  const weighed = fit
    .slice(0, mostWeighed)
    .filter((line) => isPlainLine(line, signs) && (line === own.at(-1) || countWords(line.prose.text) > 1))
    .map((line) => {
      const at = top.indexOf(line);
      return {
        line,
        at,
        weight: weightOf(line.prose.text, told) * (at > 0 && menus.includes(top[at - 1] as Paragraph) ? below : 1),
      };
    });
  const most = Math.max(1, ...weighed.map(({ weight }) => weight));
  // What was pasted from its title on has its menus below it.
  if (weighed.some(({ at, weight }) => at < start && weight >= most / first)) return undefined;
  return weighed.findLast(({ at, weight }) => weight >= most && at > start)?.line;
}

/** The words of the prose. */
export function wordsOf(blocks: Block[]): Set<string> {
  return new Set(blocks.flatMap((block) => (isLong(block) ? termsOf(block.prose.text) : [])));
}

function isLong(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.prose.text.length >= longParagraph;
}

function isPlainLine(line: Paragraph, signs: Signs): boolean {
  const { text } = line.prose;
  return !isBar(line) && !signs.numbered(text) && !/[.,;:!…]$/u.test(text) && !signs.caption(text);
}

/** How many of the words of a line come back, and what share of them they are. */
export function weightOf(text: string, told: Set<string>): number {
  const terms = [...new Set(termsOf(text))];
  const found = terms.filter((term) => told.has(term)).length;
  return terms.length === 0 ? 0 : (found * Math.min(found, 4)) / terms.length;
}

export function termsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

/** "Modules | FAQ | Sitemap", "Gangway > Manual > Tides": several short parts. */
function isBar({ prose: { text } }: Paragraph): boolean {
  const parts = text.split(/\s*[|›»→]\s*|\s>\s/u).filter(Boolean);
  return parts.length >= 3 && parts.every((part) => part.length <= 30);
}
