import { subjectOf } from './syntax.ts';
import { words } from './verbs.ts';

/**
 * Whether the pronoun that a clause begins with can mean what the sentence before it is about, so that the clause may do without it:
 * "The mill burned for two days. | It took the roof with it." It cannot where the one is many and the other is not, or where the
 * sentence before is about us or you.
 */
export function canMean(clause: string, before: string): boolean {
  const pronoun = /^(it|they|he|she)(?=['’\s])/i.exec(clause)?.[1]?.toLowerCase();
  const subject = pronoun === undefined ? undefined : subjectOf(before);
  if (pronoun === undefined || subject === undefined) return true;
  const [first = ''] = words(subject);
  if (/^(?:it|they|he|she)$/i.test(subject)) return subject.toLowerCase() === pronoun;
  if (/^(?:i|we|you)$/i.test(first)) return false;
  // What ends in an s and has a capital may be anybody.
  const last = words(subject).at(-1) ?? '';
  if (/^\p{Lu}.*s$/u.test(last)) return true;
  const isMany = /[^s]s$|^(?:people|children|women|men|those|these)$|\band\b/i.test(
    /\band\b/i.test(subject) ? 'and' : last,
  );
  return isMany === (pronoun === 'they');
}
