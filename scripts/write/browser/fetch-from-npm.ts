import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { npmBrowser, npmFolder } from './cached-browsers.ts';
import type { Machine } from './machine.ts';
import type { Fetching, Found } from './options.ts';
import { pinned } from './pinned.ts';
import { fetchTarball } from '../npm/fetch-tarball.ts';
import { tarFiles } from '../npm/tar.ts';
import { unpackOnce } from '../npm/unpack-once.ts';

/**
 * Fetches the pinned headless shell for Linux x64 from the user's npm registry and unpacks it into the cache. Throws an
 * Error that says why if it is not to be had.
 */
export async function fetchFromNpm(cache: string, machine: Machine, fetching: Fetching): Promise<Found> {
  const folder = join(cache, npmFolder);
  await unpackOnce(folder, async (part) => {
    const tarball = await fetchTarball(pinned.npm, part, machine, fetching);
    const whole = join(part, 'whole');
    await mkdir(whole);
    await unpack(tarball, whole);
    return whole;
  });
  return npmBrowser(folder, 'fetched');
}

/** The package holds a program packed with Brotli, and two archives: libraries that a bare machine has not, and a font. */
async function unpack(tarball: string, folder: string): Promise<void> {
  await pipeline(createReadStream(tarball), createGunzip(), async (archive: AsyncIterable<Uint8Array>) => {
    for await (const { name, body } of tarFiles(archive)) {
      if (name === 'package/bin/chromium.br') await unpackProgram(body, join(folder, 'chrome'));
      else if (name === 'package/bin/al2023.tar.br' || name === 'package/bin/fonts.tar.br')
        await unpackTar(body, folder);
    }
  });
}

async function unpackProgram(body: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await pipeline(Readable.from(body), createBrotliDecompress(), createWriteStream(path, { mode: 0o755 }));
}

async function unpackTar(body: AsyncIterable<Uint8Array>, folder: string): Promise<void> {
  await pipeline(Readable.from(body), createBrotliDecompress(), async (archive: AsyncIterable<Uint8Array>) => {
    for await (const { name, mode, body: inner } of tarFiles(archive)) {
      if (name.split('/').includes('..')) throw new Error(`A name that climbs: ${name}`);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(Readable.from(inner), createWriteStream(path, { mode }));
    }
  });
}
