import { type Align, joined, plain, type Prose, type Table } from '#model';
import type { Source } from '../source.ts';
import type { Line } from './line.ts';

/** Lines whose parts are set apart by tabs, as tables come out of a browser or a spreadsheet, or by bars as in Markdown. */
export function tabbed(run: Line[], source: Source, line: number): Table {
  const rows = run.filter(({ text }) => !isRule(text)).map((each) => cells(each, source));
  const columns = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => plain('', line))]);
  const [first = [], ...rest] = filled;
  const headed =
    isRule(run[1]?.text ?? '') ||
    (first.every(({ text }) => !/\d/.test(text)) && rest.some((row) => row.some(({ text }) => /\d/.test(text))));
  const body = headed ? rest : filled;
  const align = first.map((_, at): Align => (at > 0 && body.every((row) => isNumber(row[at])) ? 'end' : 'start'));
  const lines = filled.map((row) =>
    joined(
      row.filter(({ text }) => text !== ''),
      ' | ',
    ),
  );
  return { kind: 'table', head: headed ? first : [], rows: body, align, lines, line };
}

/** How many parts a line has. */
export function partsOf(text: string): number {
  return text.trim() === '' ? 0 : partedBy(text).length;
}

function partedBy(text: string): string[] {
  return barred.test(text) ? text.trim().slice(1, -1).split('|') : text.split('\t');
}

const barred = /^\s*\|.*\|\s*$/;

/** "| --- | --: |": the line below the heads of a table's columns. */
function isRule(text: string): boolean {
  return barred.test(text) && /^[\s|:-]+$/.test(text);
}

function cells({ text, at }: Line, source: Source): Prose[] {
  let from = barred.test(text) ? text.indexOf('|') + 1 : 0;
  return partedBy(text).map((part) => {
    const words = part.trim();
    const start = at + from + part.indexOf(words);
    from += part.length + 1;
    return plain(words, source.lineAt(at), words === '' ? undefined : start);
  });
}

function isNumber(cell: Prose | undefined): boolean {
  return cell !== undefined && /^[^\p{L}]{0,3}\p{Nd}/u.test(cell.text);
}
