import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { FindPackage, NpmPackage } from '#model';
import { cacheFolders, writableCache } from '../browser/cache-folder.ts';
import { drawFetching } from '../browser/draw-fetching.ts';
import { type Machine, thisMachine } from '../browser/machine.ts';
import type { Fetching } from '../browser/options.ts';
import { fetchTarball } from './fetch-tarball.ts';
import { tarFiles } from './tar.ts';
import { unpackOnce } from './unpack-once.ts';

/**
 * Finds pinned packages in the cache, and fetches those that are not there, each once: what could not be had is not asked
 * for again by the same source.
 * @param fetching takes the progress of a download; drawn on stderr if absent
 */
export function packageSource(
  fetching: Fetching = drawFetching(process.stderr, 'fonts'),
  machine: Machine = thisMachine(),
): FindPackage {
  const known = new Map<string, Promise<string>>();
  return (wanted) => {
    const name = `${wanted.name.split('/').at(-1)}-${wanted.version}`;
    const found = known.get(name) ?? findOrFetch(wanted, name, machine, fetching);
    known.set(name, found);
    return found;
  };
}

async function findOrFetch(wanted: NpmPackage, name: string, machine: Machine, fetching: Fetching): Promise<string> {
  const cached = cacheFolders(machine).map((cache) => join(cache, name));
  const found = cached.find((folder) => existsSync(folder));
  if (found) return found;
  const folder = join(writableCache(machine), name);
  await unpackOnce(folder, async (part) => {
    const tarball = await fetchTarball(wanted, part, machine, fetching);
    const whole = join(part, 'whole');
    await mkdir(whole);
    await unpack(tarball, whole);
    return whole;
  });
  return folder;
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
