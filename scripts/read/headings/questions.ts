import type { Block } from '#model';
import { asked } from './could-head.ts';

/** So many questions that stand alone are what a text is built of, if there are so many among its paragraphs. */
const [fewest, share] = [3, 0.1];

/** In characters and words: what is longer is told, and not asked. */
const [mostLetters, mostWords] = [220, 32];

/** A sentence before the question: that is prose, which asks as well. */
export const told = /\p{L}{2}[.!。！]["”’)]*\s+\p{Lu}/u;

const question = /[?？؟]["”’)]*$/u;

/**
 * The indexes of questions that stand alone over their answers, where a text has several: they may be as long as people ask, and are no
 * less headings for it.
 */
export function questionHeads(blocks: Block[]): Set<number> {
  const found = blocks.flatMap((block, at) => (asks(block) && answers(block, blocks[at + 1]) ? [at] : []));
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  return new Set(found.length >= fewest && found.length >= paragraphs * share ? found : []);
}

function asks(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return (
    question.test(text) &&
    text.length <= mostLetters &&
    !asked.test(text) &&
    !told.test(text) &&
    text.split(/\s+/u).length <= mostWords &&
    /^(?:\d{1,2}[.)]\s+)?[\p{Lu}\p{Lo}¿\p{N}]/u.test(text)
  );
}

function answers(asked: Block, next: Block | undefined): boolean {
  if (asked.kind !== 'paragraph' || !next) return false;
  if (next.kind !== 'paragraph') return next.kind === 'list' || next.kind === 'quote' || next.kind === 'table';
  const { text } = next.prose;
  return !question.test(text) && text.length > asked.prose.text.length * 0.6 && /[.!:。！۔।]["”’)]*$/u.test(text);
}
