import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';
import { writableCache } from './cache-folder.ts';
import type { Machine } from './machine.ts';

const pattern = /^lectern-browser-(\d+)-/;

/** A new empty folder for one run of a browser: its profile and whatever else it wants to note down. */
export function scratchFolder(machine: Machine): string {
  const name = `lectern-browser-${process.pid}-`;
  try {
    return mkdtempSync(join(machine.temporary, name));
  } catch {
    return mkdtempSync(join(writableCache(machine), name));
  }
}

/** Takes such a folder away, whatever is in it. */
export function removeScratch(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // A helper process of the browser may still write as it dies; the next run removes what is left.
  }
}

/** Removes the scratch folders of runs that were killed. */
export function removeStaleScratch({ temporary }: Machine): void {
  for (const name of namesIn(temporary)) {
    const owner = pattern.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) removeScratch(join(temporary, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
