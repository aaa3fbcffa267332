import type { Block } from '#model';

/** How an article comes out of a browser: with an empty line after each paragraph or not, with the bullets of its lists or not. */
export interface Paste {
  loose: boolean;
  bullets: boolean;
}

/** The lines of an article as they are when somebody has pasted it: every mark is gone. */
export function pasted(blocks: Block[], paste: Paste): string {
  return blocks
    .flatMap((block) => lines(block, paste))
    .join(paste.loose ? '\n\n' : '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function lines(block: Block, paste: Paste): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.prose.text.replaceAll('\n', ' ')];
    case 'list':
      return joined(
        block.items.map(({ prose }, index) => mark(block.ordered, index + block.start, paste) + prose.text),
        paste,
      );
    case 'quote':
      return [...block.blocks.flatMap((inner) => lines(inner, paste)), ...(block.by ? [`— ${block.by.text}`] : [])];
    case 'table':
      return joined(
        block.lines.map(({ text }) => text.replaceAll(' | ', '\t')),
        paste,
      );
    case 'code':
      return [block.text];
    case 'picture':
      return block.caption ? [block.caption.text] : [];
    case 'aside':
      return block.blocks.flatMap((inner) => lines(inner, paste));
    default:
      return [];
  }
}

/** Items stand close together, in whatever way paragraphs stand. */
function joined(items: string[], { loose }: Paste): string[] {
  return loose ? [items.join('\n')] : items;
}

function mark(ordered: boolean, number: number, { bullets }: Paste): string {
  if (!bullets) return '';
  return ordered ? `${number}. ` : '• ';
}

/** The headings that were found, held against those that were there. */
export function compared(found: string[], there: string[]): { right: number; wrong: string[]; missed: string[] } {
  const bare = (text: string): string => text.replace(/^\d+[.)]\s*/, '').trim();
  const left = there.map(bare);
  const wrong: string[] = [];
  for (const one of found.map(bare)) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    else wrong.push(one);
  }
  return { right: there.length - left.length, wrong, missed: left };
}
