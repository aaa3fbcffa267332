import type { Said } from '#model';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escaped } from '../escaped.ts';
import { chart } from './chart.ts';

/** A line of a chart: its name, its values and how the article writes them. */
export interface PlotLine {
  name: Said;
  values: number[];
  cells: Said[];
}

/** The stage of the chart, the most room for what stands at the lines' ends, and how many times are named below. */
const forms = {
  wide: { width: 1696, height: 700, most: 400, named: 9 },
  tall: { width: 624, height: 860, most: 210, named: 4 },
};
/** How wide a character at a line's end is at most, in px. */
const sign = 21;
/** In px: above the highest point; between two names at the ends; below the axis. */
const [top, apart, floor] = [40, 80, 64];

/**
 * Lines over time: at most three hairlines, the times below, each line named at its end with its last value. Every value is in
 * the description.
 * @param at the times as numbers: the distance between two is drawn as it is
 */
export function plot(
  id: string,
  title: Said,
  times: Said[],
  at: number[],
  lines: PlotLine[],
  form: keyof typeof forms,
): string {
  const { width, height, most, named } = forms[form];
  const longest = Math.max(...lines.flatMap(({ name, cells }) => [name.text.length, cells.at(-1)?.text.length ?? 0]));
  const end = Math.min(most, 40 + longest * sign);
  const values = lines.flatMap((one) => one.values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // From zero, unless that would flatten the lines: then the axis says where it begins.
  const from = low >= 0 && low < 0.6 * high ? 0 : low - (high - low) * 0.25;
  const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [0, width - end]);
  const y = scaleLinear([from, high], [height - floor, top]).nice(4);
  const ticks = y.ticks(3);
  const grid = ticks
    .map((tick) => `<path class="grid" d="M0 ${round(y(tick))}H${width - end}"/>`)
    .concat(ticks.map((tick) => `<text class="tick" x="0" y="${round(y(tick)) - 10}">${y.tickFormat(3)(tick)}</text>`))
    .join('');
  const step = Math.ceil(times.length / named);
  const below = times
    .map((time, index) => {
      // The last is named, and one that would stand too close to it is not.
      const shown = index === times.length - 1 || (index % step === 0 && index < times.length - step / 2);
      const anchor = index === 0 ? 'start' : 'middle';
      return shown
        ? `<text class="tick" text-anchor="${anchor}" x="${round(x(at[index] ?? 0))}" y="${height - 16}">${escaped(time.text)}</text>`
        : '';
    })
    .join('');
  const rank = ranked(lines);
  const path = line<number>(
    (_, index) => x(at[index] ?? 0),
    (value) => y(value),
  ).digits(1);
  const drawn = lines
    .map((one, index) => {
      const last = one.values.at(-1) ?? 0;
      const dot = `<circle class="dot" cx="${round(x(at.at(-1) ?? 0))}" cy="${round(y(last))}" r="10"/>`;
      return `<g class="of-${rank[index]}"><path class="line" d="${path(one.values)}"/>${dot}</g>`;
    })
    .reverse()
    .join('');
  const places = spread(
    lines.map((one) => y(one.values.at(-1) ?? 0)),
    height - floor,
  );
  const ends = lines
    .map((one, index) => {
      const place = round(places[index] ?? 0);
      const left = width - end + 28;
      const value = `<tspan class="value" x="${left}" y="${place + 12}">${escaped(one.cells.at(-1)?.text ?? '')}</tspan>`;
      const name = lines.length > 1 ? `<tspan x="${left}" y="${place - 24}">${escaped(one.name.text)}</tspan>` : '';
      return `<text class="end of-${rank[index]}">${name}${value}</text>`;
    })
    .join('');
  return chart({
    id: form === 'wide' ? id : `${id}-${form}`,
    kind: 'lines',
    title: title.text,
    description: told(times, lines),
    box: [0, 0, width, height],
    marks: grid + below + drawn + ends,
  });
}

/** Which line is the one to look at (0: the one that ends highest), and the others in order. */
function ranked(lines: PlotLine[]): number[] {
  const order = lines
    .map((_, at) => at)
    .sort((a, b) => (lines[b]?.values.at(-1) ?? 0) - (lines[a]?.values.at(-1) ?? 0));
  return lines.map((_, at) => order.indexOf(at));
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

function told(times: Said[], lines: PlotLine[]): string {
  return lines
    .map(({ name, cells }) => `${name.text}: ${cells.map((cell, at) => `${times[at]?.text} ${cell.text}`).join(', ')}.`)
    .join(' ');
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
