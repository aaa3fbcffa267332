import type { Context, LayoutRule, Said } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { isEven, ofTables, type Series } from '../../rules/figures/series.ts';
import { draft } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';

/** One measure over time, as up to four lines: from a table with years down its side or across its head. */
export const rule: LayoutRule = {
  name: 'lines',
  budget: 160,
  boxes,
  propose: (material, context) =>
    ofTables(material, 'lines', context, (series, offered, isAsked) => drawn(series, offered, isAsked, context)),
};

const mostTimes = 40;

function drawn({ times, at, lines: rows }: Series, offered: Said[], isAsked: boolean, context: Context) {
  // A few points of one line say more as columns, unless their years are unevenly apart.
  const few = rows.length === 1 && times.length <= 6 && isEven(at);
  if (times.length > mostTimes || (few && !isAsked)) return undefined;
  const all = fitting(offered, boxes, context);
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...rows.map(({ name }) => ({ box: 'name' as const, text: name.text })),
  ]);
  if (scale === undefined) return undefined;
  const lines = rows.map(({ name, values, cells }) => ({ name, values, cells }));
  return {
    slide: draft('lines', all, { slots: { times, at, lines }, scale }),
    worth: 4.2 + 0.2 * Math.min(10, times.length) + 0.2 * lines.length,
  };
}
