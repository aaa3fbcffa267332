import { extent, type Field } from './field.ts';

const pitch = 32;
const between = pitch * 0.866;
const largest = 12.5;

/**
 * Halftone: dots that grow where the field is high. They are zero-length strokes with round caps, grouped by radius, which
 * costs a PDF next to nothing.
 */
export function dots(height: Field): string {
  const groups = new Map<number, string[]>();
  for (let row = Math.ceil(extent.top / between); row * between <= extent.bottom; row++) {
    const y = Math.round(row * between);
    for (let x = 720 + Math.abs(row % 2) * (pitch / 2); x <= extent.right; x += pitch) {
      const radius = Math.round(height(x, y) * largest * 2) / 2;
      if (radius < 1) continue;
      const group = groups.get(radius) ?? [];
      group.push(`M${x} ${y}h0`);
      groups.set(radius, group);
    }
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([radius, group]) => `<path stroke-width="${radius * 2}" d="${group.join('')}"/>`)
    .join('');
}
