/** A TrueType font as far as text needs it: which characters it has and how far each moves the pen. */
export interface FontFile {
  /** Advance in em; undefined for a character that the font has not. */
  advance(codePoint: number): number | undefined;
}

/** Opens a font's bytes; widths are looked up when they are asked for and remembered. */
export function openFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = directory(view);
  const unitsPerEm = view.getUint16(at(tables, 'head') + 18);
  const metrics = view.getUint16(at(tables, 'hhea') + 34);
  const widths = at(tables, 'hmtx');
  const glyphOf = characterMap(view, at(tables, 'cmap'));
  const known = new Map<number, number | undefined>();
  return {
    advance(codePoint) {
      if (known.has(codePoint)) return known.get(codePoint);
      const glyph = glyphOf(codePoint);
      const width = glyph ? view.getUint16(widths + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm : undefined;
      known.set(codePoint, width);
      return width;
    },
  };
}

function directory(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const row = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(row + letter)));
    tables.set(tag, view.getUint32(row + 8));
  }
  return tables;
}

function at(tables: Map<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
  return offset;
}

/** The glyph of a character, 0 if there is none. The map of format 12 is taken if there is one, else that of format 4. */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const count = view.getUint16(cmap + 2);
  // Cut to letters of which it has none.
  if (count === 0) return () => 0;
  const maps = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    maps.set(view.getUint16(offset), offset);
  }
  const [groups, segments] = [maps.get(12), maps.get(4)];
  if (groups !== undefined) return (codePoint) => inGroups(view, groups, codePoint);
  if (segments !== undefined) return (codePoint) => inSegments(view, segments, codePoint);
  throw new Error('The font has no character map that Lectern reads.');
}

function inGroups(view: DataView, table: number, codePoint: number): number {
  let [low, high] = [0, view.getUint32(table + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + middle * 12;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
}

function inSegments(view: DataView, table: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const size = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + size];
  const [deltas, offsets] = [starts + size, starts + 2 * size];
  for (let segment = 0; segment < size; segment += 2) {
    if (view.getUint16(ends + segment) < codePoint) continue;
    const start = view.getUint16(starts + segment);
    if (start > codePoint) return 0;
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(offsets + segment + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
