import type { Candidate, Context, LayoutRule, Material, Table } from '#model';
import { fitting } from '../fit.ts';
import { askedFor, seriesOf } from '../series.ts';
import { draft, headings, leadStart, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** One measure over time, as up to four lines: from a table with years down its side or across its head. */
export const rule: LayoutRule = {
  name: 'lines',
  budget: 160,
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
  if (asked && asked !== 'lines') return [];
  const series = seriesOf(table, asked === 'lines');
  if (!series || series.times.length > 40) return [];
  // A few points of one line say more as columns, unless their years are unevenly apart.
  const few = series.lines.length === 1 && series.times.length <= 6 && isEven(series.at);
  if (few && !asked) return [];
  const start = leadStart(material, from);
  const all = fitting(
    [...titles(material.sentences.slice(start, from), material, context), ...headings(material, context)],
    boxes,
    context,
  );
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...series.lines.map(({ name }) => ({ box: 'name' as const, text: name.text })),
  ]);
  if (scale === undefined) return [];
  const lines = series.lines.map(({ name, values, cells }) => ({ name, values, cells }));
  return [
    {
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      worth: 4.2 + 0.2 * Math.min(10, series.times.length) + 0.2 * lines.length,
      slides: [draft('lines', all, { slots: { times: series.times, at: series.at, lines }, scale })],
    },
  ];
}

/** Whether the steps between the times are all the same. */
export function isEven(at: number[]): boolean {
  const steps = at.slice(1).map((one, index) => one - (at[index] ?? 0));
  return steps.every((step) => step === steps[0]);
}
