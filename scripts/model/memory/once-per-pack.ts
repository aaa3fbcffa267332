import type { LanguagePack } from '../language.ts';

/** A function of a pack that is worked out once for each: patterns are slow to build and quick to use. */
export function oncePerPack<T>(make: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const made = new WeakMap<LanguagePack, T>();
  return (pack) => {
    let value = made.get(pack);
    if (value === undefined) {
      value = make(pack);
      made.set(pack, value);
    }
    return value;
  };
}
