import { extent, type Field, place } from './field.ts';

const pitch = 20;
const step = 40;
const thickest = 12;

/**
 * An engraving: lines that run across the stage, swell where the field is high and are lifted by it. Each is a shape of its
 * own between an upper and a lower edge, as a burin cuts it, and runs out into a point.
 */
export function lines(height: Field): string {
  let edges = '';
  for (let y = 12 + Math.ceil(extent.top / pitch) * pitch; y <= extent.bottom; y += pitch) edges += line(y, height);
  return `<path fill="currentColor" stroke="none" d="${edges}"/>`;
}

function line(y: number, height: Field): string {
  const upper: string[] = [];
  const lower: string[] = [];
  for (let x = extent.left; x <= extent.right; x += step) {
    const high = height(x, y);
    if (high < 0.02) {
      if (upper.length > 0) break;
      continue;
    }
    const [middle, half] = [y - high * 30, (high * thickest) / 2 + 0.6];
    upper.push(`${x} ${place(middle - half)}`);
    lower.unshift(`${x} ${place(middle + half)}`);
  }
  if (upper.length < 3) return '';
  const [first = '', last = ''] = [upper[0], upper.at(-1)];
  const [begin, end] = [Number(first.split(' ')[0]) - step, Number(last.split(' ')[0]) + step];
  return `M${begin} ${place(y)}L${upper.join(' ')}L${end} ${place(y)}L${lower.join(' ')}Z`;
}
