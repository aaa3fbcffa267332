import { asInPack, type LanguagePack, pointsNowhere } from '#model';
import { withoutAnaphor } from './anaphor.ts';
import { timeBeforePronoun } from './time-before-pronoun.ts';
import { isAuxiliary, isPlainlyFinite } from './verbs.ts';

/** Whether a clause is only clear behind another: it opens, or ends, on a word that points at what stands around it. */
export function leansOut(text: string, pack: LanguagePack): boolean {
  const low = asInPack(text);
  const first = /^[\p{L}']+/u.exec(low)?.[0] ?? '';
  if (/^(?:here's|here is|here are|there they)/.test(low)) return true;
  if (/^(?:which|who|whose|whom|that|than|and|but|or|nor|then|such)$/.test(first)) return true;
  // "If the wind turns, the ferry waits": the condition has its clause with it.
  if (/^(?:because|if)$/.test(first) && !/,\s+(?!(?:and|or|but|which|who)\s)\S+\s+\S+/.test(text)) return true;
  if (pointsBehind.test(text) || denied.test(text)) return true;
  // "In May, it sold the boats": who did?
  const front = (frontBeforePronoun.exec(low) ?? timeBeforePronoun.exec(low) ?? ownBeforePronoun.exec(low))?.[0];
  if (front !== undefined && !pointsNowhere(text.slice(front.length), pack)) return true;
  // A predicate whose subject was elided may not point back with its object as well: "puts it in a unique position".
  const elided = isPlainlyFinite(first) && !isAuxiliary(first);
  if (elided && /\b(?:it|them|him|this|these|those)\b/i.test(text)) return true;
  return (
    /^(?:it|they|he|she|this|these|those|its|their|his|her)\b/.test(low) &&
    withoutAnaphor(text) !== text &&
    !pointsNowhere(text, pack)
  );
}

/** A time or a place in front of a pronoun that is no part of it: "in her first year, she", "each day, she" name nobody either. */
const frontBeforePronoun =
  /^(?:each|every|one|once|soon|later|then|eventually|finally|sometimes|often|again|afterwards|meanwhile|still|in|on|at|by|as of|since|during|after|before|until|over|within|today|now|last|this|for|with|under|from)\b[^,]{0,40},\s+(?=(?:it|they|he|she)(?:\s|['’](?:d|s|ll|ve|re)\s))/i;

/** "In his log he drew the quay": what is somebody's own names nobody either, whether or not a comma parts the two. */
const ownBeforePronoun =
  /^(?:in|on|at|with|by|for|from|under|after|before|during|through|of|to)\s(?:his|her|their|its)\s(?:[a-z'’-]+\s){1,3}(?=(?:it|they|he|she)\s)/i;

/** "Not a coincidence", "no accident": what, the sentence before tells. */
const denied = /^(?:not|no)\s(?:(?:an?|the|any)\s)?[a-zß-ɏ]+$/i;

const pointsBehind =
  /\b(?:this|that|these|those|such|then|the (?:two|former|latter)|(?<!\b(?:do|did|done|doing|think|say|said|says|hope|is|was|more|even|or|and) )so)$/i;
