import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/** Where Lectern keeps a browser between runs, whether the folder is there or not. `LECTERN_CACHE` overrides it. */
export function cacheFolder({ env, home, platform }: Machine): string {
  const { join } = platform === 'win32' ? win32 : posix;
  if (env.LECTERN_CACHE) return env.LECTERN_CACHE;
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'lectern', 'Cache');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'lectern');
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'lectern') : join(home, '.cache', 'lectern');
}

/** The folders in which a browser of ours may lie: the cache, and what stood in for it where the home was read-only. */
export function cacheFolders(machine: Machine): string[] {
  const standIn = standInFolder(machine);
  return isOurs(standIn, machine) ? [cacheFolder(machine), standIn] : [cacheFolder(machine)];
}

/** A cache that can be written to, made if need be: in the temporary folder if the home is not to be had. */
export function writableCache(machine: Machine): string {
  const wanted = cacheFolder(machine);
  if (make(wanted)) return wanted;
  const standIn = standInFolder(machine);
  if (make(standIn) && isOurs(standIn, machine)) return standIn;
  return mkdtempSync(posix.join(machine.temporary, 'lectern-cache-'));
}

function standInFolder({ temporary, user }: Machine): string {
  return posix.join(temporary, `lectern-cache-${user ?? 'user'}`);
}

function make(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Anybody may make folders in /tmp: a program is run only out of one that nobody else could have filled. */
function isOurs(folder: string, { user }: Machine): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0));
  } catch {
    return false;
  }
}
