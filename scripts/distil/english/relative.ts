import { capitalised, depthAt, isClause } from './syntax.ts';
import { finiteVerb, isBase, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** In words: a longer subject is not said twice. */
const longestSubject = 7;

/** A clause, and what was said in passing between its commas. */
export interface WithAside {
  main: string;
  passing?: string;
}

/** "The bridge, which carries 900 carts a day, is to be closed": what stands between the commas can be said by itself. */
export function relative(text: string): WithAside {
  const found = /^((?:[^,;:—–()]|,(?=\d))+),\s+(?:which|who)\s+((?:[^,;:—–()]|,(?=\d))+),\s+(?=(\S+))/u.exec(text);
  if (!found || depthAt(text, found[0].length) > 0) return { main: text };
  const [whole, subject = '', aside = '', verb = ''] = found;
  const opens = words(aside)[0] ?? '';
  if (words(subject).length > longestSubject || finiteVerb(words(subject)) >= 0) return { main: text };
  if (![opens, verb].every((word) => isPlainlyFinite(word) || isThird(word))) return { main: text };
  const joint = subject.includes(',') ? ', ' : ' ';
  return { main: `${subject}${joint}${text.slice(whole.length)}`, passing: `${subject}${joint}${aside}` };
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
