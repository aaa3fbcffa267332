import type { Memory } from '#model';

/** A memory that outlives the making of a deck. */
export interface LastingMemory {
  memory: Memory;
  /** Forgets what neither this making nor the one before it asked for. Call it before each. */
  turn(): void;
}

/** A memory of the last two makings: what one edit takes away and the next brings back is still there. */
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
