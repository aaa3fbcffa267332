import { isImpersonal } from '../impersonal.ts';
import { pronounSubject, subjectOf } from '../syntax.ts';

/**
 * "The models are open, and they rank high": the second clause is about the subject of the first, so it is said with it. In "The quay is
 * wet, so it will be necessary to sweep it" nothing is necessary but to sweep.
 */
export function named(right: string, left: string): string {
  const match = /^(it|they)(?:['’](s|re))?\s+(?=\S)/i.exec(right);
  const subject = match && subjectOf(left);
  if (
    !match ||
    !subject ||
    isImpersonal(right) ||
    pronounSubject.test(
      subject.replace(/^(?:the|its|their|a|an|our|his|her|some|most|many|all|every|each|two|one)\s+/i, ''),
    )
  )
    return right;
  // "By noon Tom had laid the wall, and it leaned": behind a time without its comma stands whoever did it.
  if (/^(?:by|in|on|at|before|after|during|until|within)\s/i.test(subject)) return right;
  if (/^(?:it|they|he|she|we|you|i|this|that|these|those|there|what)$/i.test(subject)) return right;
  // "Working at least partly at home is cheap, and it is …": what adverbs stand behind is a part of it.
  if (/^\S+ing\s/i.test(subject) && /^\s\p{Ll}+ly\s/u.test(left.slice(left.indexOf(subject) + subject.length)))
    return right;
  const plural = /s$|\band\b|people|children|women|men/i.test(subject);
  // "The town built a quay, and it opened in May": a thing that has just come up may be what it is.
  const told = left.slice(left.indexOf(subject) + subject.length);
  if (!plural && /\san?\s\p{Ll}/u.test(told) && !isKind.test(told)) return right;
  if (plural !== (match[1]?.toLowerCase() === 'they')) return right;
  const rest = right.slice(match[0].length);
  if (pointedAt.test(rest)) return right;
  return `${subject} ${verbOf(match[2], rest)}${rest}`;
}

/** "The quay may be new, and it is the crews who matter": what is pointed out there is not the quay. */
const pointedAt = /^(?:is|are|was|were)\s(?:not\s)?(?:the|this|that|these|those)\s.*\s(?:which|that|who)\s/;

/** "… is now more than a quay", "… became a port": what the subject itself is. */
const isKind =
  /^(?:\s\p{L}+ly)?\s(?:is|was|are|were|(?:has|have|had)\s(?:\p{L}+\s)?been|becomes?|became|remains?|remained)\s(?:(?!(?:with|in|on|at|from|by|for|of|\p{L}+ing|\p{L}+ed)\s)\p{L}+\s){0,4}an?\s/iu;

/** "They’re dry": are; "it’s dry": is; "it’s been dry": has. */
function verbOf(short: string | undefined, rest: string): string {
  if (short === undefined) return '';
  if (short === 're') return 'are ';
  return /^(?:been|had|got|become)\b/.test(rest) ? 'has ' : 'is ';
}
