import type { LanguagePack } from '../language.ts';
import { withoutStop } from './full-stop.ts';

/** Whether a sentence only leads into what stands below it, by a colon or by its last words: "Three boats lie here:", "They are as follows." */
export function leadsBelow(text: string, pack: LanguagePack): boolean {
  const { below, following } = pack.announcing;
  return /[:：]$/u.test(text) || [...below, ...following].some((pattern) => pattern.test(withoutStop(text, pack)));
}
