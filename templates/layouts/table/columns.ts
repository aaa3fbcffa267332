import { type Table, wordBreaks } from '#model';

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
 * Columns that go on one slide, by their index. The first names the rows and is repeated on every slide. One without a word, whose
 * ticks were drawn by a component of the page, is left out.
 * @param most how many columns may stand side by side
 */
export function columnGroups(table: Table, most: number): number[][] {
  const all = range(0, Math.max(table.head.length, ...table.rows.map((row) => row.length)));
  const told = all.filter((at) => table.rows.some((row) => row[at]?.text));
  const columns = told.length > 1 ? told : all;
  if (columns.length <= most) return [columns];
  const [first = 0, ...others] = columns;
  const groups = Math.ceil(others.length / (most - 1));
  const size = Math.ceil(others.length / groups);
  return Array.from({ length: groups }, (_, at) => [first, ...others.slice(at * size, (at + 1) * size)]);
}

/**
 * Columns that share the width of a slide at a step of the type scale: wide ones get more of it, none less than its longest word
 * where all words have room. Columns of figures stand at the same distance from each other, whatever their heads: those have lines enough.
 */
export function sharedColumns(table: Table, columns: number[], scale: number): Column[] {
  const texts = columns.map((at) =>
    [table.head[at], ...table.rows.slice(0, 60).map((row) => row[at])].flatMap((cell) =>
      (cell?.text ?? '').split('\n'),
    ),
  );
  const words = texts.map((all) => Math.min(longestWord, longest(all.flatMap(partsOfWords))));
  const areFigures = columns.map((at) => at > 0 && isOfFigures(table, at));
  const figures = longest(
    texts.flatMap(([head = '', ...cells], at) => (areFigures[at] ? [...partsOfWords(head), ...cells] : [])),
  );
  const weights = texts.map((all, at) => Math.min(40, Math.max(9, areFigures[at] ? figures : longest(all))) + 3);
  const even = words.map((word, at) => (areFigures[at] ? Math.min(longestWord, figures) : word));
  const widths =
    withWords(weights, even, scale) ??
    withWords(weights, words, scale) ??
    weights.map((weight) => Math.floor((stage * weight) / sum(weights)));
  return columns.map((at, index) => {
    const width = widths[index] ?? 0;
    const ends = index === columns.length - 1 ? 0 : air;
    const starts = index > 0 && alignOf(table, columns[index - 1]) === 'end' && alignOf(table, at) !== 'end' ? air : 0;
    return { at, width, room: width - ends - starts };
  });
}

/** The words of a text, and the parts of those that may be broken. */
export function partsOfWords(text: string): string[] {
  return text.split(/[\s/]+/u).flatMap((word) => {
    const ends = [...wordBreaks(word), word.length];
    return ends.map((end, at) => word.slice(ends[at - 1] ?? 0, end));
  });
}

/** In letters: a longer word is an address or a name in code, and may be broken. */
const longestWord = 16;

/** How wide a letter is at most, in px, at each step. */
const letters = [36, 28, 22, 20, 17];

/**
 * The width of the stage by weight, but no column narrower than its longest word, in the letters of a step or the largest for which that goes.
 * @returns nothing where it goes for none
 */
function withWords(weights: number[], words: number[], scale: number): number[] | undefined {
  const weight = sum(weights);
  const shares = weights.map((one) => (stage * one) / weight);
  for (const letter of letters.slice(scale)) {
    const least = words.map((word) => word * letter + air);
    if (sum(least) > stage) continue;
    const over = shares.map((share, at) => Math.max(0, share - (least[at] ?? 0)));
    const missing = sum(shares.map((share, at) => Math.max(0, (least[at] ?? 0) - share)));
    const taken = missing / Math.max(1, sum(over));
    return shares.map((share, at) => Math.floor(Math.max(share - taken * (over[at] ?? 0), least[at] ?? 0)));
  }
  return undefined;
}

function longest(texts: string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How a column stands: as its author says, but figures at its end, one below the other; the first, which says what a row is of, at its start. */
export function alignOf(table: Table, at = 0): 'start' | 'center' | 'end' {
  if (at === 0) return 'start';
  const own = table.align[at] ?? 'start';
  return own === 'start' && isOfFigures(table, at) ? 'end' : own;
}

function isOfFigures(table: Table, at: number): boolean {
  const cells = table.rows.flatMap((row) => row[at]?.text.trim() || []);
  const figures = cells.filter((text) => figure.test(text)).length;
  return figures >= 2 && cells.every((text) => figure.test(text) || nothing.test(text));
}

/** "1,582.79", "< 5 ms", "+3.2 %", "$12M". */
const figure = /^[~≈<>≤≥±+−–-]?\s?[$€£¥₹]?\s?\p{Nd}[\p{Nd} \u00a0\u202f.,٫٬'’]*\s?(?:[%‰°٪]|[\p{L}µ°/²³]{1,6})?$/u;

/** A cell that says there is no figure. */
const nothing = /^(?:[-–—]+|n\/a|\?)$/i;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
