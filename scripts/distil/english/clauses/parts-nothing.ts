import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { isAuxiliary, isPlainlyFinite, isThird, words } from '../verbs.ts';
import { isAim } from './aim.ts';

/** Whether what stands behind an "and", a "but" or a "so" is more of the clause before it, whatever verb it has. */
export function partsNothing(left: string, joint: string, right: string): boolean {
  // "We must stop it, so the yard can look at the keel": what for, and nothing that is so.
  if (/\bso\s+$/.test(joint) && isAim(left, right)) return true;
  // "All of the boats were sold, but the pier was not": what it was not, stands before.
  if (isElliptic(words(right)) || helpsOnly.test(right) || openTo.test(right)) return true;
  // "A small crew when the sea is calm, and the way is short": it is short only then.
  if (/\band\s+$/.test(joint) && isNoMoreThanWhen(left)) return true;
  // "There are two ways: mending a net, as we did, and buying one with the old ropes": the second of what is counted.
  if (/^\S{0,13}\p{Ll}{3}ing\s/u.test(right) && /:\s\p{Ll}{3,}ing\s/u.test(left)) return true;
  // "It says which ropes, old nets, and sails are sold": of which of them, is said before.
  const [, asked] = /\b(?:which|what|whose)\s+([^,]+),/.exec(left) ?? [];
  if (asked !== undefined && /,\s+and\s/.test(joint) && finiteVerb(words(asked)) < 0) return true;
  // "To the joy of the crews, but meaning there is a risk": what it means is said of what comes before.
  if (/^meaning\s(?:that\s|there\b|(?:it|they|we|he|she|you|the|an?|its|their|some|many|most)\s)/.test(right))
    return true;
  // "We ask the crews to row, and for the guild to lend boats": who else is asked to.
  if (/^for\s(?:\S+\s){1,6}to\s\p{Ll}/u.test(right) && /\sto\s\p{Ll}/u.test(left)) return true;
  // "It covers what to bring, and what to leave at home": more of what is covered.
  if (
    /^(?:what|how|why|whether|where|who|when)\b/.test(right) &&
    /\b(?:what|how|why|whether|where|who|when)\b/.test(left)
  )
    return true;
  // "It tells of boats, of nets, and how they are mended": one more thing that is told of.
  if (/^(?:how|why|whether|who)\b/.test(right) || whenTo.test(right)) return true;
  // "She said that it rained, and that her boat was full": still what she said.
  if (/^that\s/.test(right) && !isPlainlyFinite(words(right)[1] ?? '') && !tellsOfThat(left, right)) return true;
  // "It was weighed twice, once when it was wet, and once when it was dry": the other half of a pair.
  const opener = words(right)[0] ?? '';
  if (
    /^(?:once|one|some|partly)$/.test(opener) &&
    [', ', ': ', '— ', '—'].some((mark) => left.includes(`${mark}${opener} `))
  )
    return true;
  // "She would be lost, and surely not rowing here, without her crew": what stands between the two commas is of the same clause.
  if (
    /^(?:especially|particularly|surely|certainly|perhaps|even)\s(?:not\s)?(?:\p{Ll}{3,}ing|in|at|for|with|by|to)\s/u.test(
      right,
    )
  )
    return true;
  // "The price of buying, mooring, and mending them is high": one more thing that is done.
  return /\p{Ll}{3}ing$/u.test(left) && /^\p{Ll}{3,}ing\s/u.test(right);
}

/** Whether a clause ends in what only helps a verb: "the pier was not", "others do". */
function isElliptic(all: string[]): boolean {
  const end = /^not$/i.test(all.at(-1) ?? '') ? all.length - 2 : all.length - 1;
  return end > 0 && isAuxiliary(all[end] ?? '') && finiteVerb(all) === end;
}

/** "A small crew when the sea is calm": nothing but the condition has a verb, and nobody is told to do anything. */
function isNoMoreThanWhen(left: string): boolean {
  const [, named = '', then = ''] = onlyWhen.exec(left) ?? [];
  const [all, rest] = [words(named), words(then)];
  if (named === '' || finiteVerb(all) >= 0 || isOrder(all)) return false;
  const verb = finiteVerb(rest);
  return verb >= 0 && finiteVerb(rest.slice(verb + 1)) < 0;
}

const onlyWhen = /^([^,;:]+?)\s(?:when|whenever|if|unless|where|while|once|until|as long as|because)\s([^,;:]+)$/;

/** "We do not row by night, but we can if need be": what we can, stands before. */
const helpsOnly =
  /^(?:\S+\s){1,3}(?:can|could|will|would|may|might|must|should|do|does|did)(?:\snot|n['’]t)?\s(?:if|when|where|unless|until|because|as needed|as well)\b/;

/** "We mend the nets by night, so the crews don't have to": what they need not do, stands before. */
const openTo = /\s(?:has|have|had|needs?|needed|wants?|wanted|used|ought|able|supposed|allowed|free|willing) to$/;

/** "It explains the tides, and when you should stay ashore": one more thing that is explained. */
const whenTo =
  /^(?:when|where|what|which)\s(?:to\s|(?:you|we|they|one|i)\s(?:should|can|could|must|may|might|need)\s)[^,]*$/i;

/** "The wind has turned, and that turn keeps them in": "that" tells which, where nothing before is said, thought or meant. */
function tellsOfThat(left: string, right: string): boolean {
  const [, , verb = ''] = words(right);
  return (
    !/\bthat\b|\b(?:sa(?:y|id)|th(?:ink|ought)|kn[eo]w|believe|hope|mean|show|argue|find|found)/i.test(left) &&
    (isPlainlyFinite(verb) || isThird(verb))
  );
}
