import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FindPackage, NpmPackage } from '#model';
import { cacheFolders, writableCache } from '../browser/cache-folder.ts';
import { drawFetching } from '../browser/draw-fetching.ts';
import { type Machine, thisMachine } from '../browser/machine.ts';
import type { Fetching } from '../browser/options.ts';

/**
 * Finds pinned packages in the cache, and fetches those that are not there, each once: what could not be had is not asked
 * for again by the same source.
 * @param fetching takes the progress of a download; drawn on stderr if absent
 */
export function packageSource(fetching: Fetching = drawFetching(process.stderr, 'fonts')): FindPackage {
  const machine = thisMachine();
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
  const { fetchPackage } = await import('./fetch-package.ts');
  const folder = join(writableCache(machine), name);
  await fetchPackage(wanted, folder, machine, fetching);
  return folder;
}
