import { type Block, cut, type Item, type Paragraph, type Picture, plain } from '#model';
import { altWords } from './marp.ts';
import type { Source } from '../source.ts';

const note = /^notes?:\s*/i;

/**
 * The blocks of a deck that was split by hand: `Note:` and `::: notes` become what is spoken, four dashes a slide below, and
 * Marp’s words for the layout of a picture go.
 */
export function handSplit(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  /** Open after `Note:`: everything up to the next slide is spoken. */
  let spoken: Block[] | undefined;
  for (const block of blocks.flatMap(lifted)) {
    if (block.kind === 'rule') {
      spoken = undefined;
      made.push(/^\s*-{4}\s*$/.test(source.line(block.line)) ? { ...block, below: true } : block);
    } else if (block.kind === 'paragraph' && note.test(block.prose.text)) {
      const words = withoutMark(block, source);
      spoken = words ? [words] : [];
      made.push({ kind: 'spoken', blocks: spoken, line: block.line });
    } else if (spoken && block.kind !== 'directive') spoken.push(block);
    else made.push(block);
  }
  return made.filter((block) => block.kind !== 'spoken' || block.blocks.length > 0);
}

/** A block as a hand-made slide has it; what is spoken within a list stands behind the list. */
function lifted(block: Block): Block[] {
  if (block.kind === 'aside' && /^notes$/i.test(block.label))
    return [{ kind: 'spoken', blocks: block.blocks, line: block.line }];
  if (block.kind === 'picture') return [withoutKeywords(block)];
  if (block.kind !== 'list') return [block];
  const spoken: Block[] = [];
  const items = block.items.map((item): Item => {
    const blocks = item.blocks.flatMap(lifted);
    spoken.push(...blocks.filter(({ kind }) => kind === 'spoken'));
    return { ...item, blocks: blocks.filter(({ kind }) => kind !== 'spoken') };
  });
  return [{ ...block, items }, ...spoken];
}

function withoutMark(block: Paragraph, source: Source): Paragraph | undefined {
  const prose = cut(block.prose, note.exec(block.prose.text)?.[0].length ?? 0, block.prose.text.length, source.text);
  return prose.text === '' ? undefined : { ...block, prose };
}

function withoutKeywords(picture: Picture): Picture {
  const alt = altWords(picture.alt);
  if (alt === picture.alt) return picture;
  const prose = picture.caption ?? plain(alt, picture.line);
  return { ...picture, alt, prose };
}
