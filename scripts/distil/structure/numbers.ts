import { type Block, cut, type Heading } from '#model';

/** So many headings that count on are numbered, and this share of all. */
const [fewest, share] = [3, 0.6];

/** "2.1 The hull", "3) The mast", "4. The sail". */
const number = /^(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=["“‘(]?\p{L})/u;

/** The blocks, with their headings without the numbers that an author gave to all of them in their order: slides have their own. */
export function withoutNumbers(blocks: Block[], input: string): Block[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const numbered = headings.filter(({ prose }) => number.test(prose.text));
  if (numbered.length < fewest || numbered.length < headings.length * share || !countsOn(numbered)) return blocks;
  return blocks.map((block) => {
    const mark = block.kind === 'heading' ? number.exec(block.prose.text)?.[0] : undefined;
    return block.kind === 'heading' && mark !== undefined
      ? { ...block, prose: cut(block.prose, mark.length, block.prose.text.length, input) }
      : block;
  });
}

/** Whether the numbers begin with 0 or 1, and each goes on where one before it was: 1, 1.1, 1.2, 2. */
function countsOn(headings: Heading[]): boolean {
  let last: number[] = [];
  return headings.every(({ prose }) => {
    const parts = (number.exec(prose.text)?.[1] ?? '').split('.').map(Number);
    const [own = 0, at] = [parts.at(-1), parts.length - 1];
    const before = last[at];
    const isWithin = parts.slice(0, at).every((part, index) => part === last[index]);
    last = parts;
    return isWithin && (before === undefined ? own <= 1 : own === before + 1);
  });
}
