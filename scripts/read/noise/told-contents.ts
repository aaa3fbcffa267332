import type { Block } from '#model';

/** In paragraphs: fewer that come again as headings are no table of contents. */
const fewest = 3;

/** Paragraphs in a row that say again, in their order, how parts below them are headed: a table of contents that has lost its marks. */
export function toldContents(blocks: Block[]): Set<Block> {
  const heads = new Map(
    blocks.flatMap((block, at) => (block.kind === 'heading' ? [[block.prose.text, at] as const] : [])),
  );
  const found = new Set<Block>();
  let run: Block[] = [];
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const place = block.kind === 'paragraph' ? (heads.get(block.prose.text) ?? -1) : -1;
    const goesOn = place > at && (run.length === 0 || place > last);
    if (!goesOn) run = [];
    else run.push(block);
    last = place;
    if (run.length === fewest) for (const one of run) found.add(one);
    else if (run.length > fewest) found.add(block);
  }
  return found;
}
