import { type Block, joined, type Prose, plain } from '#model';
import type { Source } from '../source.ts';
import { isPart, type InnerPart, type Piece } from './frame.ts';

/** Blocks only: parts that found no element to belong to become what they can be on their own. */
export function loose(pieces: Piece[], source: Source): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    if (!isPart(piece)) blocks.push(piece);
    else if (piece.kind === 'item') {
      const last = blocks.at(-1);
      if (last?.kind === 'list' && !last.ordered && last.start === 0) last.items.push(piece.item);
      else blocks.push({ kind: 'list', ordered: false, start: 0, items: [piece.item], line: piece.line });
    } else if (!captioned(blocks.at(-1), piece)) for (const block of blocksOf(piece, source)) blocks.push(block);
  }
  for (const block of blocks) if (block.kind === 'list' && block.start === 0 && !block.ordered) block.start = 1;
  return blocks;
}

/** What says of itself that it is a caption goes to the picture or the table that it stands below. */
function captioned(above: Block | undefined, part: Exclude<InnerPart, { kind: 'item' }>): boolean {
  if (part.kind !== 'caption' || (above?.kind !== 'picture' && above?.kind !== 'table') || above.caption) return false;
  above.caption = part.prose;
  if (above.kind === 'picture') above.prose = part.prose;
  return true;
}

function blocksOf(part: Exclude<InnerPart, { kind: 'item' }>, source: Source): Block[] {
  if (part.kind === 'gloss') return part.blocks;
  if (part.kind === 'cell') return paragraph(part.cell.prose);
  if (part.kind === 'row') return part.cells.flatMap(({ prose }) => paragraph(prose));
  return paragraph(part.prose ?? plain('', source.lineAt(0)));
}

function paragraph(prose: Prose): Block[] {
  return prose.text === '' ? [] : [{ kind: 'paragraph', prose, line: prose.line }];
}

/** All words of an element in one prose, whatever blocks they stood in. */
export function wordsOf(pieces: Piece[], line: number): Prose {
  const proses = pieces.flatMap(prosesOf).filter(({ text }) => text !== '');
  const [only, another] = proses;
  if (!only) return plain('', line);
  return another ? joined(proses, ' ') : only;
}

function prosesOf(piece: Piece): Prose[] {
  switch (piece.kind) {
    case 'list':
      return piece.items.flatMap((entry) => [entry.prose, ...entry.blocks.flatMap(prosesOf)]);
    case 'quote':
    case 'aside':
    case 'footnote':
    case 'spoken':
    case 'gloss':
      return piece.blocks.flatMap(prosesOf);
    case 'item':
      return [piece.item.prose, ...piece.item.blocks.flatMap(prosesOf)];
    case 'table':
      return piece.lines;
    case 'cell':
      return [piece.cell.prose];
    case 'row':
      return piece.cells.map(({ prose }) => prose);
    case 'rule':
    case 'directive':
      return [];
    default:
      return [piece.prose];
  }
}
