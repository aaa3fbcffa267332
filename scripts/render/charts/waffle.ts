import { chart } from './chart.ts';

const pitch = 100;
const cell = 84;
const side = 10 * pitch - (pitch - cell);

/**
 * A hundred cells, filled from the floor up, row by row from the left.
 * @param share 0 to 1; a share that is neither nothing nor all never looks like either
 */
export function waffle(id: string, share: number, title: string, description: string): string {
  const filled = cells(share);
  const squares = Array.from({ length: 100 }, (_, at) => {
    const [x, y] = [(at % 10) * pitch, (9 - Math.floor(at / 10)) * pitch];
    return `<rect x="${x}" y="${y}" width="${cell}" height="${cell}" rx="9"/>`;
  });
  const group = (from: number, to: number, name: string, colour: string) =>
    from < to ? `<g class="${name}" fill="var(${colour})">${squares.slice(from, to).join('')}</g>` : '';
  const marks = group(filled, 100, 'off', '--data-track') + group(0, filled, 'on', '--data-1');
  return chart({ id, kind: 'waffle', title, description, box: [0, 0, side, side], marks });
}

function cells(share: number): number {
  if (!(share > 0)) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
