import { areHalves } from '../../units/half.ts';
import { isOrder } from '../orders.ts';
import { endsOnRemark } from '../remark.ts';
import { hasBegun, isClause } from '../syntax.ts';
import { words } from '../verbs.ts';
import { leavesSubject } from '../clauses/aside.ts';
import type { Breath, Tears } from './breath.ts';
import { tearsCall } from './called-for.ts';
import { negated, tearsLine } from './lines.ts';
import { tearsPair } from './pairs.ts';
import { tearsPredicate } from './predicate.ts';

const tears: Tears[] = [...tearsPredicate, ...tearsLine, ...tearsCall, ...tearsPair];

/**
 * Whether a sentence may take breath between a lead and how it goes on, shown below it.
 * @param pause whether a comma stands between the two
 */
export function breathes(lead: string, rest: string, pause: boolean): boolean {
  const breath = { lead, rest, before: words(lead), after: words(rest), pause };
  if (!areHalves(breath.before.length, breath.after.length)) return false;
  return corrects(breath) || (!tears.some((tear) => tear(breath)) && isLead(breath));
}

/** "It is not about the boats, | it's about the crews": what is denied, and what is so. */
function corrects({ lead, rest, pause }: Breath): boolean {
  return pause && itIs.test(rest) && negated.test(lead) && isClause(lead);
}

const itIs = /^(?:it|that|this|he|she)['’]s\s|^(?:they|we)['’]re\s/;

/** Whether a lead is a clause by itself, and ends with a word that wants nothing more. */
function isLead({ lead, rest, before }: Breath): boolean {
  if (leavesSubject(lead, rest) || endsOnRemark(lead)) return false;
  // "Due to the challenges of the ice, boats of oak | are dear": "challenges" is no verb there.
  const own = lead.replace(front, '');
  // "The keeper said, as he had in May, | that the boats leak", "… as he had in May | on the quay, that …": what he said is no end of it.
  if (/(?:^|,\s)(?:that|whether|how)\s/.test(rest) && /,\s(?:as|like)\s[^,]+$/.test(lead)) return false;
  return (
    (isClause(own.replace(/\bthanks to\b/gi, 'because of')) || isOrder(before)) &&
    !wantsMore.test(lead.replace(/\s\([^()]*\)$/, '')) &&
    !shortVerb.test(lead) &&
    !hasBegun(lead)
  );
}

const front =
  /^(?:due to|because of|thanks to|as part of|in addition to|instead of|despite|given|in spite of|by means of)\s[^,]*(?:,\s+|$)/i;

/** "The best that we've | seen", "a sketch of what's | in the hold": a verb that is left to an apostrophe. */
const shortVerb = /\p{L}['’](?:ve|re|ll|m|d)$|\b(?:what|who|where|how|that|there|here|it|he|she)['’]s$/iu;

const wantsMore =
  /\b(?:and|or|but|either|neither|he|she|we|they|to|in|on|at|for|with|under|by|from|through|into|over|near|between|within|without|against|among|upon|towards?|during|than|that|which|who|whose|whether|how(?:\s[a-z]+(?:,\s(?:yet|but|and)\s[a-z]+)?)?|why|what|when|where|the|a|an|its|their|our|your|my|of|is|are|was|were|be|been|being|has|have|do|does|did|will|can|could|(?<!\b(?:in|on|of|by|late|early|since|until|to|from)\s)may|might)$/i;
