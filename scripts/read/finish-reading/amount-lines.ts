import { type Block, countWords, type Paragraph } from '#model';

/** In paragraphs, and in words of each. */
const [fewest, longest] = [3, 30];

const amount = /^[~≈<>+]?\s?[$€£¥]?\d[\d.,]*(?:\s?(?:%|[KMB]))?\+?:\s+\p{L}/u;

/** "125: crews that were asked", "14: boats", each in a paragraph of its own, is a list; what is only numbered from one on is none. */
export function amountLists(blocks: Block[]): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    if (run.length >= fewest && !run.every(({ prose }, index) => prose.text.startsWith(`${index + 1}:`)))
      made.push({
        kind: 'list',
        ordered: false,
        start: 1,
        items: run.map(({ prose }) => ({ prose, blocks: [] })),
        line: run[0]?.line ?? 1,
      });
    else made.push(...blocks.slice(at, at + Math.max(1, run.length)));
    at += Math.max(1, run.length);
  }
  return made;
}

function runAt(blocks: Block[], from: number): Paragraph[] {
  const run: Paragraph[] = [];
  for (let block = blocks[from]; block?.kind === 'paragraph' && isLine(block); block = blocks[from + run.length])
    run.push(block);
  return run;
}

function isLine({ prose: { text } }: Paragraph): boolean {
  return amount.test(text) && countWords(text) <= longest;
}
