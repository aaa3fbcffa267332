import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, keepValue, keptPath, keptValue, touch } from './kept-value.ts';

/** What a build made, as long as nothing has changed that it was made from. */
export interface KeptBuild<Made> {
  /** What the last build made; nothing where it has to be made anew. */
  made?: Made;
  /** Keeps what was made in its place. Call it when it lies on the disk. */
  keep(made: Made): void;
}

interface Kept<Made> {
  from: string[];
  made: Made;
}

/**
 * Recalls what was made of files that are the same to the byte as they were then. Kept is what was made last of them, by this very
 * bundle; the source itself keeps nothing.
 * @param files all that went into it; one that is not there went into it as well
 * @param settings what else it was ordered with, as plain data: of each setting something else is kept
 */
export function keptBuild<Made>(files: string[], settings: unknown[]): KeptBuild<Made> {
  if (bundle === undefined) return { keep: () => {} };
  const path = keptPath('builds', [files.map((file) => resolve(file)), settings], bundle);
  const from = files.map(digestOf);
  const kept = keptValue<Kept<Made>>(path);
  const made = kept && isSame(kept.from, from) ? kept.made : undefined;
  return {
    made,
    keep(now) {
      if (made) touch(path);
      // Nobody knows what was made of a file that was saved meanwhile.
      else if (isSame(files.map(digestOf), from)) keepValue(path, { from, made: now } satisfies Kept<Made>);
    },
  };
}

/** In bytes: no article that is made into anything is longer. */
const longest = 16 * 1024 * 1024;

/**
 * What a file holds, in a few letters; another for one that is not there, or is not to be read. Looks before it reads, as whoever reads
 * it for good does: a pipe would be waited for without end.
 */
function digestOf(file: string): string {
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size > longest) return `unread ${found.size} ${found.mtimeMs}`;
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (fault) {
    return String((fault as NodeJS.ErrnoException).code);
  }
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((digest, at) => digest === other[at]);
}
