import type { Candidate, Context, Draft, LayoutRule, Material, Said, Table, Warning } from '#model';
import { fitting, shortened } from '../../rules/room/fit.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { listedTitles, spanTitles } from '../../rules/titles/listed-title.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { cellLines } from './cell-lines.ts';
import { boxes } from './boxes.ts';
import { alignOf, type Column, columnGroups, sharedColumns } from './columns.ts';
import { blocksOf, isAiry } from './on-phone.ts';
import { cellBox, mostLines, type Paging, paged, step, wordsStayWhole } from './pages.ts';

/** A table as the author made it, its head repeated where it goes on to another slide. */
export const rule: LayoutRule = {
  name: 'table',
  budget: 120,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) =>
      block.kind === 'table' && block.rows.length > 0 && !isOfPictures(block)
        ? slides(block, material, from, to, context)
        : [],
    ),
  retitled: (draft, context) => {
    const heads = (draft.slots.head as unknown as Said[]).filter(({ text }) => text !== '');
    const rows = (draft.slots.rows as unknown as { cells: Said[] }[]).flatMap(({ cells }) => cells[0] ?? []);
    const span =
      heads.length > 0 && rows.every(({ text }) => text !== '') ? spanTitles(draft.title, rows, context) : [];
    return retitledBy(draft, [...span, ...listedTitles(draft.title, heads, context)], 'title', boxes, context);
  },
};

/** Rows that all say the same, or nothing, held pictures or code, of which nothing but a word is left. */
function isOfPictures({ rows }: Table): boolean {
  const texts = new Set(rows.map((row) => row.map((cell) => cell?.text ?? '').join('\n')));
  const isBare = ![...texts].some((text) => /\S/.test(text));
  return isBare || (rows.length > 1 && texts.size === 1);
}

/** Nobody reads a table of more slides than this; the rest of it is in the notes, and the author is told. */
const mostSlides = 4;
/** Rows that are looked at: what is beyond them is on no slide in any case. */
const enough = 40;

function slides(whole: Table, material: Material, from: number, to: number, context: Context): Candidate[] {
  const table = { ...whole, rows: whole.rows.slice(0, enough) };
  const start = leadStart(material, from, context);
  const all = fitting(leadTitles(material, start, from, context), boxes, context);
  const parts = laidOut(table, all[0]?.text ?? '', context);
  const shown = parts.slice(0, mostSlides);
  const drafts = shown.map(
    (part): Draft =>
      draft('table', all, { slots: slotsOf(part, table, all[0]?.text ?? '', context), scale: part.scale }),
  );
  const [first] = drafts;
  if (!first) return [];
  const columns = new Set(shown.flatMap((part) => part.columns.map(({ at }) => at))).size;
  const rows = new Set(shown.flatMap((part) => part.rows)).size;
  first.warning = leftOut(whole, columns, rows, context);
  return [
    {
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      worth: 2.6 * drafts.length,
      slides: drafts,
    },
  ];
}

interface Part extends Pick<Paging, 'scale'> {
  /** As it is shown: cells that no slide would hold end in an ellipsis. */
  table: Table;
  columns: Column[];
  rows: number[];
}

/** All columns side by side if their words stay whole, else in groups; the rows of each group slide by slide. */
function laidOut(table: Table, title: string, context: Context): Part[] {
  for (const most of [8, 7, 6, 5, 4]) {
    const groups = columnGroups(table, most);
    const smallColumns = groups.map((group) => sharedColumns(table, group, smallest));
    if (most > 4 && !smallColumns.every((columns) => wordsStayWhole(table, columns, smallest, context))) continue;
    return groups.flatMap((group, at) => {
      const whole = paged(table, group, title, context);
      const fit = whole ? table : cut(table, smallColumns[at] ?? [], title, context);
      const paging = whole ?? paged(fit, group, title, context);
      if (!paging) return [];
      const { scale, columns } = paging;
      return paging.pages.map((rows) => ({ table: fit, columns, rows, scale }));
    });
  }
  return [];
}

const smallest = boxes.length - 1;

/** The table with no cell higher than a slide at the smallest size. */
function cut(table: Table, columns: Column[], title: string, context: Context): Table {
  const most = Math.min(6, mostLines(table, columns, title, smallest, context));
  const short = (text: string, at: number): string => {
    const column = columns.find((one) => one.at === at);
    if (!column) return text;
    const box = cellBox(column, smallest);
    // Lines that its author has parted run on where there is no room for so many.
    return cellLines(text, box, context) > most ? shortened(text.replace(/\n/gu, ' '), box, most, context) : text;
  };
  const rows = table.rows.map((row) => row.map((cell, at) => ({ ...cell, text: short(cell.text, at) })));
  const { head: box } = step(smallest);
  const head = table.head.map((cell, at) => {
    const room = columns.find((one) => one.at === at)?.room ?? box.width;
    return { ...cell, text: shortened(cell.text, { ...box, width: room }, box.lines, context) };
  });
  return { ...table, head, rows };
}

function slotsOf({ table, columns, rows }: Part, whole: Table, title: string, context: Context): Draft['slots'] {
  const hasHead = table.head.some((cell) => cell.text !== '');
  const blocks = blocksOf(table, columns, context);
  const form = blocks.listed ? 'listed' : isAiry(blocks, rows, title, context) ? 'airy' : undefined;
  const headSentences = hasHead ? (table.lines[0]?.sentences ?? []) : [];
  return {
    head: columns.map(({ at }) => said(table.head[at]?.text ?? '', ...headSentences)),
    rows: rows.map((index) => {
      const sentences = table.lines[index + (hasHead ? 1 : 0)]?.sentences ?? [];
      return { cells: columns.map(({ at }) => said(table.rows[index]?.[at]?.text ?? '', ...sentences)) };
    }),
    align: columns.map(({ at }) => alignOf(whole, at)),
    widths: columns.map(({ width }) => `${Math.round((width / 1696) * 1000) / 10}%`),
    columns: columns.length,
    ...(form ? { form } : {}),
  };
}

function leftOut(table: Table, columns: number, rows: number, context: Context): Warning | undefined {
  const allColumns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  if (rows >= table.rows.length && columns >= allColumns) return undefined;
  const parts = [
    ...(rows < table.rows.length ? [`${rows} of the ${table.rows.length} rows`] : []),
    ...(columns < allColumns ? [`${columns} of the ${allColumns} columns`] : []),
  ];
  return {
    code: 'table-long',
    message: `The slides show ${parts.join(' and ')} of the table; the rest is in the notes`,
    place: { file: context.file, line: table.line, column: 1 },
    hint: 'A shorter table, or a picture of it, says more to a room.',
  };
}
