import { type Align, joined, plain, type Prose, type Table } from '#model';
import type { Source } from '../source.ts';
import type { Line } from './line.ts';

/** Lines whose parts are set apart by tabs, as tables come out of a browser or a spreadsheet, by bars as in Markdown, or by blanks. */
export function tabbed(run: Line[], source: Source, line: number): Table {
  const rows = run.filter(({ text }) => !isRule(text)).map((each) => cells(each, source));
  const columns = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => plain('', line))]);
  const [first = [], ...rest] = filled;
  const years = first.flatMap(({ text }, at) => (at > 0 && isYear(text) ? [at] : []));
  const headed =
    isRule(run[1]?.text ?? '') ||
    (first.every(({ text }, at) => years.includes(at) || !/\d/.test(text)) &&
      !rest.some((row) => years.some((at) => isYear(row[at]?.text ?? ''))) &&
      rest.some((row) => row.some(({ text }) => /\d/.test(text))));
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

/** "2023", "Q2 2023", "FY 2024": over a column, that is what it is called. */
function isYear(cell: string): boolean {
  return /^(?:\p{Lu}{1,2}\d?\s?)?(?:19|20)\d\d$/u.test(cell);
}

/** How many parts tabs or bars make of a line. The bullet or the number of a word processor, "2.1", is none by itself. */
export function partsOf(text: string): number {
  if (text.trim() === '') return 0;
  if (barred.test(text))
    return text
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|').length;
  return text.replace(marker, '').split('\t').length;
}

/** "·", "o", "2.", "2.1" before words, and nothing behind them. */
const marker =
  /^(?:[-•‣◦▪●○·–—o§\uf0b7\uf0a7]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-z][.)])\t+(?=[^\t]*\p{L}[^\t]*$)/u;

/** The first bar may be missing: "4 oars | a dinghy |". */
const barred = /^\s*(?:\||[^|]+\|[^|]).*\|\s*$/;

/** "| --- | --: |": the line below the heads of a table's columns. */
function isRule(text: string): boolean {
  return barred.test(text) && /^[\s|:-]+$/.test(text);
}

function cells({ text, at }: Line, source: Source): Prose[] {
  const inBars = barred.test(text);
  const apart = inBars ? /\|/gu : text.includes('\t') ? /\t/gu : /(?<=\S)\s{2,}/gu;
  const inner = inBars ? text.slice(0, text.lastIndexOf('|')) : text;
  let from = inBars && /^\s*\|/.test(text) ? text.indexOf('|') + 1 : 0;
  const ends = [...inner.matchAll(apart)]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: gap }) => ({ index, gap }));
  return [...ends, { index: inner.length, gap: '' }].map(({ index, gap }) => {
    const part = inner.slice(from, index);
    const words = part.trim();
    const start = at + from + part.indexOf(words);
    from = index + gap.length;
    return plain(words, source.lineAt(at), words === '' ? undefined : start);
  });
}

function isNumber(cell: Prose | undefined): boolean {
  return cell !== undefined && /^[^\p{L}]{0,3}\p{Nd}/u.test(cell.text);
}
