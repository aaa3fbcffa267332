import type { Candidate, Context, Draft, LayoutRule, Material, Said } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { headings } from '../../rules/titles/headings.ts';
import { type LikeFigures, likeFigures } from '../../rules/figures/like-figures.ts';
import { isEven, ofTables, type Series } from '../../rules/figures/series.ts';
import { draft } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';

/** One measure at three to six times that are evenly apart: from a table with years, or as running text lists it. */
export const rule: LayoutRule = {
  name: 'columns',
  budget: 60,
  boxes,
  propose: (material, context) => [
    ...ofTables(material, 'columns', context, (series, offered, isAsked) => drawn(series, offered, isAsked, context)),
    ...likeFigures(material, context.pack).flatMap((like) => ofProse(like, material, context)),
  ],
};

interface Column {
  time: Said;
  figure: Said;
  value: number;
}

const mostColumns = 6;

function drawn({ times, at, lines }: Series, offered: Said[], isAsked: boolean, context: Context) {
  const [line, second] = lines;
  if (!line || second || times.length > mostColumns || line.values.some((value) => value < 0)) return undefined;
  if (!isEven(at) && !isAsked) return undefined;
  const columns = times.flatMap((time, index) => {
    const [figure, value] = [line.cells[index], line.values[index]];
    return figure && value !== undefined ? [{ time, figure, value }] : [];
  });
  const one = slide(columns, line.name, offered, context);
  return one && { slide: one, worth: 4 + 0.3 * columns.length };
}

/** Years that are not evenly apart are left to bars, which promise nothing of the time between them. */
function ofProse(
  { from, to, measure, years, amounts }: LikeFigures,
  material: Material,
  context: Context,
): Candidate[] {
  if (!years || amounts.length > mostColumns || !isEven(amounts.map(({ subject }) => Number(subject.text)))) return [];
  const columns = amounts.map(({ subject, figure, value }) => ({ time: subject, figure, value }));
  const one = slide(columns, measure, headings(material, context), context);
  const spends = material.sentences.slice(from, to).map((sentence) => sentence.id);
  return one ? [{ from, to, spends, worth: 2.6 + 0.3 * amounts.length, slides: [one] }] : [];
}

/** The last column is the one to look at. */
function slide(columns: Column[], measure: Said, offered: Said[], context: Context): Draft | undefined {
  const all = fitting(offered, boxes, context);
  const deck = measure.text.trim() === '' ? undefined : measure;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...(deck ? [{ box: 'deck' as const, text: deck.text }] : []),
    ...columns.flatMap(({ time, figure }) => [
      { box: 'figure' as const, text: figure.text },
      { box: 'time' as const, text: time.text },
    ]),
  ]);
  if (scale === undefined) return undefined;
  const slots = columns.map((column, at) => ({ ...column, accent: at === columns.length - 1 }));
  return draft('columns', all, { slots: { ...(deck ? { deck } : {}), columns: slots }, scale });
}
