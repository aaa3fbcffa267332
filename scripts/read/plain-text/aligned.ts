/** In characters: what stands in a table that was set with blanks is no longer, but for its last column. */
const [longestCell, longestLast] = [40, 70];

/** So many lines of two columns are a table, or so many of more. */
const [fewestOfTwo, fewest] = [3, 2];

const gap = /\s{2,}/gu;

const bullet = /^\s*[*•·‣◦-]\s+\S/u;

/**
 * The indexes of lines whose parts stand below each other, set apart by blanks: a table from a terminal, a letter or a page of a PDF. Two
 * columns of a printed page are none, as their lines go on below in small letters.
 */
export function alignedRows(texts: string[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < texts.length; from++) {
    const columns = columnsOf(texts[from] ?? '');
    if (columns.length < 2) continue;
    let to = from + 1;
    // What heads the columns may stand over the middle of them.
    if (overlaps(columnsOf(texts[to] ?? ''), columns)) to++;
    while (standsBelow(columnsOf(texts[to] ?? ''), columnsOf(texts[to - 1] ?? ''))) to++;
    const run = texts.slice(from, to);
    const begun = run.filter((text) => /^\s*[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)).length;
    if (run.length >= (columns.length === 2 ? fewestOfTwo : fewest) && begun >= run.length * 0.6)
      for (let at = from; at < to; at++) found.add(at);
    from = to - 1;
  }
  return found;
}

/** Where each part of a line begins and ends; none where one is too long for a table. */
function columnsOf(text: string): { start: number; end: number }[] {
  // "*   The ferry": a bullet with its text is no row.
  if (text.includes('\t') || !/\S\s{2,}\S/u.test(text) || bullet.test(text)) return [];
  const columns: { start: number; end: number }[] = [];
  let start = text.length - text.trimStart().length;
  for (const { index, 0: blanks } of text.trimEnd().matchAll(gap)) {
    if (index < start) continue;
    columns.push({ start, end: index });
    start = index + blanks.length;
  }
  columns.push({ start, end: text.trimEnd().length });
  const last = columns.length - 1;
  return columns.every((column, at) => column.end - column.start <= (at === last ? longestLast : longestCell))
    ? columns
    : [];
}

/** Whether the parts of a line begin or end where those of the line above do. */
function standsBelow(columns: ReturnType<typeof columnsOf>, above: ReturnType<typeof columnsOf>): boolean {
  return (
    columns.length === above.length &&
    columns.length > 1 &&
    columns.every(({ start, end }, at) => start === above[at]?.start || end === above[at]?.end)
  );
}

function overlaps(columns: ReturnType<typeof columnsOf>, above: ReturnType<typeof columnsOf>): boolean {
  return (
    columns.length === above.length &&
    columns.every(({ start, end }, at) => start < (above[at]?.end ?? 0) && end > (above[at]?.start ?? 0))
  );
}
