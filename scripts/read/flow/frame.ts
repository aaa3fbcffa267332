import type { Align, Block, Item, MarkKind, Picture, Prose, Segment } from '#model';
import type { ProseBuilder } from '../prose-builder.ts';

/** What only means something to the element around it: a row to its table, an item to its list. */
export type InnerPart =
  | { kind: 'item'; item: Item; line: number; indent?: number }
  | { kind: 'row'; cells: Cell[]; head: boolean; line: number }
  | { kind: 'cell'; cell: Cell; line: number }
  | { kind: 'caption' | 'summary' | 'credit' | 'term'; prose: Prose; line: number }
  | { kind: 'gloss'; blocks: Block[]; line: number };

export interface Cell {
  prose: Prose;
  head: boolean;
  align: Align;
  /** Holds more than words: the table is there for the layout of the page, not for facts. */
  rich: boolean;
  pictures: Picture[];
  /** Holds more than words and pictures: a list, code. */
  hasBlocks: boolean;
  /** Its words without what is said of its pictures to those who cannot see them. */
  words: Prose;
}

export type Piece = Block | InnerPart;

/** What words can be set apart as; what is struck out is no longer said, and becomes no mark of the prose. */
export type Mark = MarkKind | 'strike';

/** Who opened an element: HTML cannot close what Markdown opened. */
export type By = 'markdown' | 'html';

/** An element that was opened and not yet closed. */
export interface Frame {
  tag: string;
  attributes: Record<string, string>;
  by: By;
  at: number;
  line: number;
  pieces: Piece[];
  /** The running words, up to the next block. */
  prose?: ProseBuilder;
  pictures: Picture[];
  /** Whether one of them stands before the running words. */
  opened?: boolean;
  /** Of a box to tick before the words. */
  box?: boolean;
  /** Of `<pre>`: its words letter for letter. */
  code?: { text: string; segments: Segment[]; language: string };
  /** Whether the text in it is Markdown, though it stands in HTML. */
  markdown: boolean;
}

/** Whether a piece is only a part of what stands around it: an item, a cell. */
export function isPart(piece: Piece): piece is InnerPart {
  return ['item', 'row', 'cell', 'caption', 'summary', 'credit', 'term', 'gloss'].includes(piece.kind);
}

/** An element that was opened just now. */
export function frame(opened: Pick<Frame, 'tag' | 'attributes' | 'by' | 'at' | 'line' | 'markdown'>): Frame {
  return { ...opened, pieces: [], pictures: [] };
}
