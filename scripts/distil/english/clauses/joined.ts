import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { capitalised, conditional, depthAt, hangsOpen, isClause, isFronted, opensClause, splitTop } from '../syntax.ts';
import { isThird, words } from '../verbs.ts';
import { isOpenList } from './in-list.ts';
import { leavesToldOpen } from '../left-open.ts';
import { isLong } from './long.ts';
import { named } from './named.ts';
import { ofWhole } from './of-whole.ts';
import { isReported, isToldBare } from './reported.ts';
import { clausesOf } from './series.ts';
import { predicates } from './predicates.ts';
import { shared, sharedHelp } from './shared.ts';
import { withoutInsertion } from './inserted.ts';
import { underFront } from './under-front.ts';
import { partsNothing } from './parts-nothing.ts';

/** "A did this, and B did that": two clauses, each with a subject and a verb of its own. */
export function joined(text: string): string[] {
  for (const match of text.matchAll(isLong(text) ? jointsOfLong : joints)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    if (hangsOpen(left)) continue;
    const isSo = /\bso\s+$/.test(match[0]);
    // "…, so that the water can leave", "…, so hard that it hurt": what for or how, and no clause of its own.
    if (isSo && /^(?:\S+\s+)?that\s/.test(text.slice(match.index + match[0].length))) continue;
    const right = text
      .slice(match.index + match[0].length)
      .replace(/^(?:so|thus|then|therefore|also|yet),?\s+(?=\p{Ll})/u, '');
    // "Ask us to not only mend boats, but also if …": what it is not alone, is told with the rest.
    if (partsNothing(left, match[0], right) || (notAlone.test(left) && noPredicate.test(right))) continue;
    // "The keeper was cold, so she rowed home": who "she" is, a slide tells only with both.
    if (isSo && /^(?:he|she)\s/.test(right)) continue;
    // "The ropes rot, so dry them first": what to do about it.
    if (isSo && isOrder(words(capitalised(right))) && isClause(left)) return [left, capitalised(right)];
    // "It lends boats, nets, oars, and sails to cross the bay": one more thing that is lent.
    if (/,\s+and\s/.test(match[0]) && (isOpenList(left, right) || leavesToldOpen(left))) continue;
    // "Row on, until the wind turns, and the ice comes": until then, as well.
    if (/,\s+and\s/.test(match[0]) && untilThen.test(left)) continue;
    const timed = /^(?:after|before)\b/i.test(left) && /^[^,]*,\s[^,]*$/.test(left);
    if (
      conditional.test(left) ||
      behindFront.test(left) ||
      (/^(?:because|since|as|after|before)\b/i.test(left) && !timed) ||
      isReported(left, match[0])
    )
      continue;
    if (!match[0].includes(',') && !isApart(left, right)) continue;
    // "The boats were of oak, and of pine, she added": that she added it makes no clause of the pine.
    const told = right.replace(tellsBehind, '');
    if (told !== right && !isClause(told)) continue;
    if (isClause(right) && isToldBare(left, right)) continue;
    // "He lights the lamp and, | if it is thick, rings the bell": who does so stands in front of the condition.
    const done = underCondition.exec(right)?.[1];
    if (done !== undefined && isThird(words(done)[0] ?? '') && !opensClause(done)) {
      const who = isClause(left) ? shared(left, done) : undefined;
      if (who === undefined) continue;
      return [left, `${who}, ${right}`];
    }
    const helped = isClause(left) ? sharedHelp(left, right) : undefined;
    if (helped) return [left, ...joined(`${helped} ${right}`)];
    if (isClause(left.replace(frame, '')) && isClause(right) && opens(right)) {
      const before = spliced(left);
      // "The ice comes, the boats lie dry, and it's over": of three clauses the subject of the first need not be that of the last.
      const own = before.length > 1 ? right : named(right, left);
      const each = before.map((one, at) => (at === 0 ? one : capitalised(ofWhole(one, left))));
      return [...each, ...joined(capitalised(ofWhole(underFront(own, left), left)))];
    }
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
  const told = withoutInsertion(right);
  if (told !== undefined && isClause(told) && opensClause(told)) return true;
  const all = words(right);
  const verb = finiteVerb(all);
  return (
    doing.test(all[0] ?? '') &&
    /^(?:is|was|are|were|can|will|means|meant|takes|took)$/.test(all[verb] ?? '') &&
    !all.slice(0, verb).some((word) => word.endsWith(','))
  );
}

/** What is done in a case that stands in front of it. */
const underCondition = /^(?:if|when|whenever|once|unless)\s[^,]+,\s+(.+)$/iu;

/** A condition, at the end of a clause, that an "and" may go on with. */
const untilThen = /,\s(?:until|unless|so that|as long as|provided)\s[^,]+$/;

/** "In the north, if the ice comes, boats stay": what is so only then, behind another front. */
const behindFront = /^[^,]+,\s(?:if|unless|when|whenever|once)\s[^,]+,\s/i;

const notAlone = /\bnot (?:only|just|merely|simply)\b(?!.*\bbut\b)/i;

/** Behind a "but also" that is gone: when else, or why. */
const noPredicate = /^(?:also\s)?(?:if|when|where|because|since|while|as|so that|in|on|at|for|with|by|to|from|of)\s/i;

/** Who said all of it, at the end. */
const tellsBehind = /,\s(?:he|she|they|it|we|I)\s(?:said|says|added|adds|explained|wrote|noted|warned|argued)$/;

const doing = /^\p{Ll}{3,}ing$/u;

const joints =
  /,\s+(?:and|but|so(?!\s(?:long|far|much)\sas\s)|yet|then)\s+|\s+(?:and|but)\s+(?=(?:it|they|we|he|she|there)\s)/g;

/** In a long sentence an "and" begins a clause without its comma too: "We keep bees and I sell honey", "… and the quay was closed". */
const jointsOfLong = new RegExp(
  `${joints.source}|\\s+and\\s+(?=(?:it|they|we|he|she|there|i|you)(?:['’](?:re|ve|ll|m|d|s))?\\s|(?:the|our|your|my|his|her|its|their|most|some|many|all)\\s)`,
  'gi',
);

/** "Founded in 1902, the yard …": what was done to the subject stands before it. */
const frame = /^\p{Lu}\p{Ll}+(?:ed|own|ung|uilt|et)\s[^,]{4,60},\s+/u;

/** "It folds in a minute, the box stands by itself": two clauses with nothing but a comma between them, before a third. */
function spliced(text: string): string[] {
  // "According to the keepers and the port, the quay is full": that is whose claim it is, and no clause.
  if (/^according to\s/i.test(text)) return [text];
  return clausesOf(splitTop(text, /,\s+/), 2)?.map(capitalised) ?? [text];
}

/**
 * Whether an "and" without a comma can only join two clauses. Of "Tim and I" the first has no verb since the last comma; behind "that",
 * "so", "who" or "when" the second may still be a part of the first; and what is denied or done of two may be denied of the second.
 */
function isApart(left: string, right: string): boolean {
  // "They said the quay | and the pier are closed": so are both.
  if (leavesToldOpen(left)) return false;
  if (/^(?:it|they|we|he|she|there)(?:['’][a-zß-ɏ]+)?\s/i.test(right)) return true;
  if (
    /\b(?:that|so|which|who|whose|what|how|why|whether|where|when|while|if|because|since|as|after|before|until|although|between|both)\b/i.test(
      left,
    )
  )
    return false;
  const last = left.slice(left.lastIndexOf(', ') + 1).trim();
  // "I like my work and my crew, but I leave": the verb is of what comes behind the comma.
  const [own = ''] = right.split(/,\s+(?:and|but|so|yet|or)\s/);
  const verb = finiteVerb(words(own));
  // Each has a figure of its own: "the rent rose by 9 percent and the number of boats moored in the harbour fell by 12".
  const farthest = /\d/.test(last) && /\d/.test(right) ? 10 : 7;
  return isClause(last) && verb > 0 && verb < farthest && words(left).length > 3;
}
