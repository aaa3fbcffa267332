import type { Block } from '#model';
import { sentenceEnd } from '../sentence-end.ts';

/** So many such lines in a row are a list, and none of them has more words. */
const [fewest, most] = [3, 16];

/** "2.3 million boats", "$15 a berth", "85% of the quays": an amount, and words behind it; but no "1. The hull", and no line of mere numbers. */
const amount = /^(?:[$€£¥]\s?|[~<>+±]\s?)?\d[\d.,]*(?:[%+kKMB]|\s\p{L}|[–-]\d)/u;

/**
 * The indexes of lines that each begin with an amount and have no stop, several in a row: what a page set as a list of figures, and lost
 * its bullets when it was pasted. They are a list wherever they stand, for prose is not written so.
 */
export function figureLines(blocks: Block[]): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (const [at, block] of [...blocks, undefined].entries()) {
    if (block && isFigureLine(block)) {
      run.push(at);
      continue;
    }
    if (run.length >= fewest) for (const one of run) found.add(one);
    run = [];
  }
  return found;
}

function isFigureLine(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  const words = text.split(/\s+/u);
  const told = words.filter((word) => /\p{L}{2}/u.test(word)).length;
  return amount.test(text) && told >= 2 && words.length <= most && !sentenceEnd.test(text) && !/[:,;：]$/u.test(text);
}
