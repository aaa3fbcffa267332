import type { Block, Material, Prose, Section, Sentence } from '#model';
import { isHidden } from './directives.ts';

/** A section's own material, without that of the sections below it. */
export function materialOf(section: Section, kicker: string): Material {
  const sentences: Sentence[] = [];
  const blocks: Material['blocks'] = [];
  for (const [at, block] of section.blocks.entries()) {
    const from = sentences.length;
    // What is only spoken is not offered to be shown; complete() finds it a place in the notes.
    if (block.kind === 'spoken' || isHidden(section.blocks[at - 1])) continue;
    for (const prose of proses(block)) sentences.push(...prose.sentences);
    blocks.push({ block, from, to: sentences.length });
  }
  return { section, kicker, sentences, blocks };
}

/** The proses of a block in the order of the input. */
export function proses(block: Block): Prose[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'maths':
      return [block.prose];
    case 'code':
      return [block.prose, ...(block.caption ? [block.caption] : [])];
    case 'list':
      return block.items.flatMap((item) => [item.prose, ...item.blocks.flatMap(proses)]);
    case 'quote':
      return [...block.blocks.flatMap(proses), ...(block.by ? [block.by] : [])];
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.lines];
    case 'picture':
      return block.caption && block.caption !== block.prose ? [block.prose, block.caption] : [block.prose];
    case 'aside':
    case 'footnote':
    case 'spoken':
      return block.blocks.flatMap(proses);
    case 'rule':
    case 'directive':
      return [];
  }
}
