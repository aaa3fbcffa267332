import { arc } from 'd3-shape';
import { chart } from './chart.ts';

const outer = 500;
const inner = 362;
const gap = 10;

/**
 * A ring in two slices: the share from twelve o'clock on, and the rest.
 * @param share 0 to 1
 */
export function donut(id: string, share: number, title: string, description: string): string {
  const turn = Math.min(1, Math.max(0, share || 0)) * 2 * Math.PI;
  const slice = arc<[number, number]>()
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle(([from]) => from)
    .endAngle(([, to]) => to)
    .padRadius(outer)
    .padAngle(turn > 0 && turn < 2 * Math.PI ? gap / outer : 0)
    .digits(1);
  const path = (from: number, to: number, name: string, colour: string) =>
    from < to ? `<path class="${name}" fill="var(${colour})" d="${slice([from, to])}"/>` : '';
  const marks = path(turn, 2 * Math.PI, 'off', '--data-track') + path(0, turn, 'on', '--data-1');
  return chart({ id, kind: 'donut', title, description, box: [-outer, -outer, 2 * outer, 2 * outer], marks });
}
