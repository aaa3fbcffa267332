import type { Clause } from '../../units/clause.ts';
import { capitalised, depthAt, isClause, opensClause, splitTop } from '../syntax.ts';
import { isPast, words } from '../verbs.ts';
import { isLong } from './long.ts';
import { inside } from '../inside.ts';
import { tail } from './tail.ts';

/** "Founded in 1924 by two sisters, the shop sells rope" and "According to the mayor, the bridge is safe": the clause, and its frame. */
export function framed(text: string): Clause[] | undefined {
  const found =
    /^(?:according to|[a-z]+(?:ed|own|awn|orn|ung|ent|elt|und|ewn|riven|itten|aken|osen|oken)|set|led|built)\s[^,]{4,90}?(?:,[^,]{4,60})?,["”]?\s+(?=\S)/i.exec(
      text,
    );
  if (!found || depthAt(text, found[0].length) > 0) return undefined;
  // "According to the mayor, the quay is safe, though …": what stands behind the first comma is the claim, and no apposition.
  const nearest = /^.*?,["”]?\s/.exec(text)?.[0] ?? '';
  const front = isClause(found[0].slice(nearest.length).replace(/,\s+$/, '')) ? nearest : found[0];
  const rest = text.slice(front.length);
  const bound = /^according to\s/i.test(front);
  if (!bound && (!isPast(words(front)[0] ?? '') || /^(?:it|they|he|she)\b/i.test(rest))) return undefined;
  if (!isClause(rest) || !opensClause(rest)) return undefined;
  // "Moved the crane, because the quay is wet": what was done is no frame of why.
  if (subordinate.test(rest)) return undefined;
  return bound ? ofOwner(rest, front) : [{ text: capitalised(rest), support: front }];
}

/** What somebody claims, with whose claim it is below it; between the two stands what trails behind the claim, where that has room. */
function ofOwner(claim: string, owner: string): Clause[] {
  const owned = { support: owner, bound: true, owned: true };
  const [first = { text: claim }, ...others] = tail(claim);
  // Nobody grants in somebody's name what they may not have granted.
  const trails = first.support !== undefined && !first.bound && !subordinate.test(first.support) && others.length === 0;
  if (!trails || !isLong(claim)) return [{ ...owned, text: capitalised(claim) }];
  const both = `${first.support}, ${inside(owner)}`;
  return [{ ...owned, text: capitalised(first.text), ...(words(both).length <= mostBelow ? { support: both } : {}) }];
}

/** In words: what may stand below a claim. */
const mostBelow = 14;

const subordinate = /^(?:because|since|as|so that|although|though|while|when|if|unless|until|which|who|where)\b/i;

/** "A review of 40 harbours found that …": the claim, and below it, never without it, whose it is. */
export function claimed(text: string): Clause[] | undefined {
  if (!isLong(text)) return undefined;
  const [, owner = '', rest = ''] = claiming.exec(text) ?? [];
  // "Experts argue that …" is short enough to be said in one line.
  if (
    rest === '' ||
    words(owner).length < longOwner ||
    !isClause(owner) ||
    // "They are under pressure to show that …": nobody has shown it yet.
    /\bto\s\S+$/.test(owner) ||
    /[,;:(“"]|\b(?:not|never|no|it|they|he|she|i|we|you|that|which|who|if|when|while|may|might|can|could|will|would)\b|n['’]t\b/i.test(
      owner,
    )
  )
    return undefined;
  if (/^(?:it|they|he|she)\s/.test(rest)) return undefined;
  const claims = splitTop(rest, /,\s+(?:and|but)\s+that\s+/);
  if (!claims.every((claim) => isClause(claim) && opensClause(claim))) return undefined;
  return claims.flatMap((claim) => ofOwner(claim, owner));
}

/** What a study or a speaker does with a claim. */
const claiming =
  /^((?:\S+\s+){1,11}?(?:found|finds|find|showed|shows|show|suggests|suggest|suggested|estimates|estimate|estimated|calculates|calculate|concluded|concludes|reports|reported|heard|says|say|said|argues|argue|argued|believe|believes|warns|warn|warned|notes|noted)(?:\s(?:on\s)?[A-Z][a-z]+day|\s(?:in|at|during)\s(?:an?|the|its|their)\s(?:\S+\s){0,2}[a-z]+)?)\s+that\s+(.+)$/;

/** In words: from here on, who claims it takes too much of a line. */
const longOwner = 4;

/** The sentence without them in its middle; whose claim it is stands below, and is never left out. */
export function inserted(text: string): Clause[] | undefined {
  const [, before = '', owner = '', after = ''] = insertion.exec(text) ?? [];
  if (owner === '' || depthAt(text, before.length) > 0 || /["“”]/.test(text)) return undefined;
  const pause = isClause(before) || /^(?:in|on|at|with|by|for|from|after|before|during|since)\b/i.test(before);
  const claim = `${before}${pause ? ',' : ''} ${after}`;
  return isClause(claim) ? [{ text: claim, support: owner, bound: true }] : undefined;
}

/** "…, the authors say, …": who claims a sentence, in the middle of it. */
const insertion =
  /^(.{8,}?),\s+((?:the|one|some|many|most|our|(?!(?:He|She|They|It|We|I)\s)\p{Lu}[^\s\d,;:.]+)(?:\s[^\s\d,;:.]+){0,3}?\s(?:says?|said|argues?|argued|calculates?|calculated|notes?|noted|believes?|estimates?|admits?|insists?|warns?|reckons?)),\s+(.{8,})$/u;
