import type { Block, Heading } from '#model';

/** "## Notes" with nothing below it but footnotes, which stand in the notes of the slides that call them. */
export function footnoteHeads(blocks: Block[]): Heading[] {
  return blocks.filter((block, at): block is Heading => block.kind === 'heading' && headsFootnotes(blocks, at));
}

function headsFootnotes(blocks: Block[], at: number): boolean {
  let has = false;
  for (let below = at + 1; below < blocks.length; below++) {
    const kind = blocks[below]?.kind;
    if (kind === 'footnote') has = true;
    else if (kind !== 'rule') return has && kind === 'heading';
  }
  return has;
}
