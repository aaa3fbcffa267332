import type { Memory } from './memory.ts';

/** What was worked out, by its key, for each of the things that it was worked out with. */
export type Remembered = Map<string, Map<string, unknown>>;

/** A memory that outlives the making of a deck. */
export interface LastingMemory {
  memory: Memory;
  /** Forgets what was not asked for since the last turn. Call it once for each deck that was made. */
  turn(): void;
  /** What was asked for since the last turn. */
  asked(): Remembered;
  /** Whether something of that was not remembered, or something remembered was not asked for. */
  isNew(): boolean;
}

/**
 * A memory of what was asked for since the turn before the last: no more than two decks hold, however long one writes.
 * @param before what it begins with
 */
export function lastingMemory(before: Remembered = new Map()): LastingMemory {
  let earlier = before;
  let now: Remembered = new Map();
  let made = 0;
  return {
    turn() {
      [earlier, now, made] = [now, new Map(), 0];
    },
    asked: () => now,
    isNew: () => made > 0 || sizeOf(now) < sizeOf(earlier),
    memory(about) {
      const kept = now.get(about) ?? new Map<string, unknown>();
      now.set(about, kept);
      const known = earlier.get(about);
      return <Made>(key: string, make: () => Made, holds: (made: Made) => boolean = () => true): Made => {
        const recalled = (kept.get(key) ?? known?.get(key)) as Made | undefined;
        const isKnown = recalled !== undefined && holds(recalled);
        if (!isKnown) made++;
        const all = isKnown ? recalled : make();
        kept.set(key, all);
        return all;
      };
    },
  };
}

function sizeOf(remembered: Remembered): number {
  return [...remembered.values()].reduce((sum, { size }) => sum + size, 0);
}
