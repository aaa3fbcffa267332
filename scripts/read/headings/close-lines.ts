import type { Block, Paragraph, Signs } from '#model';
import type { Source } from '../source.ts';
import { couldHead } from './could-head.ts';
import { itemsOf, paragraph } from './list-items.ts';
import { standsRightAbove } from './right-above.ts';
import { stands } from './untold-lists.ts';
import { sentenceEnd } from '../sentence-end.ts';

/**
 * What the empty lines of a text tell. Where its paragraphs stand apart, as a browser copies them, lines that do not are close for a
 * reason: a heading has its paragraph right below, and the things of a list that lost its bullets stand together.
 */
interface CloseLines {
  /** The indexes of things of such lists. */
  items: Set<number>;
  /** The indexes of lines that stand apart from what is above them, and not from what is below. */
  leaning: Set<number>;
}

/** Finds such lines among paragraphs that were pasted; none where the paragraphs of the text do not stand apart. */
export function closeLines(blocks: Block[], source: Source, signs: Signs): CloseLines {
  const found: CloseLines = { items: new Set(), leaning: new Set() };
  if (!standApart(blocks, source)) return found;
  for (let from = 0; from < blocks.length; from++) {
    const run = runFrom(blocks, from, source);
    const below = blocks[from + run.length];
    const isOn = below !== undefined && below.kind !== 'heading' && !isApart(below, source);
    if (isOn && run.length === 1 && isApart(run[0] as Paragraph, source)) found.leaning.add(from);
    if (run.length < 2) continue;
    if (isApart(run[0] as Paragraph, source)) found.leaning.add(from);
    let start = from;
    for (const part of partsOf(run, source, signs)) {
      for (const at of itemsOf(part, blocks[start - 1], signs)) found.items.add(start + at);
      start += part.length;
    }
    from += run.length - 1;
  }
  return found;
}

/** Whether the long paragraphs of a text have empty lines between them; its sentences, where few paragraphs are long. */
function standApart(blocks: Block[], source: Source): boolean {
  const inPairs = (test: typeof isLong) => blocks.filter((block, at) => test(block) && test(blocks[at - 1]));
  const long = inPairs(isLong);
  const pairs = long.length >= 2 ? long : inPairs(isSentence);
  if (pairs.length >= 2 && pairs.filter((block) => isApart(block, source)).length >= pairs.length * 0.5) return true;
  // Long things of a list stand close, however the paragraphs around them stand.
  const fewest = long.length < 2 ? 2 : 3;
  return blocks.filter((block, at) => isOver(block, blocks[at + 1], source)).length >= fewest;
}

/** Whether a short line stands apart from what is above, with a sentence right below it. */
function isOver(block: Block, next: Block | undefined, source: Source): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'heading') || !next || !isSentence(next)) return false;
  const { text } = block.prose;
  return isApart(block, source) && !isApart(next, source) && text.length < sentence && !/[.!:;,]$/u.test(text);
}

/** In characters: a line so long with a stop is a paragraph, however short. */
const sentence = 60;

function isSentence(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.prose.text.length >= sentence && sentenceEnd.test(block.prose.text);
}

function isLong(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.prose.text.length >= paragraph;
}

function isApart({ line }: Block, source: Source): boolean {
  return source.line(line - 1).trim() === '';
}

/** The paragraphs from here on that have no empty line between them. */
function runFrom(blocks: Block[], from: number, source: Source): Paragraph[] {
  const run: Paragraph[] = [];
  for (let block = blocks[from]; block?.kind === 'paragraph'; block = blocks[from + run.length]) {
    const above = run.at(-1);
    if (above && (isApart(block, source) || !standsRightAbove(above, block, source))) break;
    run.push(block);
  }
  return run;
}

/** A run, parted before each line that is unlike those above it, and heads what is below. */
function partsOf(run: Paragraph[], source: Source, signs: Signs): Paragraph[][] {
  const parts: Paragraph[][] = [];
  let part: Paragraph[] = [];
  run.forEach((line, at) => {
    if (part.length >= 2 && headsWithin(run, at, part.slice(1), source, signs)) {
      parts.push(part);
      part = [];
    }
    part.push(line);
  });
  return [...parts, part];
}

function headsWithin(run: Paragraph[], at: number, above: Paragraph[], source: Source, signs: Signs): boolean {
  const [line, next] = [run[at] as Paragraph, run[at + 1]];
  const { text } = line.prose;
  if (!next || !couldHead(text, signs)) return false;
  const stopped = above.filter(({ prose }) => sentenceEnd.test(prose.text)).length >= above.length / 2;
  if (!stopped && !stands(line, above, source, signs)) return false;
  // Two headings may stand one over the other.
  return isBody(next, line) || (couldHead(next.prose.text, signs) && isBody(run[at + 2], next));
}

function isBody(block: Paragraph | undefined, head: Paragraph): boolean {
  return (
    block !== undefined &&
    (sentenceEnd.test(block.prose.text) || block.prose.text.length > head.prose.text.length * 1.3)
  );
}
