import type { Clause } from '../../units/clause.ts';
import { capitalised, depthAt, isClause, opensClause } from '../syntax.ts';
import { isPast, words } from '../verbs.ts';
import { ofOwner, subordinate } from './of-owner.ts';

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
