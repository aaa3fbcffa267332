import type { Block, Heading } from '#model';

/** "## Notes" with nothing below it but footnotes, which stand in the notes of the slides that call them. */
export function footnoteHeads(blocks: Block[]): Heading[] {
  return blocks.filter(
    (block, at): block is Heading => block.kind === 'heading' && headsFootnotes(blocks.slice(at + 1)),
  );
}

function headsFootnotes(behind: Block[]): boolean {
  const end = behind.findIndex(({ kind }) => kind !== 'footnote' && kind !== 'rule');
  const own = end < 0 ? behind : behind.slice(0, end);
  const ends = end < 0 || behind[end]?.kind === 'heading';
  return ends && own.some(({ kind }) => kind === 'footnote');
}
