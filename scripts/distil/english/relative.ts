import { capitalised, depthAt, isClause } from './syntax.ts';
import { finiteVerb, isBase, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** In words: a longer subject is not said twice. */
const longestSubject = 7;

/** "The bridge, which carries 900 carts a day, is to be closed": what stands between the commas is a claim of its own. */
export function relative(text: string): string[] {
  const found = /^((?:[^,;:—–()]|,(?=\d))+),\s+(?:which|who)\s+((?:[^,;:—–()]|,(?=\d))+),\s+(?=(\S+))/u.exec(text);
  if (!found || depthAt(text, found[0].length) > 0) return [text];
  const [whole, subject = '', aside = '', verb = ''] = found;
  const opens = words(aside)[0] ?? '';
  if (words(subject).length > longestSubject || finiteVerb(words(subject)) >= 0) return [text];
  if (![opens, verb].every((word) => isPlainlyFinite(word) || isThird(word))) return [text];
  return [`${subject} ${aside}`, `${subject} ${text.slice(whole.length)}`];
}

/** "There are several mills that still grind": the mills do, whether or not it is said that they are there. */
export function existential(text: string): string[] {
  const found =
    /^there\s+(?:is|are|was|were)\s+((?:[^,;:—–()]|,(?=\d))+?)\s+(?:that|who|which)\s+(?=(?:(?:still|also|now|already|often|always|just)\s+)?(\S+))/iu.exec(
      text,
    );
  if (!found || depthAt(text, found[0].length) > 0) return [text];
  const [whole, subject = '', verb = ''] = found;
  const plain =
    words(subject).length <= longestSubject && !/^(?:no|not|nothing|nobody|none|few|little|only)\b/i.test(subject);
  if (!plain || ![isPlainlyFinite, isThird, isBase, isPast].some((is) => is(verb))) return [text];
  const told = capitalised(`${subject} ${text.slice(whole.length)}`);
  return isClause(told) ? [told] : [text];
}
