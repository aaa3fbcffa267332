import {
  type Candidate,
  type Context,
  type Draft,
  type LanguagePack,
  type Material,
  plainNumber,
  type Prose,
  type Said,
  type Sentence,
  type Table,
} from '#model';
import { headings } from '../titles/headings.ts';
import { leadStart } from '../leads/lead-titles.ts';
import { titles } from '../titles/titles.ts';
import { said } from '../words/words.ts';

/** One measure over time: when, and for each line of it a name and a value for every time, as the article writes it. */
export interface Series {
  times: Said[];
  /** The times as numbers, evenly spaced where they are quarters or months of years. */
  at: number[];
  /** True where the times are months or quarters of any year: few, and no trend. */
  seasonal: boolean;
  lines: { name: Said; values: number[]; cells: Said[] }[];
}

/**
 * A table whose first column or whose head is a run of years, months or quarters, as a series. Nothing where a cell is more than a number and
 * its unit, so that no qualifier is lost, or where units differ; several lines need a unit that says they are one measure.
 * @param asked the author asked for it to be drawn, and so says that it is one measure
 */
export function seriesOf(table: Table, asked: boolean, pack: LanguagePack): Series | undefined {
  const hasHead = table.head.some((cell) => cell.text !== '');
  const sentences = (row: number) => table.lines[row + (hasHead ? 1 : 0)]?.sentences ?? [];
  const headSentences = hasHead ? (table.lines[0]?.sentences ?? []) : [];
  const down = timesOf(textsOf(table.rows.map((row) => row[0])), pack);
  const across = timesOf(textsOf(table.head.slice(1)), pack);
  const found = down
    ? {
        times: table.rows.map((row, at) => words(row[0], sentences(at))),
        ...down,
        lines: table.head.slice(1).map((name, column) => ({
          name: words(name, headSentences),
          cells: table.rows.map((row, at) => words(row[column + 1], sentences(at))),
        })),
      }
    : across && {
        times: table.head.slice(1).map((cell) => words(cell, headSentences)),
        ...across,
        lines: table.rows.map((row, at) => ({
          name: words(row[0], sentences(at)),
          cells: table.head.slice(1).map((_, column) => words(row[column + 1], sentences(at))),
        })),
      };
  if (!found || found.lines.length === 0 || found.lines.length > mostLines) return undefined;
  const read = found.lines.map((line) => line.cells.map(({ text }) => amountOf(text, pack)));
  const amounts = read.flat();
  const units = new Set(amounts.map((amount) => amount?.unit));
  const [unit] = units;
  if (amounts.includes(undefined) || units.size !== 1) return undefined;
  if (found.lines.length > 1 && unit === '' && !asked) return undefined;
  return {
    ...found,
    lines: found.lines.map((line, at) => ({ ...line, values: (read[at] ?? []).map((one) => one?.value ?? 0) })),
  };
}

const mostLines = 4;

/**
 * A candidate for each table of a section that is a series and may be shown in a layout.
 * @param layout the name of the layout: a table that the author wants in another is left out
 * @param drawn the slide of a series and what it is worth, under the best of some titles; nothing where it cannot be drawn
 */
export function ofTables(
  material: Material,
  layout: string,
  context: Context,
  drawn: (series: Series, offered: Said[], isAsked: boolean) => { slide: Draft; worth: number } | undefined,
): Candidate[] {
  return material.blocks.flatMap(({ block, from, to }, index) => {
    const asked = askedFor(material, index);
    if (block.kind !== 'table' || (asked && asked !== layout)) return [];
    const series = seriesOf(block, asked === layout, context.pack);
    const start = leadStart(material, from, context);
    const offered = [
      ...titles(material.sentences.slice(start, from), material, context),
      ...headings(material, context),
    ];
    const made = series && drawn(series, offered, asked === layout);
    const spends = material.sentences.slice(start, to).map((sentence) => sentence.id);
    return made ? [{ from: start, to, spends, worth: made.worth, slides: [made.slide] }] : [];
  });
}

/** Whether the steps between the times are all the same. */
export function isEven(at: number[]): boolean {
  const steps = at.slice(1).map((one, index) => one - (at[index] ?? 0));
  return steps.every((step) => step === steps[0]);
}

/** What the author asked a block to be shown as: `<!-- lectern: layout=lines -->` before it. */
export function askedFor(material: Material, index: number): string | undefined {
  const before = material.blocks[index - 1]?.block;
  return before?.kind === 'directive' && before.name === 'layout' ? before.value : undefined;
}

/** When the values of a series are of. */
export type Times = Pick<Series, 'at' | 'seasonal'>;

/** At least three years, quarters or months, each later than the one before; months may go on into the next year. */
export function timesOf(cells: string[], pack: LanguagePack): Times | undefined {
  if (cells.length < leastTimes) return undefined;
  const season = seasonOf(cells, pack);
  if (season) return { at: season, seasonal: true };
  const years = cells.map((cell) => /^(?:.{0,10}\D)?(1[5-9]\d\d|20\d\d|21\d\d)(?:\D.{0,8})?$/u.exec(cell)?.[1]);
  if (years.includes(undefined)) return undefined;
  const numbers = years.map(Number);
  const later = (from: number) => numbers.every((one, at) => at === 0 || one - (numbers[at - 1] ?? 0) >= from);
  if (cells.every((cell) => /^\d{4}$/u.test(cell))) return later(1) ? { at: numbers, seasonal: false } : undefined;
  return later(0) ? { at: numbers.map((_, at) => at), seasonal: false } : undefined;
}

const leastTimes = 3;

/** "Oct", "Nov", "Dec", "Jan" as 10 to 13, "Q1" to "Q4" as 1 to 4: no longer than a year, each later than the one before. */
function seasonOf(cells: string[], pack: LanguagePack): number[] | undefined {
  const quarters = cells.map((cell) => /^Q([1-4])$/u.exec(cell)?.[1]);
  if (!quarters.includes(undefined)) return rising(quarters.map(Number), 4);
  const months = cells.map((cell) => pack.dates.months[cell.toLowerCase().replace(/\.$/u, '')]);
  return months.includes(undefined) ? undefined : rising(months.map(Number), 12);
}

/** The numbers of a round, one round higher from where they begin anew; nothing where they pass their first again. */
function rising(numbers: number[], round: number): number[] | undefined {
  const start = numbers[0] ?? 0;
  const all = numbers.map((one) => (one < start ? one + round : one));
  return all.every((one, at) => at === 0 || one > (all[at - 1] ?? 0)) ? all : undefined;
}

function textsOf(cells: (Prose | undefined)[]): string[] {
  return cells.map((cell) => cell?.text.trim() ?? '');
}

function amountOf(text: string, pack: LanguagePack): { value: number; unit: string } | undefined {
  const match = /^([^\s\d−-]{0,3}\s?)([−-]?)(\d+(?:[.,]\d{3})*(?:[.,]\d+)?)\s?([^\d]{0,16})$/u.exec(text.trim());
  if (!match) return undefined;
  const [, before = '', sign = '', digits = '', after = ''] = match;
  const value = plainNumber(digits, pack) * (sign ? -1 : 1);
  return { value, unit: `${before.trim()}${before.trim() && after.trim() ? ' ' : ''}${after.trim()}` };
}

function words(cell: Prose | undefined, from: Sentence[]): Said {
  return said(cell?.text.trim() ?? '', ...from);
}
