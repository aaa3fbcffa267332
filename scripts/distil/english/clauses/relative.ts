import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { capitalised, depthAt, isClause, isFronted } from '../syntax.ts';
import { isBase, isPast, isPlainlyFinite, isThird, words } from '../verbs.ts';
import { isLong } from './long.ts';

/** In words: a longer subject is not said twice. */
const longestSubject = 7;

/** A clause, and what was said in passing between its commas. */
interface WithAside {
  main: string;
  passing?: string;
  /** What only says more of the subject and is no clause: "written by two students". */
  beside?: string;
}

/** "The bridge, which carries 900 carts a day, is to be closed": what stands between the commas can be said by itself. */
export function relative(text: string): WithAside {
  const found = /^([^,;:—–()]+),\s+(?:which|who)\s+([^,;:—–()]+),\s+(?=(\S+))/u.exec(text);
  if (!found || depthAt(text, found[0].length) > 0) return { main: text };
  const [whole, subject = '', aside = '', verb = ''] = found;
  const opens = words(aside)[0] ?? '';
  if (words(subject).length > longestSubject || finiteVerb(words(subject)) >= 0) return { main: text };
  if (![opens, verb].every((word) => isPlainlyFinite(word) || isThird(word))) return { main: text };
  // "When a boat, which is old, can float, it …": of what only leads up to a claim nothing is told in passing.
  if (leadsUp.test(subject)) return { main: `${subject} ${text.slice(whole.length)}` };
  // "Holm, the keeper, who …, sails": the second comma ends what was said of him; "in winter, the boat, which …, is dry" has none.
  const joint = subject.includes(',') && !isFronted(subject) ? ', ' : ' ';
  // "Last year the keeper, who had no boat, asked for one": it was last year that she asked, not that she had none.
  const who = capitalised(subject.replace(when, ''));
  return { main: `${subject}${joint}${text.slice(whole.length)}`, passing: `${who}${joint}${aside}` };
}

/** "They sold the boat, | which was built in 1902, | to a keeper from Brenna": whom they sold it to stands behind what is said of the boat. */
export function closedRelative(right: string): { relative: string; rest: string } | undefined {
  const [, relative = '', rest = ''] = closed.exec(right) ?? [];
  return relative !== '' && isClause(`It ${relative.replace(/^\S+\s/, '')}`) ? { relative, rest } : undefined;
}

const closed =
  /^((?:which|who|where)\s[^,;:—–()]+),\s((?:to|from|at|in|on|with|into|for|by|after|before|until|since|during|through)\s[^,;:—–()]+)$/;

const leadsUp =
  /^(?:(?:even )?(?:if|when|though)|whenever|although|once|as|because|since|after|before|unless|until|while|whereas|whether)\s/i;

/** What tells, without a comma, when all of a sentence was so. */
const when =
  /^(?:(?:earlier\s)?(?:last|this|next)\s\p{Ll}+|(?:in|by|since|until)\s(?:\p{Lu}\p{Ll}+\s)?\d{4}|on\s\p{Lu}\p{Ll}+day|yesterday|today|tomorrow|now|then|once)\s+(?=\p{L})/iu;

/** What stands behind a subject between two commas and only says more of it; not a name, which tells who it is. */
const apposition =
  /^([^,;:—–()“”"]{3,60}),\s+((?:(?:an?|the)\s(?=\p{Ll})|(?:one|then|once|now|long|formerly|himself|herself|[a-z]+(?:ed|ing|own|awn|ung|ent|elt|und|ewn|[tksvz]en)|set|led|built|made|known)\s)[^,;:—–()“”"]{2,80}),\s+(?=(\S+))/u;

/** "The engine, written by two students, sends …": the sentence without what stands between its commas, which is said below it. */
export function apposed(text: string): WithAside {
  const [whole = '', subject = '', beside = '', verb = ''] = apposition.exec(text) ?? [];
  const opens = /^(?:in|on|at|with|by|for|from|after|before|during|since|if|when|as|to)\b/i.test(subject);
  const plain =
    !opens &&
    ![words(subject), words(beside).slice(1)].some((part) => finiteVerb(part) >= 0) &&
    !isOrder(words(subject));
  if (whole === '' || !plain || /\b(?:and|or|not|only)\b/.test(subject) || !isLong(text) || !isPlainlyFinite(verb))
    return { main: text };
  // "…, a yard turned into studios, bars and a stage": more things of the same kind.
  if (/^\S+\s+(?:and|or)\s/.test(text.slice(whole.length))) return { main: text };
  const main = `${subject} ${text.slice(whole.length)}`;
  return isClause(main) ? { main, beside } : { main: text };
}

/** "There are several mills that still grind": the mills do, whether or not it is said that they are there. */
export function existential(text: string): string[] {
  const found =
    /^there\s+(?:is|are|was|were)\s+([^,;:—–()]+?)\s+(?:that|who|which)\s+(?=(?:(?:still|also|now|already|often|always|just)\s+)?(\S+))/i.exec(
      text,
    );
  if (!found || depthAt(text, found[0].length) > 0) return [text];
  const [whole, subject = '', verb = ''] = found;
  const plain =
    words(subject).length <= longestSubject &&
    !/\s(?:on|in|of|to|about|over|from|with|for|by|at|as)$/i.test(subject) &&
    !/^(?:no|not|nothing|nobody|none|few|little|only)\b/i.test(subject);
  if (!plain || ![isPlainlyFinite, isThird, isBase, isPast].some((is) => is(verb))) return [text];
  const told = capitalised(`${subject} ${text.slice(whole.length)}`);
  return isClause(told) ? [told] : [text];
}
