import { type LanguagePack, opensOn } from '#model';
import { finiteVerb } from '../english/finite-verb.ts';
import { words } from '../english/verbs.ts';
import { fold } from '../lexicon.ts';

/** Whether a verb tells somebody's claim, by what stands behind it: "said that", but not "found a boat". */
export function says(verb: string, after: string, pack: LanguagePack): boolean {
  const { loose, that, claim, plain = [], heard = [] } = pack.attribution;
  if (/^(?:,?\s["“„«]|:)/u.test(after) || opensOn(that, after.replace(/^,?\s/u, ''), pack)) return true;
  // "told the council on Monday:"
  if (heard.includes(verb) && /^\s[^,;:"“”]{2,60}:\s?(?:["“]|$)/u.test(after)) return true;
  if (loose.includes(verb)) return false;
  if (/^[.,]?\s*$/u.test(after)) return true;
  return (claim?.test(after) ?? false) || (plain.includes(verb) && isClause(after, pack));
}

/** " 40 boats were lost", " more boats came"; but not " in May", " nothing of the boats that came". */
function isClause(
  after: string,
  { prepositions, subordinators, negations, conjunctions, dates }: LanguagePack,
): boolean {
  const all = words(after);
  const first = fold(all[0] ?? '');
  if (
    !/^\s[\p{L}\d$€£]/u.test(after) ||
    [...prepositions, ...subordinators, ...negations, ...dates.weekdays, ...conjunctions].includes(first)
  )
    return false;
  const at = finiteVerb(all);
  return at > 0 && at <= farthest;
}

/** In words: who or what a claim is of. */
const farthest = 8;
