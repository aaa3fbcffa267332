import type { Block, Signs } from '#model';
import { sentenceEnd } from '../sentence-end.ts';
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
 * less headings for it. Below the heading of such a list all of them do, however short they are answered.
 */
export function questionHeads(blocks: Block[], signs: Signs): Set<number> {
  const found = blocks.flatMap((block, at) => (asks(block) && answers(block, blocks[at + 1]) ? [at] : []));
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const own = found.length >= fewest && found.length >= paragraphs * share ? found : [];
  return new Set([...own, ...listed(blocks, signs)]);
}

/** "Frequently asked questions", and what is asked right below it and further on. */
function listed(blocks: Block[], signs: Signs): number[] {
  const head = blocks.findIndex((block, at) => {
    const next = blocks[at + 1];
    return block.kind === 'paragraph' && next !== undefined && asks(next) && signs.faq(block.prose.text);
  });
  if (head < 0) return [];
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const isAnswered =
      next?.kind === 'paragraph' ? sentenceEnd.test(next.prose.text) && !asks(next) : next !== undefined;
    return at > head && asks(block) && isAnswered ? [at] : [];
  });
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
