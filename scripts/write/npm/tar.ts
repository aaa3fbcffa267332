interface TarFile {
  name: string;
  /** Unix rights, such as 0o755. */
  mode: number;
  size: number;
  /** May be read once, before the next file is asked for; what is left of it is skipped. */
  body: AsyncGenerator<Uint8Array>;
}

const blockSize = 512;

/**
 * The plain files of a tar archive, in order, as their bytes come by. Folders, links and extensions are passed over.
 * Throws an Error if the archive ends in the middle of a file.
 */
export async function* tarFiles(archive: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const reader = new ChunkReader(archive);
  for (;;) {
    const header = await reader.exactly(blockSize);
    if (!header || header.every((byte) => byte === 0)) return;
    const size = octal(header, 124, 12);
    const body = reader.upTo(size);
    if (isPlainFile(header)) yield { name: fullName(header), mode: octal(header, 100, 8), size, body };
    for await (const _ of body);
    await reader.exactly((blockSize - (size % blockSize)) % blockSize);
  }
}

/** Hands out a stream of chunks in other portions than it comes in. */
class ChunkReader {
  #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, or undefined if the stream has ended before the first of them. */
  async exactly(size: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let missing = size;
    while (missing > 0) {
      const part = await this.#some(missing);
      if (!part) break;
      parts.push(part);
      missing -= part.length;
    }
    if (missing > 0 && parts.length > 0) throw new Error('The archive ends too soon');
    return missing > 0 ? undefined : Buffer.concat(parts);
  }

  async *upTo(size: number): AsyncGenerator<Uint8Array> {
    for (let missing = size; missing > 0; ) {
      const part = await this.#some(missing);
      if (!part) throw new Error('The archive ends too soon');
      missing -= part.length;
      yield part;
    }
  }

  async #some(most: number): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return undefined;
      this.#rest = next.value;
    }
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }
}

function isPlainFile(header: Uint8Array): boolean {
  const type = header[156];
  return type === 0 || type === '0'.charCodeAt(0);
}

function fullName(header: Uint8Array): string {
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return prefix ? `${prefix}/${name}` : name;
}

function octal(header: Uint8Array, from: number, length: number): number {
  return Number.parseInt(text(header, from, length).trim() || '0', 8);
}

function text(header: Uint8Array, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
}
