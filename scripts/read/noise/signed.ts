import type { Block, Paragraph, Signs } from '#model';
import { couldHead } from '../headings/could-head.ts';
import { dateIn, fullName, nameIn } from './bylines.ts';
import { longParagraph } from './elsewhere.ts';
import { sentenceEnd } from '../sentence-end.ts';

/** In blocks: so far below its title the name of who wrote an article stands, and so far below that its prose begins. */
const [lowest, nearest] = [3, 4];

/** In characters: a sentence of prose. */
const said = 70;

/**
 * "Ada Reed", alone in a line between a title and the prose: who wrote it, though nothing says "by". Whom an article is about comes back
 * in it, and so does what a heading of two words names; where other names stand alone in their lines, each heads what is told of somebody.
 */
export function isSigned(block: Paragraph, blocks: Block[], prose: Paragraph[], signs: Signs): boolean {
  const { text } = block.prose;
  const at = blocks.indexOf(block);
  if (at < 1 || at > lowest || !(signs.person(text) || isBelowDay(block, blocks, signs))) return false;
  if (!blocks.slice(0, at).every(isShortLine) || !blocks.slice(at + 1, at + 1 + nearest).some(isProse)) return false;
  const others = prose.filter((one) => one !== block);
  const names = others.filter(({ prose: { text: line } }) => line !== text && signs.person(line));
  return names.every((one) => Math.abs(blocks.indexOf(one) - at) === 1) && !comesBack(text, others.slice(0, -1), signs);
}

/**
 * "Ninurta Okabe", right below the day and above the prose, where no other line heads anything: a name that no list of names has. One
 * heading over a whole article would part it from nothing.
 */
function isBelowDay(block: Paragraph, blocks: Block[], signs: Signs): boolean {
  const { text } = block.prose;
  const at = blocks.indexOf(block);
  const [day, next] = [blocks[at - 1], blocks[at + 1]];
  // "Cold Harbours", between the day and who wrote it, is the title.
  if (at < 2 || !isByline(day, signs) || isByline(next, signs)) return false;
  if (nameIn(day.prose.text) !== undefined || dateIn(day.prose.text) === undefined) return false;
  if (!fullName.test(text) || signs.rubric(text) || signs.emptyHeading(text)) return false;
  return !blocks.some((one, index) => index > at && isHead(one, blocks[index + 1], signs));
}

function isByline(block: Block | undefined, signs: Signs): block is Paragraph {
  return block?.kind === 'paragraph' && signs.byline(block.prose.text);
}

/** A heading, or what may be one: a short line right over prose. */
function isHead(block: Block, next: Block | undefined, signs: Signs): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'heading';
  return couldHead(block.prose.text, signs) && next !== undefined && isProse(next);
}

/** Whether a name's last word stands in the prose, but for whose its pictures are: "Photo: Ada Reed", "The quay (Ada Reed)". */
function comesBack(name: string, prose: Paragraph[], signs: Signs): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const words = prose
    .filter(({ prose: { text } }) => !signs.caption(text) && !text.endsWith(`(${name})`))
    .flatMap(({ prose: { text } }) => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []);
  return words.includes(last);
}

/** In words: "Northern Health News", what somebody writes for. */
const longestHouse = 5;

/** "Northern Health News", close below who wrote it and apart from the prose: for whom. */
export function isOnBehalf(block: Paragraph, before: Block | undefined, next: Block | undefined): boolean {
  const { text } = block.prose;
  const words = text.split(' ');
  return (
    before?.kind === 'paragraph' &&
    before.line + 1 === block.line &&
    next?.kind === 'paragraph' &&
    next.line > block.line + 1 &&
    words.length <= longestHouse &&
    words.every((word) => /^\p{Lu}[\p{L}'’&.-]*$|^(?:of|the|and|&)$/u.test(word)) &&
    !/[.:]$/u.test(text)
  );
}

function isShortLine(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'heading') && block.prose.text.length < longParagraph;
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' && block.prose.text.length >= said && sentenceEnd.test(block.prose.text);
}
