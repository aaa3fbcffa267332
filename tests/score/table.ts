import type { Report, Score } from './judge.ts';

/** A table a person can read: a row a measure, a column a deck. Breaches and misses by name where they are asked for. */
export function reportTable(report: Report, why: boolean): string {
  const { scores } = report;
  const rows: string[][] = [['', ...scores.map((one) => one.deck), 'wanted']];
  for (const [at, gate] of (scores[0]?.gates ?? []).entries())
    rows.push([`${gate.name} ${gate.what}`, ...scores.map((one) => gateCell(one, at)), '1.00']);
  rows.push([]);
  for (const [at, aim] of (scores[0]?.aims ?? []).entries())
    rows.push([aim.name, ...scores.map((one) => aimCell(one, at)), aim.wanted]);
  return [`\n${report.article}`, grid(rows), ...(why ? reasons(scores[0]) : [])].join('\n');
}

/** One line an article: which gates broke and which aims were missed. */
export function summary(reports: Report[]): string {
  const rows = [['article', 'gates', 'aims', 'broken and missed']];
  for (const { article, scores } of reports) {
    const own = scores.find((one) => one.deck === 'lectern');
    if (!own) {
      rows.push([name(article), 'no deck', '', '']);
      continue;
    }
    const broken = own.gates.filter((one) => !one.passed);
    const judged = own.aims.filter((one) => one.met !== undefined);
    const missed = judged.filter((one) => one.met === false);
    rows.push([
      name(article),
      `${own.gates.length - broken.length}/${own.gates.length}`,
      `${judged.length - missed.length}/${judged.length}`,
      [
        ...broken.map((one) => `${one.name}:${one.breaches.length}`),
        ...missed.map((one) => `${one.name} ${one.shown}`),
      ].join(', '),
    ]);
  }
  return grid(rows);
}

function gateCell({ gates }: Score, at: number): string {
  const gate = gates[at];
  if (!gate) return '';
  const share =
    gate.of === 0
      ? '–'
      : (gate.held / gate.of).toFixed(2).replace(/^1\.00$/, gate.breaches.length > 0 ? '<1.00' : '1.00');
  return `${gate.passed ? ' ' : '✖'} ${share} of ${gate.of}${gate.note ? `, ${gate.note}` : ''}`;
}

function aimCell({ aims }: Score, at: number): string {
  const aim = aims[at];
  return aim ? `${aim.met === false ? '✖' : ' '} ${aim.shown}` : '';
}

function reasons(own: Score | undefined): string[] {
  if (!own) return [];
  const gates = own.gates.flatMap((gate) =>
    gate.breaches.map(
      (one) =>
        `  ${gate.name} ${one.why}\n     slide ${one.slide}: ${cut(one.text)}${one.sentence ? `\n     from: ${cut(one.sentence)}` : ''}`,
    ),
  );
  const aims = own.aims.flatMap((aim) =>
    aim.met === false || aim.misses.length > 0 ? aim.misses.map((one) => `  ${aim.name}: ${cut(one)}`) : [],
  );
  return [`\nwhy (${own.deck}):`, ...gates, ...aims];
}

function grid(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries())
      if (at < row.length - 1) widths[at] = Math.max(widths[at] ?? 0, [...cell].length);
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - [...cell].length)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 260 ? `${line.slice(0, 257)}...` : line;
}

function name(article: string): string {
  return article
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\/article\.md$/, '');
}
