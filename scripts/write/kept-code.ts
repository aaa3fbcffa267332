import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder } from './browser/cache-folder.ts';
import { thisMachine } from './browser/machine.ts';

/** A part of the bundled program that was compiled in this run. */
export interface Compiled {
  file: string;
  script: Script;
}

/** A part of the program, which is all ASCII, and what an earlier run compiled of it, if there was one. */
export function readProgram(file: string, stamp: string): { text: string; kept?: Buffer } {
  const text = readFileSync(file, 'latin1');
  try {
    return { text, kept: readFileSync(join(folderOf(stamp), basename(file))) };
  } catch {
    return { text };
  }
}

/**
 * Keeps what V8 has compiled by now, in the user's cache and for this very Node and bundle, which `stamp` names. A run that can
 * keep nothing is as good as one that can, only slower: nothing is thrown.
 */
export function keepCode(all: Compiled[], stamp: string): void {
  if (all.length === 0) return;
  const folder = folderOf(stamp);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { file, script } of all) {
      const part = join(folder, `${basename(file)}.part-${process.pid}`);
      writeFileSync(part, script.createCachedData(), { flush: true });
      renameSync(part, join(folder, basename(file)));
    }
    removeOlder(dirname(folder));
  } catch {}
}

function folderOf(stamp: string): string {
  return join(cacheFolder(thisMachine()), 'code', `${stamp.slice(0, 16)}-${process.version}-${process.arch}`);
}

/** What other bundles and other versions of Node have kept: all but the last few. */
function removeOlder(folder: string): void {
  const found = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    at: statSync(join(folder, name)).mtimeMs,
  }));
  for (const { path } of found.sort((one, other) => other.at - one.at).slice(4))
    rmSync(path, { recursive: true, force: true });
}
