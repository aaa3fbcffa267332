import { type Cutter, openCutter } from './cutter.ts';
import { layersOf, recut } from './layers.ts';
import { readTables, writeTables } from './tables.ts';

/**
 * Cuts a colour font (COLR version 0: a glyph is a pile of plain ones, each in a colour of its own) to some letters and what
 * they join to, such as flags and families. HarfBuzz as it is built for JavaScript cuts the outlines and drops the colours:
 * so it is told of the plain glyphs beneath, keeps the numbers of all, and the colours are put back.
 * @param font TrueType
 * @returns TrueType
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/colr
 */
export async function cutColoured(font: Uint8Array, letters: string): Promise<Buffer> {
  const cutter = await openCutter(font);
  try {
    const { COLR, CPAL } = readTables(font);
    if (!COLR || !CPAL) throw new Error('The font has no colours.');
    const shown = glyphsWithWidth(cutter, letters);
    const cut = readTables(cutter.cut(letters, layersOf(COLR, shown)));
    return writeTables({ ...cut, ...recut(COLR, CPAL, shown) });
  } finally {
    cutter.close();
  }
}

/** The glyphs that the letters need, joined or apart: of those that go, HarfBuzz leaves the numbers and no width. */
function glyphsWithWidth({ cut }: Cutter, letters: string): Set<number> {
  const { hhea, hmtx, maxp } = readTables(cut(letters, []));
  if (!hhea || !hmtx || !maxp) throw new Error('The font has no widths.');
  const long = hhea.readUInt16BE(34);
  const glyphs = Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) => glyph);
  return new Set(glyphs.filter((glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, long - 1)) > 0));
}
