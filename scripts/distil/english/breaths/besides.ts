import { startsObject } from '../objects.ts';
import { isOrder } from '../orders.ts';
import { isBase, isPlainlyFinite, isThird, words } from '../verbs.ts';

/** "In most harbours, …": what its comma only closes. */
export const inFront =
  /^(?:in|on|at|by|for|with|after|before|during|since|under|from|within|among|across)\s[^,:]{2,50},\s/i;

/** Whether a word may be what the subject of a lead does besides: "came and asked", "can row and sail", "wants to row and sail". */
export function isPredicate(verb: string, next: string, lead: string): boolean {
  if (/,/.test(lead.replace(inFront, '')) || /\b(?:between|both|either)\b/.test(lead)) return false;
  if (isPlainlyFinite(verb)) return true;
  if (!startsObject(next) && !/^(?:only|once|twice|back|well|\p{Ll}+ly)$/u.test(next)) return false;
  return (
    isThird(verb) ||
    (isBase(verb) &&
      (isOrder(words(lead)) || /\b(?:to|can|could|will|would|may|might|must|should)\s\p{Ll}+/u.test(lead)))
  );
}

/** "… and plans to publish": a second predicate of the lead's subject is no part of what stands below it. */
export function joinsVerb(rest: string): boolean {
  if (/^(?:because|since|so|while|where|which|who|when|although|but|after|before|until|if|once)\b/.test(rest))
    return false;
  return [...rest.matchAll(/\band\s+((?:further|\p{Ll}+ly)\s+)?(\S+)\s+(\S+)/gu)].some(
    ([, adverb, verb = '', next = '']) =>
      adverb ? isThird(verb) : isPlainlyFinite(verb) || (isThird(verb) && startsObject(next)),
  );
}
