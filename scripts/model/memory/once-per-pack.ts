import type { LanguagePack } from '../language.ts';
import { oncePer } from './once-per.ts';

/** A function of a pack that is worked out once for each: patterns are slow to build and quick to use. */
export function oncePerPack<T>(make: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  return oncePer(make);
}
