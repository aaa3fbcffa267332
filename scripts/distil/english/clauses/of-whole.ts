/**
 * "Of all boats, 70 percent leak, and 30 percent are dry", "70 percent of the boats leak, and 30 percent are dry": of what it is so
 * much, is told with the second share as with the first.
 */
export function ofWhole(right: string, left: string): string {
  const front = inFront.exec(left)?.[0];
  if (front !== undefined && anyShare.test(right)) return `${front}${right}`;
  const [share = ''] = bareShare.exec(right) ?? [];
  if (share === '') return right;
  const whole = ofIt.exec(left)?.[1];
  return whole === undefined ? right : `${share} ${whole}${right.slice(share.length)}`;
}

const percent = String.raw`(?:(?:about|around|nearly|almost|roughly|over|only|just|another|the other|the remaining)\s)?\d[\d.,]*\s?(?:%|per ?cent\b)`;

const beforeVerb = String.raw`(?=\s(?:is|are|was|were|has|have|had|do|did|will|would|can|could|said|say|use|used|came|come|went|go|live|work|want)\s)`;

/** A share behind which its verb stands. */
const bareShare = new RegExp(`^${percent}${beforeVerb}`, 'i');

/** A share that does not say itself of what it is one. */
const anyShare = new RegExp(`^${percent}\\s(?!(?:of|in|on|for|from|at)\\s)\\p{Ll}`, 'iu');

const inFront = /^(?:out )?of\s[^,:;—–()]{2,90},\s+(?=\S)/i;

const ofIt = new RegExp(String.raw`^${percent}\s(of\s(?:[^\s,:;—–()]+\s){0,5}?[^\s,:;—–()]+)${beforeVerb}`, 'i');
