import { inFront } from '../breaths/besides.ts';
import { subordinator } from '../breaths/lines.ts';
import { finiteVerb } from '../finite-verb.ts';
import { describesBehind, kindAhead } from '../kind-ahead.ts';
import { isOrder } from '../orders.ts';
import { isGerund, isPlainlyFinite, words } from '../verbs.ts';

/**
 * "…, the crews singing below deck", "…, a town that has no harbour": beside a long clause, what says more of it and has no verb of its
 * own. "We love the boats, the crews that sail them" lists what is loved.
 */
export function isAbsolute(left: string, right: string): boolean {
  const own = left.replace(inFront, '');
  if (isOrder(words(own))) return false;
  if (own.includes(',') || subordinator.test(own) || hangsOnTime(own) || listed.test(right) || opensNoThing.test(right))
    return false;
  if (kindAhead.test(own) || describesBehind(own, right)) return false;
  const all = words(right);
  const at = all.findIndex((word) => isGerund(word) || /^(?:that|which|who)$/.test(word));
  if (at < 1 || at > 6 || all.slice(0, at).some((word) => isPlainlyFinite(word) || /[,;:]$|^(?:and|or)$/.test(word)))
    return false;
  const [first = '', before = ''] = [all[0], all[at - 1]];
  if (isGerund(all[at] ?? '')) return at > 1 || !determiner.test(first);
  return at > 1 ? determiner.test(first) : /^\p{Ll}{3,}s$/u.test(before);
}

/** "Two days after the boat sank": a verb that only says when is none of a clause. */
function hangsOnTime(text: string): boolean {
  const all = words(text);
  return all.slice(0, finiteVerb(all)).some((word) => /^(?:after|before|since|until|when|while)$/.test(word));
}

const listed = /^[^,]*,\s+(?:and|or)\s/;

const determiner = /^(?:an?|the|its|their|his|her|our|one|two|three|some|many|most)$/;

const opensNoThing =
  /^(?:and|or|but|nor|not|so|yet|also|then|if|when|where|which|who|as|because|though|although|while|in|on|at|to|for|from|by|with|of|into|over|under|about|after|before|without|than|like|including|\p{Ll}+ly)\s/u;
