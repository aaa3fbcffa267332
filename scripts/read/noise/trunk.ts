import { type Block, type Signs, square } from '#model';
import { isPageLine } from './page-line.ts';

/** Where the article of a page stands that was pasted whole: the indexes of its first block of prose, and of its last. */
interface Trunk {
  from: number;
  to: number;
}

/** In characters of prose: what a line of the page takes away, and any other that says nothing by itself. */
const [ofPage, short] = [60, 25];

/** In characters: a sentence; and a paragraph counts no more than so many. */
const [sentence, plenty] = [60, 600];

/** In blocks: what stands above the article where all of a page was pasted, and how much of that is plainly the page's. */
const [leastAbove, leastOfPage] = [10, 2];

/** In characters of others: what a Chinese one is worth. */
const wideLetter = 2.5;

/**
 * The run of blocks with the most prose in it, something taken off for each short line: between menus and lists of links that is the
 * article. Undefined where hardly any menu stands above it: there the text may begin where the article does.
 */
export function trunkOf(blocks: Block[], signs: Signs): Trunk | undefined {
  const isOfPage = blocks.map((block) => isPageLine(block, signs));
  const trunk = densest(blocks.map((block, at) => (isOfPage[at] ? -ofPage : worthOf(block))));
  const above = isOfPage.slice(0, trunk.from);
  return above.length >= leastAbove && above.filter(Boolean).length >= leastOfPage ? trunk : undefined;
}

/** The run of numbers whose sum is the greatest. */
function densest(worths: number[]): Trunk {
  const found = { from: 0, to: -1 };
  let [most, sum, start] = [0, 0, 0];
  worths.forEach((worth, at) => {
    if (sum <= 0) [sum, start] = [0, at];
    sum += worth;
    if (sum > most) [most, found.from, found.to] = [sum, start, at];
  });
  return found;
}

function worthOf(block: Block): number {
  if (block.kind === 'paragraph') return proseIn(block.prose.text);
  return block.kind === 'list' ? block.items.reduce((sum, { prose }) => sum + proseIn(prose.text), 0) : 0;
}

function proseIn(text: string): number {
  return hasSentence(text, sentence) ? Math.min(lengthOf(text), plenty) : -short;
}

/** Whether a text has so many characters at least, and the end of a sentence among them. */
export function hasSentence(text: string, least: number): boolean {
  return lengthOf(text) >= least && /[.!?。！？؟।]["”’»)\]]*(?:\s|$)/u.test(text);
}

/** In characters, a Chinese one worth more of them. */
export function lengthOf(text: string): number {
  return square.test(text) ? text.length * wideLetter : text.length;
}
