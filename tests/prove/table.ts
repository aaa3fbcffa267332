/** What was found in the deck of one article in one look. */
export interface Proved {
  article: string;
  look: string;
  slides: number;
  seconds: number;
  findings: { kind: string; where: string; what: string }[];
}

const columns = ['overflow', 'small', 'contrast', 'axe', 'pages', 'fonts', 'rasters', 'tags'];

/** A row for each article and look, a column for each kind of finding; below it the findings, the first of each kind or all. */
export function proofTable(rows: Proved[], all: boolean): string {
  const count = (row: Proved, kind: string) => row.findings.filter((one) => one.kind === kind).length;
  const table = [
    ['article', 'look', 'slides', ...columns, 's'],
    ...rows.map((row) => [
      row.article,
      row.look,
      `${row.slides}`,
      ...columns.map((kind) => `${count(row, kind)}`),
      row.seconds.toFixed(1),
    ]),
    [
      'all',
      '',
      `${sum(rows.map(({ slides }) => slides))}`,
      ...columns.map((kind) => `${sum(rows.map((row) => count(row, kind)))}`),
      sum(rows.map(({ seconds }) => seconds)).toFixed(1),
    ],
  ];
  return [...grid(table), ...rows.flatMap((row) => told(row, all))].join('\n');
}

function told({ article, look, findings }: Proved, all: boolean): string[] {
  if (findings.length === 0) return [];
  const shown = all ? findings : columns.flatMap((kind) => findings.filter((one) => one.kind === kind).slice(0, 3));
  return ['', `${article}, ${look}`, ...shown.map(({ kind, where, what }) => `  ${kind}  ${where}  ${what}`)];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function grid(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}
