import type { Extent } from './words-extent.ts';

/** Where the hill stands on the stage of 1920 × 1080, in px, and how far it reaches. */
const forms = {
  cover: { x: 1560, y: 330, across: 760, down: 620, turn: -0.35 },
  section: { x: 1760, y: 620, across: 820, down: 520, turn: 0.2 },
};

/** How far the art is drawn, in px: beyond the stage as well, as windows that are wider or higher than it show what lies around it. */
export const extent = { left: 680, right: 2720, top: -400, bottom: 960 };

export type ArtForm = keyof typeof forms;

/** Height from 0 to 1 at a place of the stage. */
export type Field = (x: number, y: number) => number;

/**
 * The field of height that the art of a cover is drawn from: a hill, bent by two slow waves that the seed sets, faded towards
 * the words and the foot. It is nought where words stand, left of a slope that passes their upper right corner, beside the line at the
 * head, and below y = 950.
 */
export function field(seed: string, form: ArtForm, words: Extent): Field {
  const { x: cx, y: cy, across, down, turn } = forms[form];
  const random = numbers(seed);
  const [phase, wave, lean] = [random() * Math.PI * 2, 2.2 + random() * 1.2, turn + (random() - 0.5) * 0.3];
  const [shiftX, shiftY] = [(random() - 0.5) * 160, (random() - 0.5) * 120];
  return (x, y) => {
    const [dx, dy] = [x - cx - shiftX, y - cy - shiftY];
    const u = (dx * Math.cos(lean) - dy * Math.sin(lean)) / across;
    const v = (dx * Math.sin(lean) + dy * Math.cos(lean)) / down;
    const ripple = 0.1 * Math.sin(wave * (u * 2 + v) + phase) + 0.06 * Math.sin(wave * 1.7 * (v * 2 - u) - phase);
    const hill = 1 - (u * u + v * v) + ripple;
    return Math.max(0, Math.min(1, hill)) ** 0.8 * room(x, y, words);
  };
}

/** From 0 where nothing may be drawn to 1 where there is room: a slope that bends at the corner of the words, and behind the line at the head. */
function room(x: number, y: number, { right, top, label = 0 }: Extent): number {
  const height = y - (top - 48);
  const edge = right + 48 + 0.86 * height - 0.24 * (Math.hypot(height, 240) - 240);
  const besideLabel = Math.max(smooth((x - label - 40) / 240), smooth((y - 176) / 160));
  return smooth((x - Math.max(760, edge)) / 420) * smooth((950 - y) / 200) * besideLabel;
}

/** A place of the stage as it is written: to a tenth of a px. */
export function place(px: number): number {
  return Math.round(px * 10) / 10;
}

function smooth(part: number): number {
  const inside = Math.min(1, Math.max(0, part));
  return inside * inside * (3 - 2 * inside);
}

/** A stream of numbers from 0 to 1 that depends on the words alone (mulberry32 over an FNV-1a hash). */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
