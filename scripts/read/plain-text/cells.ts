import { type Block, joined, type Paragraph, type Table } from '#model';
import type { Source } from '../source.ts';

/** In characters: what stands in a cell. In cells: how wide such a table is. */
const [longest, widest] = [40, 6];

/** So many rows below the heads of its columns. */
const fewest = 2;

/**
 * Tables that were copied a cell a line: below as many lines of words as there are columns come lines that count in the same column each
 * time. Any other lines are left as they are.
 */
export function cellTables(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at, source);
    const found = [0, 1].flatMap((skip) => {
      const columns = columnsOf(run.slice(skip));
      return columns > 0 ? [{ skip, columns }] : [];
    })[0];
    if (found) made.push(...run.slice(0, found.skip), tableOf(run.slice(found.skip), found.columns));
    else made.push(...(run.length > 0 ? run : blocks.slice(at, at + 1)));
    at += Math.max(1, run.length);
  }
  return made;
}

/** The short lines from here on that have nothing between them. */
function runAt(blocks: Block[], from: number, source: Source): Paragraph[] {
  const run: Paragraph[] = [];
  for (let block = blocks[from]; block?.kind === 'paragraph'; block = blocks[from + run.length]) {
    const last = run.at(-1);
    if (block.prose.text.length > longest || /[.:;,]$/u.test(block.prose.text)) break;
    if (last && (block.line !== last.line + 1 || source.line(block.line - 1).trim() === '')) break;
    run.push(block);
  }
  return run;
}

/** How many columns the lines make; 0 where they make none. */
function columnsOf(run: Paragraph[]): number {
  const counts = run.map(({ prose }) => /\p{N}/u.test(prose.text) || !/\p{L}/u.test(prose.text));
  for (let columns = 2; columns <= widest && run.length >= columns * (fewest + 1); columns++) {
    const alike = Array.from({ length: columns }, (_, column) => {
      const below = counts.filter((_, at) => at >= columns && at % columns === column);
      return new Set(below).size === 1 ? below[0] : undefined;
    });
    const heads = counts.slice(0, columns);
    if (run.length % columns === 0 && !heads.includes(true) && !alike.includes(undefined) && alike.includes(true))
      return columns;
  }
  return 0;
}

function tableOf(run: Paragraph[], columns: number): Table {
  const all = run.map(({ prose }) => prose);
  const rows = Array.from({ length: run.length / columns }, (_, row) => all.slice(row * columns, (row + 1) * columns));
  const [head = [], ...body] = rows;
  const align = head.map((_, at) =>
    at > 0 && body.every((row) => /^[^\p{L}]{0,3}\p{Nd}/u.test(row[at]?.text ?? '')) ? 'end' : 'start',
  );
  return {
    kind: 'table',
    head,
    rows: body,
    align,
    lines: rows.map((row) => joined(row, ' | ')),
    line: run[0]?.line ?? 1,
  } as Table;
}
