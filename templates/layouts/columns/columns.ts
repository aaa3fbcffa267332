import type { Candidate, Context, Draft, LayoutRule, Material, Said } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { headings } from '../../rules/titles/headings.ts';
import { type LikeFigures, likeFigures } from '../../rules/figures/like-figures.ts';
import { askedFor, isEven, ofTables, type Series, type Times, timesOf } from '../../rules/figures/series.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { overList } from '../../rules/leads/over-list.ts';
import { draft } from '../../rules/titles/titles.ts';
import { fromList } from '../bars/blocks.ts';
import { boxes } from './boxes.ts';

/**
 * One measure at three to six times that are evenly apart, or at all the months of a year: from a table, a list of times, or as running
 * text lists it.
 */
export const rule: LayoutRule = {
  name: 'columns',
  budget: 60,
  boxes,
  propose: (material, context) => [
    ...ofTables(material, 'columns', context, (series, offered, isAsked) => drawn(series, offered, isAsked, context)),
    ...material.blocks.flatMap((placed, index) => ofList(placed, askedFor(material, index), material, context)),
    ...likeFigures(material, context.pack).flatMap((like) => ofProse(like, material, context)),
  ],
};

interface Column {
  time: Said;
  figure: Said;
  value: number;
}

const mostColumns = 6;
const monthsOfYear = 12;

function mostOf({ seasonal }: Times): number {
  return seasonal ? monthsOfYear : mostColumns;
}

function drawn({ times, at, seasonal, lines }: Series, offered: Said[], isAsked: boolean, context: Context) {
  const [line, second] = lines;
  if (!line || second || times.length > mostOf({ at, seasonal }) || line.values.some((value) => value < 0))
    return undefined;
  if (!isEven(at) && !isAsked) return undefined;
  const columns = times.flatMap((time, index) => {
    const [figure, value] = [line.cells[index], line.values[index]];
    return figure && value !== undefined ? [{ time, figure, value }] : [];
  });
  const one = slide(columns, line.name, offered, seasonal, context);
  return one && { slide: one, worth: 4 + 0.3 * columns.length };
}

/** "January: 62 mm", "February: 48 mm": a list of times with an amount each. */
function ofList(
  { block, from, to }: Material['blocks'][number],
  asked: string | undefined,
  material: Material,
  context: Context,
): Candidate[] {
  if (block.kind !== 'list' || (asked && asked !== 'columns')) return [];
  const { bars } = fromList(block, context.pack);
  const times = timesOf(
    bars.map(({ label }) => label.text),
    context.pack,
  );
  if (!times || bars.length > mostOf(times) || !isEven(times.at)) return [];
  if (new Set(bars.map(({ unit }) => unit)).size > 1) return [];
  const columns = bars.map(({ label, figure, value }) => ({ time: label, figure, value }));
  const start = leadStart(material, from, context);
  const all = leadTitles(material, start, from, context);
  const one = slide(columns, overList(material, start, from, all[0], context), all, times.seasonal, context);
  const spends = material.sentences.slice(start, to).map(({ id }) => id);
  // More than the slides of cards or rows that it stands for.
  return one ? [{ from: start, to, spends, worth: 4.6 + 0.5 * columns.length, slides: [one] }] : [];
}

/** Years that are not evenly apart are left to bars, which promise nothing of the time between them. */
function ofProse(
  { from, to, measure, years, amounts }: LikeFigures,
  material: Material,
  context: Context,
): Candidate[] {
  if (!years || amounts.length > mostColumns || !isEven(amounts.map(({ subject }) => Number(subject.text)))) return [];
  const columns = amounts.map(({ subject, figure, value }) => ({ time: subject, figure, value }));
  const one = slide(columns, measure, headings(material, context), false, context);
  const spends = material.sentences.slice(from, to).map((sentence) => sentence.id);
  return one ? [{ from, to, spends, worth: 2.6 + 0.3 * amounts.length, slides: [one] }] : [];
}

/** The last column is the one to look at; of the seasons of a year, the highest. */
function slide(
  columns: Column[],
  measure: Said | undefined,
  offered: Said[],
  seasonal: boolean,
  context: Context,
): Draft | undefined {
  const all = fitting(offered, boxes, context);
  const deck = measure?.text.trim() ? measure : undefined;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...(deck ? [{ box: 'deck' as const, text: deck.text }] : []),
    ...columns.flatMap(({ time, figure }) => [
      { box: 'figure' as const, text: figure.text },
      { box: 'time' as const, text: time.text },
    ]),
  ]);
  if (scale === undefined) return undefined;
  const values = columns.map(({ value }) => value);
  const looked = seasonal ? values.indexOf(Math.max(...values)) : columns.length - 1;
  const slots = columns.map((column, at) => ({ ...column, accent: at === looked }));
  const form = columns.length > mostColumns ? { form: 'many' } : {};
  return draft('columns', all, { slots: { ...(deck ? { deck } : {}), columns: slots, ...form }, scale });
}
