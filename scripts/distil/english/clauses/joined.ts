import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { capitalised, conditional, depthAt, hangsOpen, isClause, isFronted, opensClause, splitTop } from '../syntax.ts';
import { isPlainlyFinite, isThird, words } from '../verbs.ts';
import { isAim } from './aim.ts';
import { isOpenList } from './in-list.ts';
import { isLong } from './long.ts';
import { named } from './named.ts';
import { isReported } from './reported.ts';
import { clausesOf } from './series.ts';
import { predicates } from './predicates.ts';
import { shared } from './shared.ts';
import { underFront } from './under-front.ts';

/** "A did this, and B did that": two clauses, each with a subject and a verb of its own. */
export function joined(text: string): string[] {
  for (const match of text.matchAll(isLong(text) ? jointsOfLong : joints)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    if (hangsOpen(left)) continue;
    // "…, so that the water can leave", "…, so hard that it hurt": what for or how, and no clause of its own.
    if (/\bso\s+$/.test(match[0]) && /^(?:\S+\s+)?that\s/.test(text.slice(match.index + match[0].length))) continue;
    const right = text
      .slice(match.index + match[0].length)
      .replace(/^(?:so|thus|then|therefore|also|yet),?\s+(?=\p{Ll})/u, '');
    // "We must stop it, so the yard can look at the keel": what for, and nothing that is so.
    if (/\bso\s+$/.test(match[0]) && isAim(left, right)) continue;
    // "It says which ropes, old nets, and sails are sold": of which of them, is said before.
    const [, asked] = /\b(?:which|what|whose)\s+([^,]+),/.exec(left) ?? [];
    if (asked !== undefined && /,\s+and\s/.test(match[0]) && finiteVerb(words(asked)) < 0) continue;
    // "It covers what to bring, and what to leave at home": more of what is covered.
    if (
      /^(?:what|how|why|whether|where|who|when)\b/.test(right) &&
      /\b(?:what|how|why|whether|where|who|when)\b/.test(left)
    )
      continue;
    // "It tells of boats, of nets, and how they are mended": one more thing that is told of.
    if (/^(?:how|why|whether|who)\b/.test(right)) continue;
    // "She said that it rained, and that her boat was full": still what she said.
    if (/^that\s/.test(right) && !isPlainlyFinite(words(right)[1] ?? '') && !tellsOfThat(left, right)) continue;
    // "It was weighed twice, once when it was wet, and once when it was dry": the other half of a pair.
    const opener = words(right)[0] ?? '';
    if (
      /^(?:once|one|some|partly)$/.test(opener) &&
      [', ', ': ', '— ', '—'].some((mark) => left.includes(`${mark}${opener} `))
    )
      continue;
    // "She would be lost, and surely not rowing here, without her crew": what stands between the two commas is of the same clause.
    if (
      /^(?:especially|particularly|surely|certainly|perhaps|even)\s(?:not\s)?(?:\p{Ll}{3,}ing|in|at|for|with|by|to)\s/u.test(
        right,
      )
    )
      continue;
    // "The price of buying, mooring, and mending them is high": one more thing that is done.
    if (/\p{Ll}{3}ing$/u.test(left) && /^\p{Ll}{3,}ing\s/u.test(right)) continue;
    // "The ropes rot, so dry them first": what to do about it.
    if (/\bso\s+$/.test(match[0]) && isOrder(words(capitalised(right))) && isClause(left))
      return [left, capitalised(right)];
    // "It lends boats, nets, oars, and sails to cross the bay": one more thing that is lent.
    if (/,\s+and\s/.test(match[0]) && isOpenList(left, right)) continue;
    const timed = /^(?:after|before)\b/i.test(left) && /^[^,]*,\s[^,]*$/.test(left);
    if (
      conditional.test(left) ||
      (/^(?:because|since|as|after|before)\b/i.test(left) && !timed) ||
      isReported(left, match[0])
    )
      continue;
    if (!match[0].includes(',') && !isApart(left, right)) continue;
    // "The boats were of oak, and of pine, she added": that she added it makes no clause of the pine.
    const told = right.replace(tellsBehind, '');
    if (told !== right && !isClause(told)) continue;
    if (isClause(left.replace(frame, '')) && isClause(right) && opens(right))
      return [...spliced(left), ...joined(capitalised(underFront(named(right, left), left)))];
    // A shared subject: "Wu started a programme, and turned it into a business."
    const before = isClause(left) ? shared(left, right) : undefined;
    if (before) return [left, ...joined(`${before} ${right}`)];
  }
  return predicates(text);
}

