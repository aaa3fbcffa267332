import type { Memory } from '#model';

/** A memory that outlives the making of a deck. */
export interface LastingMemory {
  memory: Memory;
  /** Forgets what was not asked for since the last turn. Call it once for each deck that was made. */
  turn(): void;
}

/** A memory of what was asked for since the turn before the last: no more than two decks hold, however long one writes. */
export function lastingMemory(): LastingMemory {
  let now = new Map<object, Map<string, unknown>>();
  let before = new Map<object, Map<string, unknown>>();
  return {
    turn() {
      [before, now] = [now, new Map()];
    },
    memory(about) {
      const kept = now.get(about) ?? new Map<string, unknown>();
      now.set(about, kept);
      const earlier = before.get(about);
      return <Made>(key: string, make: () => Made, holds: (made: Made) => boolean = () => true): Made => {
        const known = (kept.get(key) ?? earlier?.get(key)) as Made | undefined;
        const made = known !== undefined && holds(known) ? known : make();
        kept.set(key, made);
        return made;
      };
    },
  };
}
