import type { Keep } from '#model';

/** Keeps the last of each kind that was made: another key means another look, or letters that there were not before. */
export function keeping(): { keep: Keep; forget(): void } {
  const kept = new Map<string, { key: string; made: Promise<unknown> }>();
  return {
    keep<Made>(kind: string, key: string, make: () => Promise<Made>): Promise<Made> {
      const known = kept.get(kind);
      if (known?.key === key) return known.made as Promise<Made>;
      const made = make();
      kept.set(kind, { key, made });
      // What went wrong is tried again.
      made.catch(() => kept.get(kind)?.made === made && kept.delete(kind));
      return made;
    },
    forget: () => kept.clear(),
  };
}