/** Whether a clause begins here: with its subject, behind a phrase that says when or where, or with what somebody does, which is its subject. */
function opens(right: string): boolean {
  const rest = isFronted(right) ? right.slice(right.indexOf(', ') + 2) : right;
  if (opensClause(rest)) return rest === right || isClause(rest);
  const all = words(right);
  const verb = finiteVerb(all);
  return (
    doing.test(all[0] ?? '') &&
    /^(?:is|was|are|were|can|will|means|meant|takes|took)$/.test(all[verb] ?? '') &&
    !all.slice(0, verb).some((word) => word.endsWith(','))
  );
}

/** "The wind has turned, and that turn keeps them in": "that" tells which, where nothing before is said, thought or meant. */
function tellsOfThat(left: string, right: string): boolean {
  const [, , verb = ''] = words(right);
  return (
    !/\bthat\b|\b(?:sa(?:y|id)|th(?:ink|ought)|kn[eo]w|believe|hope|mean|show|argue|find|found)/i.test(left) &&
    (isPlainlyFinite(verb) || isThird(verb))
  );
}

/** Who said all of it, at the end. */
const tellsBehind = /,\s(?:he|she|they|it|we|I)\s(?:said|says|added|adds|explained|wrote|noted|warned|argued)$/;

const doing = /^\p{Ll}{3,}ing$/u;

const joints = /,\s+(?:and|but|so|yet)\s+|\s+(?:and|but)\s+(?=(?:it|they|we|he|she|there)\s)/g;

/** In a long sentence an "and" begins a clause without its comma too: "We keep bees and I sell honey", "… and the quay was closed". */
const jointsOfLong = new RegExp(
  `${joints.source}|\\s+and\\s+(?=(?:it|they|we|he|she|there|i|you)(?:['’](?:re|ve|ll|m|d|s))?\\s|(?:the|our|your|my|his|her|its|their|most|some|many|all)\\s)`,
  'gi',
);

/** "Founded in 1902, the yard …": what was done to the subject stands before it. */
const frame = /^\p{Lu}\p{Ll}+(?:ed|own|ung|uilt|et)\s[^,]{4,60},\s+/u;

/** "It folds in a minute, the box stands by itself": two clauses with nothing but a comma between them, before a third. */
function spliced(text: string): string[] {
  return clausesOf(splitTop(text, /,\s+/), 2)?.map(capitalised) ?? [text];
}

/**
 * Whether an "and" without a comma can only join two clauses. Of "Tim and I" the first has no verb since the last comma; behind "that",
 * "so", "who" or "when" the second may still be a part of the first; and what is denied or done of two may be denied of the second.
 */
function isApart(left: string, right: string): boolean {
  if (/^(?:it|they|we|he|she|there)(?:['’][a-zß-ɏ]+)?\s/i.test(right)) return true;
  if (
    /\b(?:that|so|which|who|whose|what|how|why|whether|where|when|while|if|because|since|as|after|before|until|although|between|both)\b/i.test(
      left,
    )
  )
    return false;
  const last = left.slice(left.lastIndexOf(', ') + 1).trim();
  const verb = finiteVerb(words(right));
  // Each has a figure of its own: "the rent rose by 9 percent and the number of boats moored in the harbour fell by 12".
  const farthest = /\d/.test(last) && /\d/.test(right) ? 10 : 7;
  return isClause(last) && verb > 0 && verb < farthest && words(left).length > 3;
}
