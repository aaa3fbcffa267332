/** The tables of a TrueType font by their tags. */
export type Tables = Record<string, Buffer>;

/** @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff#table-directory */
export function readTables(bytes: Uint8Array): Tables {
  const font = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return Object.fromEntries(
    rows.map((row) => {
      const offset = font.readUInt32BE(row + 8);
      return [font.toString('latin1', row, row + 4), font.subarray(offset, offset + font.readUInt32BE(row + 12))];
    }),
  );
}

/** A font of these tables, each at a multiple of four bytes, in the order of their tags. */
export function writeTables(tables: Tables): Buffer {
  const tags = Object.keys(tables).sort();
  const head = Buffer.alloc(12 + 16 * tags.length);
  const power = Math.floor(Math.log2(tags.length));
  head.writeUInt32BE(0x00010000, 0);
  for (const [at, number] of [tags.length, 16 << power, power, 16 * (tags.length - (1 << power))].entries())
    head.writeUInt16BE(number, 4 + 2 * at);
  let offset = head.length;
  const padded = tags.map((tag, at) => {
    const table = tables[tag] ?? Buffer.alloc(0);
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(tag, 12 + 16 * at, 'latin1');
    // The sum of the whole font stands in its head, which is summed without it.
    const sum = checksum(body) - (tag === 'head' ? body.readUInt32BE(8) : 0);
    for (const [column, number] of [sum >>> 0, offset, table.length].entries())
      head.writeUInt32BE(number, 16 + 16 * at + 4 * column);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...padded]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0;
  return sum;
}
