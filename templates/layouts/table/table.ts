import type { Candidate, Context, Draft, LayoutRule, Material, Table } from '#model';
import { draft, headings, said, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** A table as the author made it, its head repeated where it goes on to another slide. */
export const rule: LayoutRule = {
  name: 'table',
  budget: 120,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) =>
      block.kind === 'table' ? slides(block, material, from, to, context) : [],
    ),
};

const mostRows = 7;
const mostColumns = 6;

function slides(table: Table, material: Material, from: number, to: number, context: Context): Candidate[] {
  const lead = material.sentences[from - 1];
  const start = lead && /[:：]$/u.test(lead.text) ? from - 1 : from;
  const columns = Math.min(mostColumns, Math.max(table.head.length, ...table.rows.map((row) => row.length)));
  const drafts: Draft[] = [];
  let rest = table.rows.map((_, at) => at);
  while (rest.length > 0) {
    const all =
      drafts.length === 0
        ? titles(material.sentences.slice(start, from), material, context)
        : headings(material, context);
    let slide: Draft | undefined;
    let size = Math.min(mostRows, rest.length);
    for (; size > 0 && !slide; size--) slide = part(table, rest.slice(0, size), columns, all, context);
    // A row that fits in no box by itself stays in the notes.
    rest = rest.slice(slide ? size + 1 : 1);
    if (slide) drafts.push(slide);
  }
  if (drafts.length === 0) return [];
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

function part(table: Table, at: number[], columns: number, all: Draft['title'][], context: Context): Draft | undefined {
  const hasHead = table.head.some((cell) => cell.text !== '');
  const headSentences = hasHead ? (table.lines[0]?.sentences ?? []) : [];
  const head = table.head.slice(0, columns).map((cell) => said(cell.text, ...headSentences));
  const rows = at.map((index) => {
    const sentences = table.lines[index + (hasHead ? 1 : 0)]?.sentences ?? [];
    return { cells: (table.rows[index] ?? []).slice(0, columns).map((cell) => said(cell.text, ...sentences)) };
  });
  const widths = boxes.map((step) => ({ ...step, cell: { ...step.cell, width: Math.floor(1696 / columns) - 40 } }));
  const scale = context.step(widths, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...rows.flatMap((row) => row.cells.map((cell) => ({ box: 'cell' as const, text: cell.text }))),
  ]);
  if (scale === undefined) return undefined;
  return draft('table', all, { slots: { head, rows, align: table.align.slice(0, columns), columns }, scale });
}
