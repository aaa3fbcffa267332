import type { Block, Prose } from '#model';

/** In paragraphs: fewer that come again as headings are no table of contents. */
const fewest = 3;

/** What stands on a line of its own over a table of contents. */
const over = /^[^.!?]{1,40}:$/u;

/** Lines of links into the article, in one paragraph, and the words that lead there; and paragraphs in a row that say its headings. */
export function toldContents(blocks: Block[]): Set<Block> {
  const found = headingsAgain(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || !leadsInside(block.prose)) continue;
    found.add(block);
    const before = blocks[at - 1];
    if (before?.kind === 'paragraph' && over.test(before.prose.text)) found.add(before);
  }
  return found;
}

/** "[Hull](#hull) [Mast](#mast) [Oars](#oars)": no more than links to what stands further down. */
function leadsInside({ text, spans }: Prose): boolean {
  const links = spans.filter(({ kind, href }) => kind === 'link' && href?.startsWith('#'));
  const rest = links.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return links.length >= fewest && !/[\p{L}\p{N}]/u.test(rest);
}

/** Paragraphs in a row that say again, in their order, how parts below them are headed: a table of contents that has lost its marks. */
function headingsAgain(blocks: Block[]): Set<Block> {
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
