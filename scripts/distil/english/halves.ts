import { conditional, depthAt, isClause } from './syntax.ts';
import type { Clause } from './tails.ts';
import { isBase, isGerund, words } from './verbs.ts';

/** In words: what a lead may have, and what may go on below it. */
const [leastLead, mostLead, leastRest, mostRest] = [4, 12, 3, 16];

/** Where a sentence can take breath, the better places first. */
const breaths: RegExp[] = [
  /,\s+/g,
  /\s+(?=(?:because|since|so that|while|where|which|who|when|although|unless|but|and then)\s)/g,
  /\s+(?=(?:in order to|to|by)\s)/g,
  /\s+(?=(?:through|with|without|from|as|via|across|for|among|between|during|based on|around|within|despite|on|in|at)\s)/g,
];

/**
 * A clause that is too long for a point, in two halves that are shown together: the lead, which is a clause by itself, and below it
 * how the sentence goes on. Nothing is left out. Undefined where there is no such place to breathe.
 */
export function halves(text: string): Clause | undefined {
  if (words(text).length > mostLead + mostRest) return undefined;
  for (const breath of breaths) {
    const places = [...text.matchAll(breath)].filter(({ index }) => depthAt(text, index) === 0).reverse();
    for (const { 0: found, index } of places) {
      const [lead, rest] = [text.slice(0, index), text.slice(index + found.length)];
      if (breathes(lead, rest)) return { text: lead, support: rest, bound: true };
    }
  }
  return undefined;
}

function breathes(lead: string, rest: string): boolean {
  const [before, after] = [words(lead), words(rest)];
  if (before.length < leastLead || before.length > mostLead) return false;
  if (after.length < leastRest || after.length > mostRest) return false;
  if (/\b(?:not|no|never|nor|only|cannot|few|fewer|less)\b|n['’]t\b/i.test(lead) || conditional.test(rest))
    return false;
  // What the verb or the colon calls for comes with it.
  if (
    /^\S+(?:\s+\S+){5,}:|\b(?:needs?|wants?|have|has|had|able|going|used|try|tries|hopes?|plans?|likes?|ready|likely|expected|required|allowed|seeks?|aims?|continues?|begins?|helps?|asks?|capable|responsible|aware|based|due|according|it|them)$/i.test(
      lead,
    )
  )
    return false;
  // A list, a comparison or a pair is not torn.
  if (/,/.test(lead) && /\b(?:and|or)\b/.test(rest)) return false;
  if (
    /^(?:[^,]{1,40},\s+)+(?:and|or)\s/.test(rest) &&
    !/^(?:because|since|while|which|who|where|when|to|by|with|for|in|on)\s/.test(rest)
  )
    return false;
  if (/\b(?:and|or|than|between|both|either|from|so|such|too|more|less|as)\s+[^\s]*$/i.test(lead)) return false;
  if (/^to\s/.test(rest) && !(isBase(after[1] ?? '') && /^\p{Ll}/u.test(after[1] ?? ''))) return false;
  if (/^by\s/.test(rest) && !isGerund(after[1] ?? '')) return false;
  return (
    isClause(lead) &&
    !/\b(?:and|or|but|to|in|on|at|for|with|that|which|who|the|a|an|of|is|are|was|were|be|has|have|will|can|could|may|might)$/i.test(
      lead,
    )
  );
}
