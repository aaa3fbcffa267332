import { cut, type List, plain } from '#model';
import type { Source } from '../source.ts';
import type { Frame, InnerPart, Piece } from './frame.ts';
import { loose, wordsOf } from './loose.ts';

/** An item of a list, with the box to tick that it may begin with. */
export function item(frame: Frame, source: Source): Piece[] {
  const [only] = frame.pieces;
  if (frame.pieces.length === 1 && only?.kind === 'item') return [only];
  const [first, ...rest] = loose(frame.pieces, source);
  if (!first) return [];
  const indent = frame.by === 'markdown' ? Number(frame.attributes.indent ?? 0) : 0;
  // "* * Oak": a mark too many, where nothing but a list is said of the item.
  if (first.kind === 'list' && rest.length === 0)
    return first.items.map((inner) => ({ kind: 'item', item: inner, line: frame.line, indent }));
  const leads = first.kind === 'paragraph' || first.kind === 'heading';
  let prose = leads ? first.prose : plain('', frame.line);
  const tick = /^\[([ xX])\]\s+/.exec(prose.text);
  if (tick) prose = cut(prose, tick[0].length, prose.text.length, source.text);
  const done = tick ? { done: tick[1] !== ' ' } : {};
  return [
    { kind: 'item', item: { prose, blocks: leads ? rest : [first, ...rest], ...done }, line: frame.line, indent },
  ];
}

/**
 * Items, and whatever else stands among them: it goes with the item before it. An item that is set in by two blanks more than
 * the first stands below the one before it, though CommonMark would have it set in further.
 */
export function list(frame: Frame, source: Source): Piece[] {
  const made: List = {
    kind: 'list',
    ordered: frame.tag === 'ol',
    start: Number(frame.attributes.start) || 1,
    items: [],
    line: frame.line,
  };
  let outer = 0;
  for (const piece of frame.pieces) {
    if (piece.kind === 'item' && made.items.length > 0 && (piece.indent ?? 0) >= outer + 2) below(made, piece);
    else if (piece.kind === 'item') {
      if (made.items.length === 0) outer = piece.indent ?? 0;
      made.items.push(piece.item);
    } else if (piece.kind === 'term') made.items.push({ prose: piece.prose, blocks: [] });
    else {
      const blocks = loose([piece], source);
      const last = made.items.at(-1);
      if (last) last.blocks.push(...blocks);
      else if (blocks.length > 0) made.items.push({ prose: wordsOf(blocks, frame.line), blocks: [] });
    }
  }
  return made.items.length === 0 ? [] : [made];
}

function below(list: List, { item, line }: Extract<InnerPart, { kind: 'item' }>): void {
  const blocks = list.items.at(-1)?.blocks ?? [];
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === list.ordered) last.items.push(item);
  else blocks.push({ kind: 'list', ordered: list.ordered, start: 1, items: [item], line });
}
