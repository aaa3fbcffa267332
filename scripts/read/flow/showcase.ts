import { countWords } from '#model';
import type { Cell, InnerPart, Piece } from './frame.ts';

type Row = Extract<InnerPart, { kind: 'row' }>;

/** In words: what stands with a picture in its column and is longer is told for itself. */
const longest = 15;

/**
 * A table of which at least every second cell is a picture of the article's own sets them side by side: the pictures, each with the words
 * below it in its column for its caption, or else those above it. Undefined where it is any other table.
 */
export function showcase(rows: Row[]): Piece[] | undefined {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter(({ words, pictures }) => words.text !== '' || pictures.length > 0);
  if (cells.some(({ hasBlocks }) => hasBlocks)) return undefined;
  const shown = cells.filter(({ pictures }) => pictures.some(({ url }) => isOwn(url)));
  const isSingle = rows.every((row) => row.cells.length === 1) && shown.length === 1 && cells.length === 2;
  if (shown.length * 2 < cells.length || (shown.length < 2 && !isSingle)) return undefined;
  const taken = new Set<Cell>();
  const captions = new Map<Cell, Cell>();
  for (const step of [1, -1])
    for (const [at, row] of rows.entries())
      for (const [column, cell] of row.cells.entries()) {
        const near = rows[at + step]?.cells[column];
        if (!near || captions.has(cell) || taken.has(near) || !isAlone(cell) || !isCaption(near)) continue;
        captions.set(cell, near);
        taken.add(near);
      }
  return rows.flatMap((row) => row.cells.flatMap((cell) => piecesOf(cell, captions.get(cell), taken.has(cell))));
}

/** Whether a picture is the article's own, and no badge or counter of elsewhere. */
function isOwn(url: string): boolean {
  return !/^(?:[a-z][\w+.-]*:)?\/\//i.test(url);
}

/** A picture that no words of its own cell name. */
function isAlone({ words, pictures: [picture, another] }: Cell): boolean {
  return words.text === '' && picture !== undefined && another === undefined && !picture.caption;
}

function isCaption({ words, pictures }: Cell): boolean {
  return pictures.length === 0 && words.text !== '' && countWords(words.text) <= longest;
}

function piecesOf(cell: Cell, caption: Cell | undefined, isTaken: boolean): Piece[] {
  const { words, pictures } = cell;
  const [picture] = pictures;
  if (picture && caption) return [{ ...picture, caption: caption.words, prose: caption.words }];
  if (picture && pictures.length === 1 && !picture.caption && words.text !== '' && countWords(words.text) <= longest)
    return [{ ...picture, caption: words, prose: words }];
  const told: Piece[] = words.text === '' || isTaken ? [] : [{ kind: 'paragraph', prose: words, line: words.line }];
  return [...pictures, ...told];
}
