import type { Table } from '#model';

/** The width that the columns share, and the air between two of them, in px of the stage. */
const stage = 1696;
const air = 40;

/** A column of a table on a slide: which one it is, how wide it is with its air, and how wide its words may be. */
export interface Column {
  at: number;
  width: number;
  room: number;
}

/**
 * Columns that go on one slide: wide ones get more of the width, none less than a word. The first names the rows and is
 * repeated on every slide.
 * @param most how many columns may stand side by side
 */
export function columnGroups(table: Table, most: number): Column[][] {
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  if (count <= most) return [shared(table, range(0, count))];
  const groups = Math.ceil((count - 1) / (most - 1));
  const size = Math.ceil((count - 1) / groups);
  return Array.from({ length: groups }, (_, at) =>
    shared(table, [0, ...range(1 + at * size, Math.min(count, 1 + (at + 1) * size))]),
  );
}

function shared(table: Table, columns: number[]): Column[] {
  const weights = columns.map((at) => {
    const cells = [table.head[at], ...table.rows.slice(0, 60).map((row) => row[at])];
    const longest = Math.max(...cells.map((cell) => cell?.text.length ?? 0));
    return Math.min(40, Math.max(9, longest)) + 3;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return columns.map((at, index) => {
    const width = Math.floor((stage * (weights[index] ?? 0)) / whole);
    const ends = index === columns.length - 1 ? 0 : air;
    const starts = index > 0 && alignOf(table, columns[index - 1]) === 'end' && alignOf(table, at) !== 'end' ? air : 0;
    return { at, width, room: width - ends - starts };
  });
}

/** How a column stands: as its author says, but figures at its end, one below the other, and never at its start. */
export function alignOf(table: Table, at = 0): 'start' | 'center' | 'end' {
  const cells = table.rows.flatMap((row) => row[at]?.text.trim() || []);
  const figures = cells.filter((text) => figure.test(text)).length;
  const isOfFigures = at > 0 && figures >= 2 && cells.every((text) => figure.test(text) || nothing.test(text));
  const own = table.align[at] ?? 'start';
  return own === 'start' && isOfFigures ? 'end' : own;
}

/** "1,582.79", "< 5 ms", "+3.2 %", "$12M". */
const figure = /^[~≈<>≤≥±+−–-]?\s?[$€£¥₹]?\s?\p{Nd}[\p{Nd} \u00a0\u202f.,٫٬'’]*\s?(?:[%‰°٪]|[\p{L}µ°/²³]{1,6})?$/u;

/** A cell that says there is no figure. */
const nothing = /^(?:[-–—]+|n\/a|\?)$/iu;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
