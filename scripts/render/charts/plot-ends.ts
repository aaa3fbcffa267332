import { escaped } from '../escaped.ts';
import { type PlotLine, round, type Stage } from './plot-stage.ts';

/** In px: between two names. */
const apart = 80;

/** Each line's last value, under its name where there are several. */
export function namesAtEnds(lines: PlotLine[], { y, end, bottom }: Stage, rank: number[]): string {
  const places = spread(
    lines.map((one) => y(one.values.at(-1) ?? 0)),
    bottom,
  );
  return lines
    .map((one, index) => {
      const place = round(places[index] ?? 0);
      const left = end + 28;
      const value = `<tspan class="value" x="${left}" y="${place + 12}">${escaped(one.cells.at(-1)?.text ?? '')}</tspan>`;
      const name = lines.length > 1 ? `<tspan x="${left}" y="${place - 24}">${escaped(one.name.text)}</tspan>` : '';
      return `<text class="end of-${rank[index]}">${name}${value}</text>`;
    })
    .join('');
}

/** Places of names beside their lines' ends, moved apart where they would stand on each other. */
function spread(wanted: number[], bottom: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  order.forEach((at, index) => {
    const above = order[index - 1];
    if (above !== undefined) places[at] = Math.max(places[at] ?? 0, (places[above] ?? 0) + apart);
  });
  [...order].reverse().forEach((at, index, all) => {
    const under = all[index - 1];
    places[at] = Math.min(places[at] ?? 0, under === undefined ? bottom - 12 : (places[under] ?? 0) - apart);
  });
  return places;
}
