/** Where the field of dots is strongest, in px of the stage, and how far it reaches. */
const forms = {
  cover: { x: 1560, y: 330, across: 760, down: 620, turn: -0.35 },
  section: { x: 1760, y: 620, across: 820, down: 520, turn: 0.2 },
};

const pitch = 32;
const largest = 12.5;

/**
 * The halftone of a cover as an SVG: one field of height, seeded by words, drawn as dots that grow where it is high. Dots are
 * zero-length strokes with round caps, grouped by radius, which costs a PDF next to nothing. None stand where words do.
 */
export function halftone(seed: string, form: keyof typeof forms): string {
  const groups = new Map<number, string[]>();
  const height = field(seed, form);
  for (let row = 0; row * pitch * 0.866 <= 960; row++) {
    const y = Math.round(row * pitch * 0.866);
    for (let x = 720 + (row % 2) * (pitch / 2); x <= 1936; x += pitch) {
      const radius = Math.round(height(x, y) * largest * 2) / 2;
      if (radius < 1) continue;
      const dots = groups.get(radius) ?? [];
      dots.push(`M${x} ${y}h0`);
      groups.set(radius, dots);
    }
  }
  const paths = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([radius, dots]) => `<path stroke-width="${radius * 2}" d="${dots.join('')}"/>`);
  return (
    '<svg class="art" viewBox="0 0 1920 1080" preserveAspectRatio="xMaxYMin slice" aria-hidden="true" focusable="false">' +
    `<g fill="none" stroke="currentColor" stroke-linecap="round">${paths.join('')}</g></svg>`
  );
}

/** Height from 0 to 1: a hill, bent by two slow waves that the seed sets, faded towards the words and the foot. */
function field(seed: string, form: keyof typeof forms): (x: number, y: number) => number {
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
    // Words stand in the lower left; nothing is drawn below a line from the lower middle to the right edge.
    const room = Math.min(1, Math.max(0, (x - 760 - Math.max(0, y - 330) * 0.62) / 260));
    const foot = Math.min(1, Math.max(0, (950 - y) / 160));
    return Math.max(0, Math.min(1, hill)) ** 0.8 * room * foot;
  };
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
