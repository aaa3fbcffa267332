import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { NpmPackage } from '#model';
import type { Machine } from '../browser/machine.ts';
import type { Fetching } from '../browser/options.ts';
import { fetchTarball } from './fetch-tarball.ts';
import { tarFiles } from './tar.ts';
import { unpackOnce } from './unpack-once.ts';

/** Fetches a pinned package from the user's registry and unpacks what a deck can use of it into the folder. */
export async function fetchPackage(
  wanted: NpmPackage,
  folder: string,
  machine: Machine,
  fetching: Fetching,
): Promise<void> {
  await unpackOnce(folder, async (part) => {
    const tarball = await fetchTarball(wanted, part, machine, fetching);
    const whole = join(part, 'whole');
    await mkdir(whole);
    await unpack(tarball, whole);
    return whole;
  });
}

/** Fonts, what tells which letters are in which, and the licence; style sheets and the like are left. */
async function unpack(tarball: string, folder: string): Promise<void> {
  await pipeline(createReadStream(tarball), createGunzip(), async (archive: AsyncIterable<Uint8Array>) => {
    for await (const { name, body } of tarFiles(archive)) {
      const inside = name.split('/').slice(1);
      if (inside.includes('..') || !/\.woff2$|^unicode\.json$|^licen[cs]e/i.test(inside.join('/'))) continue;
      const path = join(folder, ...inside);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(Readable.from(body), createWriteStream(path));
    }
  });
}
