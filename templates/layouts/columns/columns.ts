import type { Candidate, Context, LayoutRule, Material, Said, Table } from '#model';
import { fitting } from '../fit.ts';
import { type LikeFigures, likeFigures } from '../like-figures.ts';
import { isEven } from '../lines/lines.ts';
import { askedFor, seriesOf } from '../series.ts';
import { draft, headings, leadStart, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** One measure at three to six times that are evenly apart: from a table with years, or as running text lists it. */
export const rule: LayoutRule = {
  name: 'columns',
  budget: 60,
  boxes,
  propose: (material, context) => [
    ...material.blocks.flatMap(({ block, from, to }, index) =>
      block.kind === 'table' ? ofTable(block, material, from, to, askedFor(material, index), context) : [],
    ),
    ...likeFigures(material).flatMap((like) => ofProse(like, material, context)),
  ],
};

interface Column {
  time: Said;
  figure: Said;
  value: number;
}

function ofTable(
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
  if (!series || !line || second || series.times.length > mostColumns || line.values.some((value) => value < 0))
    return [];
  if (!isEven(series.at) && !asked) return [];
  const columns = line.cells.flatMap((figure, at) => {
    const time = series.times[at];
    return time ? [{ time, figure, value: line.values[at] ?? 0 }] : [];
  });
  const start = leadStart(material, from);
  const all = titles(material.sentences.slice(start, from), material, context);
  return slide(columns, line.name, [...all, ...headings(material, context)], context).map((one) => ({
    from: start,
    to,
    spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
    worth: 4 + 0.3 * columns.length,
    slides: [one],
  }));
}

const mostColumns = 6;

/** Years that are not evenly apart are left to bars, which promise nothing of the time between them. */
function ofProse(
  { from, to, measure, years, amounts }: LikeFigures,
  material: Material,
  context: Context,
): Candidate[] {
  if (!years || amounts.length > mostColumns || !isEven(amounts.map(({ subject }) => Number(subject.text)))) return [];
  const columns = amounts.map(({ subject, figure, value }) => ({ time: subject, figure, value }));
  const run = material.sentences.slice(from, to);
  return slide(columns, measure, headings(material, context), context).map((one) => ({
    from,
    to,
    spends: run.map((sentence) => sentence.id),
    worth: 2.6 + 0.3 * amounts.length,
    slides: [one],
  }));
}

/** The last column is the one to look at. */
function slide(columns: Column[], deck: Said, offered: Said[], context: Context) {
  const all = fitting(offered, boxes, context);
  const said = deck.text.trim() === '' ? undefined : deck;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...(said ? [{ box: 'deck' as const, text: said.text }] : []),
    ...columns.flatMap(({ time, figure }) => [
      { box: 'figure' as const, text: figure.text },
      { box: 'time' as const, text: time.text },
    ]),
  ]);
  if (scale === undefined) return [];
  const slots = columns.map((column, at) => ({ ...column, accent: at === columns.length - 1 }));
  return [draft('columns', all, { slots: { ...(said ? { deck: said } : {}), columns: slots }, scale })];
}
