import type { Clause } from '../../units/clause.ts';
import { capitalised, depthAt, isClause, opensClause } from '../syntax.ts';
import { time } from '../times.ts';
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
  const whole = isClause(found[0].slice(nearest.length).replace(/,\s+$/, '')) ? nearest : found[0];
  const bound = /^according to\s/i.test(whole);
  // "Built in Brenna, Norway, in 1921, the ferry is a museum": when it was built is no time of what it is today.
  const front = bound ? whole : whole + dated(text.slice(whole.length));
  const rest = text.slice(front.length);
  // "Advanced Ferries expects to sell forty, up from ten": that is a name, and the clause itself.
  if (!bound && isClause(front.replace(/,\s+$/, ''))) return undefined;
  if (!bound && (!isPast(words(front)[0] ?? '') || /^(?:it|they|he|she)\b/i.test(rest))) return undefined;
  if (!isClause(rest) || !opensClause(rest)) return undefined;
  // "Moved the crane, because the quay is wet": what was done is no frame of why.
  if (subordinate.test(rest)) return undefined;
  return bound ? ofOwner(rest, front) : [{ text: capitalised(rest), support: front }];
}

/** "in 1921, ", where that stands in front. */
function dated(text: string): string {
  const [front] = /^(?:in|on|since|by|during)\s[^,]{2,30},\s+/i.exec(text) ?? [];
  return front !== undefined && time.test(front) ? front : '';
}

/** The sentence without them in its middle; whose claim it is stands below, and is never left out. */
export function inserted(text: string): Clause[] | undefined {
  const [, before = '', owner = '', after = ''] = insertion.exec(text) ?? [];
  if (owner === '' || depthAt(text, before.length) > 0 || /["“”]/.test(text)) return undefined;
  // "A boat that, the yard says, passed the test": what it did stands right behind "that".
  const pause =
    !/\s(?:that|which|who)$/.test(before) &&
    (isClause(before) || /^(?:in|on|at|with|by|for|from|after|before|during|since)\b/i.test(before));
  const claim = `${before}${pause ? ',' : ''} ${after}`;
  return isClause(claim) ? [{ text: claim, support: owner, bound: true }] : undefined;
}

/** "…, the authors say, …": who claims a sentence, in the middle of it. */
const insertion =
  /^(.{8,}?),\s+((?:the|one|some|many|most|our|(?!(?:He|She|They|It|We|I)\s)\p{Lu}[^\s\d,;:.]+)(?:\s[^\s\d,;:.]+){0,3}?\s(?:says?|said|argues?|argued|calculates?|calculated|notes?|noted|believes?|estimates?|admits?|insists?|warns?|reckons?)),\s+(.{8,})$/u;
