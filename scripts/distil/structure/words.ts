import { type Block, denseLetters, type Prose } from '#model';

/** The words of blocks in a row, for counting and for telling the language; not for showing. */
export function textOf(blocks: Block[]): string {
  return blocks.map(words).filter(Boolean).join('\n');
}

/** How many words a text has, as they are counted for that: two letters of Chinese or Japanese are one more. */
export function wordCount(text: string): number {
  const wide = text.match(denseLetters)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.round(wide / 2);
}

function words(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `${item.prose.text}\n${textOf(item.blocks)}`).join('\n');
  if (block.kind === 'table') return block.lines.map(({ text }) => text).join('\n');
  if (block.kind === 'code' || block.kind === 'maths') return '';
  if ('blocks' in block) return textOf(block.blocks);
  return 'prose' in block ? block.prose.text : '';
}

/** The proses of blocks in their order, with what stands inside them. */
export function prosesOf(blocks: Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => [item.prose, ...prosesOf(item.blocks)]);
    if (block.kind === 'table') return block.lines;
    if ('blocks' in block) return prosesOf(block.blocks);
    return 'prose' in block ? [block.prose] : [];
  });
}
