import { type Align, joined, type Prose, plain, type Table, wholeMark } from '#model';
import type { Source } from '../source.ts';
import { withoutBadges } from './badge-columns.ts';
import { loose, wordsOf } from './loose.ts';
import { showcase } from './showcase.ts';
import type { Cell, Frame, InnerPart, Piece } from './frame.ts';

/** A cell of a table from the element that held it. */
export function cell(frame: Frame, source: Source): Piece[] {
  const pictures = frame.pieces.filter((piece) => piece.kind === 'picture');
  const words = frame.pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'caption');
  const rich = words.length < frame.pieces.length || words.length > 3;
  const style = `${frame.attributes.style ?? ''};text-align:${frame.attributes.align ?? ''}`;
  const align: Align = /text-align:\s*(?:right|end)/.test(style)
    ? 'end'
    : /text-align:\s*center/.test(style)
      ? 'center'
      : 'start';
  const prose = wordsOf(frame.pieces, frame.line);
  const hasBlocks = words.length + pictures.length < frame.pieces.length;
  const own = { pictures, hasBlocks, words: wordsOf(words, frame.line) };
  const made: Cell = { prose, head: frame.tag === 'th', align, rich, ...own };
  return [{ kind: 'cell', cell: made, line: frame.line }, ...(rich ? [richOf(frame, source)] : [])];
}

/** What else stood in a cell, for a table that turns out to be there for the layout only. */
function richOf(frame: Frame, source: Source): InnerPart {
  return { kind: 'gloss', blocks: loose(frame.pieces, source), line: frame.line };
}

/** A row of a table from the element that held its cells. */
export function row(frame: Frame): Piece[] {
  return [rowOf(frame.pieces, frame.line), ...frame.pieces.filter((piece) => piece.kind === 'gloss')];
}

function rowOf(pieces: Piece[], line: number): Piece {
  const cells = pieces.flatMap((piece) => (piece.kind === 'cell' ? [piece.cell] : []));
  return { kind: 'row', cells, head: cells.every(({ head }) => head), line };
}

/** A table of facts. One that only arranges a page (one column, one row, blocks in its cells) gives what stands in it. */
export function table(frame: Frame, source: Source): Piece[] {
  const found = frame.pieces.some(({ kind }) => kind === 'row')
    ? frame.pieces
    : [rowOf(frame.pieces, frame.line), ...frame.pieces];
  const all = found.flatMap((piece) => (piece.kind === 'row' && piece.cells.length > 0 ? [piece] : []));
  // A row without a word only parts those around it.
  const told = all.filter(({ cells, head }) => head || cells.some(({ prose, rich }) => rich || prose.text !== ''));
  const { rows, badges } = withoutBadges(told.length > 2 ? told : all);
  return [...badges, ...ofRows(rows, found, frame, source)];
}

function ofRows(rows: Row[], found: Piece[], frame: Frame, source: Source): Piece[] {
  const columns = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  const shown = showcase(rows);
  if (shown) return shown;
  const isFacts = rows[0]?.head === true;
  const rich = rows.some(({ cells, head }) => !head && cells.some((each) => each.rich && !(isFacts && isIcons(each))));
  if (columns === 1 && !rich && frame.by === 'markdown' && rows.length > leastOfList) return listed(rows);
  if (columns < 2 || rows.length < 2 || (rich && frame.by === 'html')) return arranged(found, rows, source);
  const [first] = rows;
  const { head, below } = parted(rows);
  const body = below.map(({ cells, line }) => filled(cells.map(wordsOrIcons), columns, line));
  const caption = found.find(({ kind }) => kind === 'caption');
  const lines = [...(head.some(({ text }) => text !== '') ? [head] : []), ...body].map(lineOf);
  const align = (first?.cells ?? []).map((each) => each.align);
  while (align.length < columns) align.push('start');
  const made: Table = {
    kind: 'table',
    head: head.length > 0 ? filled(head, columns, frame.line) : [],
    rows: body,
    align,
    lines,
    line: frame.line,
  };
  return [caption && 'prose' in caption ? { ...made, caption: caption.prose } : made];
}

/** The head of a table, and the rows below it. A first row all of whose words are in bold letters, as no other row is, is meant for one. */
function parted(rows: Row[]): { head: Prose[]; below: Row[] } {
  const [first, ...rest] = rows;
  const isEmpty = first?.head === true && first.cells.every(({ prose }) => prose.text === '');
  const [bold, ...others] = isEmpty ? rest : rows;
  if (bold && !bold.head && others.length > 1 && isBold(bold) && !others.some(isBold))
    return { head: bold.cells.map(({ prose }) => prose), below: others };
  return first?.head ? { head: first.cells.map(({ prose }) => prose), below: rest } : { head: [], below: rows };
}

/** Whether all of its words are in bold letters, in two cells at least. */
function isBold({ cells }: Row): boolean {
  const told = cells.filter(({ prose }) => prose.text !== '');
  return told.length > 1 && told.every(({ prose }) => wholeMark(prose, 'strong') !== undefined);
}

/** Whether a cell holds small pictures and nothing else: a flag, a tick. */
function isIcons({ words, pictures }: Cell): boolean {
  return words.text === '' && pictures.length > 0;
}

/** Several small pictures are told one by one. */
function wordsOrIcons(cell: Cell): Prose {
  const told = cell.pictures.map(({ prose }) => prose).filter(({ text }) => text !== '');
  return isIcons(cell) && told.length > 1 ? joined(told, ', ') : cell.prose;
}

/** In rows, besides the head. */
const leastOfList = 2;

/** A table of one column is a list, with its head for what leads there. */
function listed(rows: Row[]): Piece[] {
  const cells = rows.flatMap(({ cells: own }) => own).filter(({ prose }) => prose.text !== '');
  const [first, ...rest] = cells;
  const items = (first?.head ? rest : cells).map(({ prose }) => ({ prose, blocks: [] }));
  const lead: Piece[] = first?.head ? [{ kind: 'paragraph', prose: first.prose, line: first.prose.line }] : [];
  const line = items[0]?.prose.line ?? 1;
  return items.length === 0 ? lead : [...lead, { kind: 'list', ordered: false, start: 1, items, line }];
}

type Row = Extract<InnerPart, { kind: 'row' }>;

/** The words and blocks of a table for layout, in their order; cells with blocks are told by those. */
function arranged(pieces: Piece[], rows: Row[], source: Source): Piece[] {
  const plainCells = rows.flatMap(({ cells, line }) =>
    cells.filter(({ rich, prose }) => !rich && prose.text !== '').map((each) => ({ each, line })),
  );
  const blocks = pieces.flatMap((piece) =>
    piece.kind === 'gloss' || piece.kind === 'caption' ? loose([piece], source) : [],
  );
  const words = plainCells.map(({ each }): Piece => ({ kind: 'paragraph', prose: each.prose, line: each.prose.line }));
  return [...words, ...blocks].sort((a, b) => a.line - b.line);
}

function filled(proses: Prose[], columns: number, line: number): Prose[] {
  return [...proses, ...Array.from({ length: columns - proses.length }, () => plain('', line))];
}

function lineOf(cells: Prose[]): Prose {
  return joined(
    cells.filter(({ text }) => text !== ''),
    ' | ',
  );
}
