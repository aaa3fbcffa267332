import type { Said } from '#model';
import { line } from 'd3-shape';
import { escaped } from '../escaped.ts';
import { chart } from './chart.ts';
import { namesAtEnds } from './plot-ends.ts';
import { type PlotLine, round, type Shown, type Stage, stageFor } from './plot-stage.ts';

/** The stage of the chart, the most room for what stands at the lines' ends, and how many times are named below. */
const forms = {
  wide: { width: 1696, height: 700, most: 400, named: 9 },
  tall: { width: 624, height: 860, most: 210, named: 4 },
};
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
  const shown = { times, at, lines };
  const stage = stageFor(shown, width, height, most);
  const rank = ranked(lines);
  return chart({
    id: form === 'wide' ? id : `${id}-${form}`,
    kind: 'lines',
    title: title.text,
    description: told(times, lines),
    box: [0, 0, width, height],
    marks: grid(stage) + timesBelow(shown, stage, named) + drawn(shown, stage, rank) + namesAtEnds(lines, stage, rank),
  });
}

function grid({ y, end }: Stage): string {
  const ticks = y.ticks(3);
  return ticks
    .map((tick) => `<path class="grid" d="M0 ${round(y(tick))}H${end}"/>`)
    .concat(ticks.map((tick) => `<text class="tick" x="0" y="${round(y(tick)) - 10}">${y.tickFormat(3)(tick)}</text>`))
    .join('');
}

/** So many of the times at most, evenly. */
function timesBelow({ times, at }: Shown, { x, height }: Stage, most: number): string {
  const step = Math.ceil(times.length / most);
  return times
    .map((time, index) => {
      // The last is named, and one that would stand too close to it is not.
      const isNamed = index === times.length - 1 || (index % step === 0 && index < times.length - step / 2);
      const anchor = index === 0 ? 'start' : 'middle';
      return isNamed
        ? `<text class="tick" text-anchor="${anchor}" x="${round(x(at[index] ?? 0))}" y="${height - 16}">${escaped(time.text)}</text>`
        : '';
    })
    .join('');
}

/** The lines, the first of them upon the others. */
function drawn({ at, lines }: Shown, { x, y }: Stage, rank: number[]): string {
  const path = line<number>(
    (_, index) => x(at[index] ?? 0),
    (value) => y(value),
  ).digits(1);
  return lines
    .map((one, index) => {
      const last = one.values.at(-1) ?? 0;
      const dot = `<circle class="dot" cx="${round(x(at.at(-1) ?? 0))}" cy="${round(y(last))}" r="10"/>`;
      return `<g class="of-${rank[index]}"><path class="line" d="${path(one.values)}"/>${dot}</g>`;
    })
    .reverse()
    .join('');
}

/** Which line is the one to look at (0: the one that ends highest), and the others in order. */
function ranked(lines: PlotLine[]): number[] {
  const order = lines
    .map((_, at) => at)
    .sort((a, b) => (lines[b]?.values.at(-1) ?? 0) - (lines[a]?.values.at(-1) ?? 0));
  return lines.map((_, at) => order.indexOf(at));
}

function told(times: Said[], lines: PlotLine[]): string {
  return lines
    .map(({ name, cells }) => `${name.text}: ${cells.map((cell, at) => `${times[at]?.text} ${cell.text}`).join(', ')}.`)
    .join(' ');
}
