import { type Block, cut, type Paragraph } from '#model';
import type { Source } from '../source.ts';

/** "[2] Harbour Board, minutes of May 1902". */
const note = /^\[(\d{1,3})\]\s+(?=\S)/;

/**
 * Paragraphs at the end of an article that are numbered as its sources are, "[1] …" and "[2] …", as its footnotes: nothing of them is
 * said in the talk. Below a heading they are a list of works, which has a rule of its own.
 */
export function endnotes(blocks: Block[], source: Source): Block[] {
  const first = blocks.findLastIndex((block) => !isNote(block)) + 1;
  const notes = blocks.slice(first).filter(isNote);
  const inTurn = notes.every(({ prose }, at) => note.exec(prose.text)?.[1] === String(at + 1));
  if (notes.length < fewest || !inTurn || blocks[first - 1]?.kind === 'heading') return blocks;
  return [...blocks.slice(0, first), ...notes.map((one, at) => asFootnote(one, at + 1, source))];
}

/** One alone may be how a paragraph of the article begins. */
const fewest = 2;

function isNote(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && note.test(block.prose.text);
}

function asFootnote(block: Paragraph, number: number, source: Source): Block {
  const { prose, line } = block;
  const start = note.exec(prose.text)?.[0].length ?? 0;
  const own = { ...block, prose: cut(prose, start, prose.text.length, source.text) };
  return { kind: 'footnote', label: String(number), blocks: [own], line };
}
