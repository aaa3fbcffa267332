import type { Contrast } from '#model';
import { tidySide } from '../contrasts/tidy-side.ts';
import { finiteVerb } from './finite-verb.ts';
import { words } from './verbs.ts';

/** "While A, B": two clauses with no more than a comma between them. */
export function opensTwo(text: string): boolean {
  return /^(?:while|whereas|whilst)\s/i.test(text);
}

/**
 * Of "While the Gull, a ferry of 1924, has no deck, the Heron has two" the first comma belongs to an aside: the sides part at
 * the first comma that leaves each of them a verb.
 */
export function partedByVerbs(text: string): Contrast | undefined {
  const whole = text.replace(/^\p{L}+\s+/u, '');
  for (const comma of whole.matchAll(/,\s+/gu)) {
    const one = tidySide(whole.slice(0, comma.index));
    const other = tidySide(whole.slice(comma.index + comma[0].length));
    if (hasVerb(one) && hasVerb(other) && finiteVerb(words(other)) !== 0 && !endsOpen(one))
      return { left: one, right: other };
  }
  return undefined;
}

function hasVerb(clause: string): boolean {
  return finiteVerb(words(clause)) > 0;
}

/** A side with an odd aside in it goes on behind its comma. */
function endsOpen(clause: string): boolean {
  return /^[^,]+,\s(?:an?|the|another|who|which)\s[^,]*$/i.test(clause) && !hasVerb(clause.split(',')[1] ?? '');
}
