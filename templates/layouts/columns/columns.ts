import type { Candidate, Context, LayoutRule, Material, Table } from '#model';
import { fitting } from '../fit.ts';
import { isEven } from '../lines/lines.ts';
import { askedFor, seriesOf } from '../series.ts';
import { draft, headings, leadStart, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** One measure at three to six times that are evenly apart, from a table with years: the last is the one to look at. */
export const rule: LayoutRule = {
  name: 'columns',
  budget: 60,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }, index) =>
      block.kind === 'table' ? slide(block, material, from, to, askedFor(material, index), context) : [],
    ),
};

function slide(
  table: Table,
  material: Material,
  from: number,
  to: number,
  asked: string | undefined,
  context: Context,
): Candidate[] {
  if (asked && asked !== 'columns') return [];
  const series = seriesOf(table, asked === 'columns');
  const [line, second] = series?.lines ?? [];
  if (!series || !line || second || series.times.length > 6 || line.values.some((value) => value < 0)) return [];
  if (!isEven(series.at) && !asked) return [];
  const start = leadStart(material, from);
  const all = fitting(
    [...titles(material.sentences.slice(start, from), material, context), ...headings(material, context)],
    boxes,
    context,
  );
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...line.cells.map(({ text }) => ({ box: 'figure' as const, text })),
    ...series.times.map(({ text }) => ({ box: 'time' as const, text })),
  ]);
  if (scale === undefined) return [];
  const columns = line.cells.map((figure, at) => ({
    time: series.times[at],
    figure,
    value: line.values[at] ?? 0,
    accent: at === line.cells.length - 1,
  }));
  return [
    {
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      worth: 4 + 0.3 * columns.length,
      slides: [draft('columns', all, { slots: { columns, measure: line.name }, scale })],
    },
  ];
}
