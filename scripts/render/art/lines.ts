import { type Field, place } from './field.ts';

const pitch = 20;
const step = 40;
const thickest = 12;

/**
 * An engraving: lines that run across the stage, swell where the field is high and are lifted by it. Each is a shape of its
 * own between an upper and a lower edge, as a burin cuts it, and runs out into a point.
 */
export function lines(height: Field): string {
  let edges = '';
  for (let y = 12; y <= 950; y += pitch) edges += line(y, height);
  return `<path fill="currentColor" stroke="none" d="${edges}"/>`;
}

function line(y: number, height: Field): string {
  const upper: string[] = [];
  const lower: string[] = [];
  for (let x = 680; x <= 1920 + step; x += step) {
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
  const begin = `${Number(first.split(' ')[0]) - step} ${place(y)}`;
  return `M${begin}L${upper.join(' ')}${last.startsWith('1960') ? '' : `L${Number(last.split(' ')[0]) + step} ${place(y)}`}L${lower.join(' ')}Z`;
}
