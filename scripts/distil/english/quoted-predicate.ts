import { finiteVerb } from './finite-verb.ts';
import { isBase, words } from './verbs.ts';

/** `The council "has lost its way"`, `the keeper's "long and quiet watch is over"`: who has, or whose it is, stands before the mark. */
export function isQuotedPredicate(inner: string, before: string): boolean {
  if (!/^\p{Ll}/u.test(inner)) return false;
  if (/\p{L}(?:['’]s|s['’])\s*$|(?<!\p{L})(?:he|she|they|it|we|i|who|which)\s*$/iu.test(before)) return true;
  // `Crews can be "slow and much too proud"`: what they can be, is no word of theirs.
  if (/\s(?:can|could|may|might|will|would|must|should|to|not)\s(?:also\s|still\s)?be\s*$/i.test(before)) return true;
  const [first = '', ...rest] = words(inner);
  const isVerb = finiteVerb([first, ...rest]) === 0 && !isBase(first);
  const isDone = /^\p{Ll}{3,}ed$/u.test(first) && !describing.test(before);
  return (isVerb || isDone) && /[\p{L}\p{N})]\s*$/u.test(before);
}

/** `She was "tired of ice"`: how somebody is. */
const describing = /\b(?:am|is|are|was|were|be|been|being|feels?|felt|as|so|very|too)\s*$/i;
