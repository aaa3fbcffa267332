import { pronounSubject, subjectOf } from '../syntax.ts';

/** "The models are open, and they rank high": the second clause is about the subject of the first, so it is said with it. */
export function named(right: string, left: string): string {
  const match = /^(it|they)(?:['’](s|re))?\s+(?=\S)/i.exec(right);
  const subject = match && subjectOf(left);
  if (
    !match ||
    !subject ||
    pronounSubject.test(
      subject.replace(/^(?:the|its|their|a|an|our|his|her|some|most|many|all|every|each|two|one)\s+/i, ''),
    )
  )
    return right;
  if (/^(?:it|they|he|she|we|you|i|this|that|these|those|there|what)$/i.test(subject)) return right;
  const plural = /s$|\band\b|people|children|women|men/i.test(subject);
  if (plural !== (match[1]?.toLowerCase() === 'they')) return right;
  const rest = right.slice(match[0].length);
  return `${subject} ${verbOf(match[2], rest)}${rest}`;
}

/** "They’re dry": are; "it’s dry": is; "it’s been dry": has. */
function verbOf(short: string | undefined, rest: string): string {
  if (short === undefined) return '';
  if (short === 're') return 'are ';
  return /^(?:been|had|got|become)\b/.test(rest) ? 'has ' : 'is ';
}
