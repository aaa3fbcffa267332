import { realpathSync, statSync } from 'node:fs';
import { lastingMemory, type Memory, noMemory, type Remembered } from '#model';
import { bundle, keepValue, keptPath, keptValue, touch } from './kept-value.ts';

/** A memory from one build of an article to the next. */
export interface KeptMemory {
  memory: Memory;
  /** Keeps what this build asked for, if there is anything new in it. Call it when the deck lies on the disk. */
  keep(): void;
}

/** Recalls nothing and keeps nothing. */
export const keptNothing: KeptMemory = { memory: noMemory, keep: () => {} };

/** In bytes: what is worked out of prose takes some hundred times its size, so that of more than this nothing could be kept. */
const longestArticle = 640 * 1024;

/**
 * What was worked out when an article was built before, in the user's cache. It makes a build quicker, and never another: what is broken,
 * of another bundle, of another Node or of somebody else's is passed over without a word, as is a disk that takes nothing.
 * @param file the article
 * @param settings what else it was ordered with: of each setting something else is kept
 * @param stamp the bundle; of none nothing is kept
 */
export function keptMemory(file: string, settings: unknown[] = [], stamp = bundle): KeptMemory {
  const path = stamp === undefined ? undefined : pathOf(file, settings, stamp);
  if (path === undefined) return keptNothing;
  const before = keptValue<Remembered>(path);
  const { memory, asked, isNew } = lastingMemory(before);
  return {
    memory,
    keep() {
      if (before && !isNew()) touch(path);
      else keepValue(path, asked());
    },
  };
}

function pathOf(file: string, settings: unknown[], stamp: string): string | undefined {
  try {
    if (statSync(file).size > longestArticle) return undefined;
    return keptPath('decks', [realpathSync(file), settings], stamp);
  } catch {
    return undefined;
  }
}
