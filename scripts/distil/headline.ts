import type { LanguagePack, Sentence } from '#model';

/** A claim of at most nine words that the sentence carries, or undefined. Call it after units(). */
export function headline(_sentence: Sentence, _pack: LanguagePack): string | undefined {
  return undefined;
}
