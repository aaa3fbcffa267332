import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { keepFile, keptFolder, removeOlder } from './kept-files.ts';

/** A part of the bundled program that was compiled in this run. */
export interface Compiled {
  file: string;
  script: Script;
}

/** A part of the program, which is all ASCII, and what an earlier run compiled of it, if there was one. */
export function readProgram(file: string, stamp: string): { text: string; kept?: Buffer } {
  const text = readFileSync(file, 'latin1');
  try {
    return { text, kept: readFileSync(join(keptFolder('code', stamp), basename(file))) };
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
  const folder = keptFolder('code', stamp);
  try {
    for (const { file, script } of all) keepFile(join(folder, basename(file)), script.createCachedData());
    removeOlder(dirname(folder), 4);
  } catch {}
}
