import type { Said } from '#model';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** A line of a chart: its name, its values and how the article writes them. */
export interface PlotLine {
  name: Said;
  values: number[];
  cells: Said[];
}

/** What a chart of lines shows: the times below, as words and as numbers, and the lines. */
export interface Shown {
  times: Said[];
  at: number[];
  lines: PlotLine[];
}

/** Where things stand on the stage, in px. */
export interface Stage {
  /** Of a time, and of a value. */
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Where the lines end and their names begin. */
  end: number;
  /** Where the axis is, and the foot of the stage. */
  bottom: number;
  height: number;
}

/** How wide a character at a line's end is at most, in px. */
const sign = 21;
/** In px: above the highest point, and below the axis. */
const [top, floor] = [40, 64];

/**
 * The stage on which lines are drawn.
 * @param most how much room their names may take at most, in px
 */
export function stageFor({ at, lines }: Shown, width: number, height: number, most: number): Stage {
  const longest = Math.max(...lines.flatMap(({ name, cells }) => [name.text.length, cells.at(-1)?.text.length ?? 0]));
  const end = width - Math.min(most, 40 + longest * sign);
  const values = lines.flatMap((one) => one.values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // From zero, unless that would flatten the lines: then the axis says where it begins.
  const from = low >= 0 && low < 0.6 * high ? 0 : low - (high - low) * 0.25;
  const x = scaleLinear([at[0] ?? 0, at.at(-1) ?? 1], [0, end]);
  const y = scaleLinear([from, high], [height - floor, top]).nice(4);
  return { x, y, end, bottom: height - floor, height };
}

/** To a tenth of a px. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
