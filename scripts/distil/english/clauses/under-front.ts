import { finiteVerb } from '../finite-verb.ts';
import { time } from '../times.ts';
import { isBase, isPast, words } from '../verbs.ts';

/** "In 1931 the quay was new, and boats were few": what was so in 1931 is not told without it. */
export function underFront(right: string, left: string): string {
  const front = whenInFront.exec(left)?.[0] ?? withoutComma.exec(left)?.[0] ?? '';
  if (front === '' || !time.test(front) || whenInFront.test(right) || /\bdid so\b/.test(right)) return right;
  const all = words(right);
  return wentBy(all[finiteVerb(all)] ?? '') ? `${front}${right}` : right;
}

const whenInFront =
  /^(?:at|in|on|by|before|after|during|until|over|within|throughout|as of)\s[^,:;—–()]{2,50},\s+(?=\S)/i;

/** "In May 1931 fares rose": a year ends what stands in front, and the clause begins. */
const withoutComma = /^(?:in|by|during)\s(?:[^\s,:;()]+\s){0,5}(?:1[5-9]|20)\d\d\s(?=\p{L}+\s)/iu;

/** "Was", "took", "could": what has been so until today, or will be, is so without what stands in front. */
function wentBy(verb: string): boolean {
  return /^(?:was|were|had|did|could|would)(?:n['’]t)?$/i.test(verb) || (isPast(verb) && !isBase(verb));
}
