import type { Tables } from './tables.ts';

/** A glyph that is drawn as a pile of plain ones: where its first layer stands among all, and how many it has. */
interface Pile {
  glyph: number;
  first: number;
  count: number;
}

/** The glyph beneath, and its colour in the palette; 0xffff is the colour of the words around it. */
interface Layer {
  glyph: number;
  colour: number;
}

const wordColour = 0xffff;

/** The plain glyphs that are beneath some glyphs. */
export function layersOf(colr: Buffer, shown: Set<number>): number[] {
  return pilesOf(colr, shown).flatMap((pile) => layersIn(colr, pile).map(({ glyph }) => glyph));
}

/** The tables of the colours, of some glyphs alone; the first palette, without the colours that are not used. */
export function recut(colr: Buffer, cpal: Buffer, shown: Set<number>): Tables {
  const piles = pilesOf(colr, shown).map((pile) => ({ glyph: pile.glyph, layers: layersIn(colr, pile) }));
  const layers = piles.flatMap(({ layers }) => layers);
  const colours = [...new Set(layers.map(({ colour }) => colour))].filter((colour) => colour !== wordColour);
  const head = Buffer.alloc(14);
  head.writeUInt16BE(piles.length, 2);
  head.writeUInt32BE(14, 4);
  head.writeUInt32BE(14 + 6 * piles.length, 8);
  head.writeUInt16BE(layers.length, 12);
  let first = 0;
  const rows = piles.flatMap(({ glyph, layers }) => {
    const row = numbers(glyph, first, layers.length);
    first += layers.length;
    return row;
  });
  const pairs = layers.map(({ glyph, colour }) =>
    numbers(glyph, colour === wordColour ? wordColour : colours.indexOf(colour)),
  );
  return { COLR: Buffer.concat([head, ...rows, ...pairs]), CPAL: palette(cpal, colours) };
}

/** A palette of version 0: four bytes a colour. */
function palette(cpal: Buffer, colours: number[]): Buffer {
  const [records, first] = [cpal.readUInt32BE(8), cpal.readUInt16BE(12)];
  const head = Buffer.alloc(14);
  for (const [at, number] of [0, colours.length, 1, colours.length].entries()) head.writeUInt16BE(number, 2 * at);
  head.writeUInt32BE(14, 8);
  const bytes = colours.map((colour) => records + 4 * (first + colour)).map((at) => cpal.subarray(at, at + 4));
  return Buffer.concat([head, ...bytes]);
}

function pilesOf(colr: Buffer, shown: Set<number>): Pile[] {
  const rows = Array.from({ length: colr.readUInt16BE(2) }, (_, index) => colr.readUInt32BE(4) + 6 * index);
  return rows
    .map((row) => ({
      glyph: colr.readUInt16BE(row),
      first: colr.readUInt16BE(row + 2),
      count: colr.readUInt16BE(row + 4),
    }))
    .filter(({ glyph }) => shown.has(glyph));
}

function layersIn(colr: Buffer, { first, count }: Pile): Layer[] {
  const rows = Array.from({ length: count }, (_, index) => colr.readUInt32BE(8) + 4 * (first + index));
  return rows.map((row) => ({ glyph: colr.readUInt16BE(row), colour: colr.readUInt16BE(row + 2) }));
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value, 2 * at);
  return bytes;
}
