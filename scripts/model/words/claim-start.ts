import type { Sentence } from '../sentence.ts';

/**
 * Where in its sentence that begins which somebody is said to claim. "The toll will vary, and experts said it is too early to tell",
 * "The town pays 40 crowns, while the Harbour Board says …": only what comes behind them is theirs. 0 where all is.
 */
export function claimStart({ attribution, text }: Pick<Sentence, 'attribution' | 'text'>): number {
  if (!attribution) return 0;
  const [before, behind] = [text.slice(0, attribution.start), text.slice(attribution.end)];
  return joint.test(before) && /\p{L}/u.test(behind) ? attribution.start : 0;
}

/** A comma, what joins a clause to the one before it, and perhaps an article; or a dash, and the noun that the claim is about. */
const joint = /(?:,\s\p{Ll}+\s(?:\p{Ll}{1,4}\s)?|\s(?:—|–|--)\s(?:\p{Ll}+\s){0,3})$/u;
