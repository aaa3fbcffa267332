/** A PDF taken apart into its numbered objects, each as the bytes from `7 0 obj` to its end. */
export interface PdfFile {
  /** What stands before the first object: the version. */
  head: Uint8Array;
  objects: Map<number, Uint8Array>;
  /** The number of the catalog. */
  root: number;
  /** The number of the object with title, author and dates. */
  info: number;
}

/** The PDF is laid out otherwise than Chromium does it. */
export class UnknownLayout extends Error {}

/**
 * Takes a PDF apart that Chromium wrote: one cross-reference table at its end, no object streams, no encryption.
 * Throws UnknownLayout at anything else.
 */
export function parsePdf(bytes: Uint8Array): PdfFile {
  const tail = latin1(bytes.subarray(-1024));
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? unknown('no startxref'));
  const end = latin1(bytes.subarray(table));
  const [entries, trailer] = end.split(/trailer\s*/);
  if (!end.startsWith('xref') || !entries || !trailer) unknown('no cross-reference table');
  if (/\/(Prev|Encrypt|XRefStm)\b/.test(trailer)) unknown('more than one revision, or encrypted');
  const offsets = objectOffsets(entries);
  const first = Math.min(table, ...offsets.slice(0, 1).map(({ offset }) => offset));
  return {
    head: bytes.subarray(0, first),
    objects: new Map(
      offsets.map(({ number, offset }, index) => [
        number,
        checked(number, bytes.subarray(offset, offsets[index + 1]?.offset ?? table)),
      ]),
    ),
    root: reference(trailer, 'Root'),
    info: reference(trailer, 'Info'),
  };
}

/** Puts the PDF together again, with a new table. The order of the objects is that of the map. */
export function writePdf({ head, objects, root, info }: PdfFile): Uint8Array {
  const size = Math.max(...objects.keys()) + 1;
  const offsets: (number | undefined)[] = new Array(size).fill(undefined);
  let offset = head.length;
  for (const [number, bytes] of objects) {
    offsets[number] = offset;
    offset += bytes.length;
  }
  const rows = offsets.map((at) =>
    at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([
    head,
    ...objects.values(),
    Buffer.from(`xref\n0 ${size}\n${rows.join('')}${trailer}`, 'latin1'),
  ]);
}

/** The pages in their order, by the numbers of their objects. */
export function pageObjects({ objects, root }: PdfFile): number[] {
  const text = (number: number) => latin1(objects.get(number) ?? unknown(`no object ${number}`));
  const pages = (number: number): number[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(text(number))?.[1];
    return kids === undefined ? [number] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pages(Number(kid)));
  };
  return pages(reference(text(root), 'Pages'));
}

/** Adds an object, or puts another in the place of one that is there. */
export function setObject({ objects }: PdfFile, number: number, body: string): void {
  objects.set(number, Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1'));
}

/** What stands between `7 0 obj` and `endobj`. */
export function objectBody({ objects }: PdfFile, number: number): string {
  const text = latin1(objects.get(number) ?? unknown(`no object ${number}`));
  return /^\d+ 0 obj\s*([\s\S]*?)\s*endobj\s*$/.exec(text)?.[1] ?? unknown(`object ${number} is not whole`);
}

/** A string of text in a PDF: plain where it is ASCII, else UTF-16 in hexadecimal digits. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}

function objectOffsets(entries: string): { number: number; offset: number }[] {
  const found: { number: number; offset: number }[] = [];
  let number = 0;
  for (const line of entries.split(/[\r\n]+/).slice(1)) {
    const [first = '', second = '', kind] = line.trim().split(' ');
    if (kind === 'n') found.push({ number, offset: Number(first) });
    if (kind) number += 1;
    else if (first !== '') number = Number(first);
    if (second === '' && first !== '') unknown('a broken table');
  }
  if (found.length === 0) unknown('no objects');
  return found.sort((one, other) => one.offset - other.offset);
}

function checked(number: number, bytes: Uint8Array): Uint8Array {
  if (!latin1(bytes.subarray(0, 20)).startsWith(`${number} 0 obj`)) unknown(`no object ${number} at its place`);
  return bytes;
}

function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? unknown(`no ${key}`));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function unknown(what: string): never {
  throw new UnknownLayout(`The browser's PDF has ${what}`);
}
