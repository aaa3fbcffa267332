import { contours as isolines } from 'd3-contour';
import { extent, type Field, place } from './field.ts';

const grid = 16;
const left = 528;
const columns = Math.ceil((extent.right - left) / grid);
const rows = Math.ceil((1080 - extent.top) / grid);
const levels = 22;

/** A map: the lines of equal height of the field, as an atlas draws a mountain. */
export function contours(height: Field): string {
  const heights = Array.from({ length: columns * rows }, (_, at) =>
    height(left + (at % columns) * grid, extent.top + Math.floor(at / columns) * grid),
  );
  const thresholds = Array.from({ length: levels }, (_, at) => 0.02 + (at / levels) * 0.98);
  const shapes = isolines().size([columns, rows]).smooth(true).thresholds(thresholds)(heights);
  const rings = shapes.flatMap(({ coordinates }) => coordinates.flat());
  return `<path stroke-width="2" stroke-linejoin="round" d="${rings.map(ring).join('')}"/>`;
}

function ring(points: number[][]): string {
  const places = points.map(([x = 0, y = 0]) => [place(left + (x - 0.5) * grid), place(extent.top + (y - 0.5) * grid)]);
  return `M${places.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}
