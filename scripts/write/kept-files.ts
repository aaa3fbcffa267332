import { fstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './browser/cache-folder.ts';
import { thisMachine } from './browser/machine.ts';

/**
 * Where something is kept in the user's cache for this very bundle and Node, which others could not read.
 * @param stamp says what the bundle was made from
 */
export function keptFolder(kind: string, stamp: string): string {
  return join(cacheFolder(thisMachine()), kind, `${stamp.slice(0, 16)}-${process.version}-${process.arch}`);
}

/** The size of an open file in bytes; nothing where it is somebody else's, or where others may write to it. */
export function ownSize(file: number): number | undefined {
  const { uid, mode, size } = fstatSync(file);
  return process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0) ? undefined : size;
}

/**
 * Keeps a file whole or not at all, for its owner alone. Throws where the disk or its rights are in the way.
 * @param flush whether to wait for the disk: needless for what shows by itself that it is whole
 */
export function keepFile(path: string, bytes: Uint8Array, { flush } = { flush: true }): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.part-${process.pid}`;
  try {
    writeFileSync(part, bytes, { mode: 0o600, flush });
    renameSync(part, path);
  } catch (fault) {
    rmSync(part, { force: true });
    throw fault;
  }
}

/**
 * Removes what has lain in a folder of the cache for the longest.
 * @param most so many are left
 * @param bytes so much is left at most; folders count nothing
 */
export function removeOlder(folder: string, most: number, bytes = Number.POSITIVE_INFINITY): void {
  const found = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const { mtimeMs, size } = statSync(path);
    return { path, mtimeMs, size };
  });
  let sum = 0;
  for (const [at, { path, size }] of found.sort((one, other) => other.mtimeMs - one.mtimeMs).entries()) {
    sum += size;
    if (at >= most || sum > bytes) rmSync(path, { recursive: true, force: true });
  }
}
