import { finiteVerb, startsObject } from '../finite-verb.ts';
import { isClause, subjectOf } from '../syntax.ts';
import { isAuxiliary, isBase, isPast, isPlainlyFinite, isThird, words } from '../verbs.ts';

/** Words whose meaning a subject that is said again would hide: "protect it". */
export const pointsBack = /\b(?:it|them)\b/;

/**
 * What a second predicate shares with the first and must be said before it: the subject, and what helps its verb. "The samples were
 * dried and weighed": "The samples were". Undefined where the two do not go together, or where a negation might reach over both.
 */
export function shared(left: string, right: string): string | undefined {
  const [verb = '', after = ''] = words(right.replace(/^(?:only|still|even|just|later|soon)\s/, ''));
  // "It's a small hut and has no water": it is, and it has.
  const said = left.replace(/^(it|he|she|that)['’]s\s(?!been\b)/i, '$1 is ');
  // "They originally looked into it, but learned …": how the first was done, is not said of the second.
  const subject = subordinate.test(said) ? undefined : subjectOf(said)?.replace(/\s\p{Ll}+ly$/u, '');
  const all = words(said);
  const at = finiteVerb(all);
  // "The plan before the council would close …": what stands in front of the verb is the subject's.
  if (/:\s/.test(left) || hangsInside(all.slice(Math.max(0, at)).join(' '))) return undefined;
  // "It is cheap, and has been since May": what it has been, stands before.
  if (elliptic.test(right)) return undefined;
  // "A week after she came …": who came is the subject of a clause inside.
  if (/\b(?:after|before|when|since|while|until|because|that)\s(?:it|they|he|she|we|you|i)$/i.test(subject ?? ''))
    return undefined;
  // "Same as the ferry, but sails at night": what sails, is no "same as".
  if (/\b(?:as|than|like|of|in|on|at|to|for|from|by|with)$/i.test(subject ?? '')) return undefined;
  if (!subject || /\b(?:not|never|no|only|both|either|neither)\b|n['’]t\b/i.test(all.slice(0, at + 3).join(' ')))
    return undefined;
  const first = all[at] ?? '';
  const next = (all[at + 1] ?? '').replace(/,$/, '');
  if (modal.test(first)) return isBase(verb) && !/,$/.test(verb) ? `${subject} ${first}` : undefined;
  const past = isPast(first) && !isAuxiliary(first) ? true : /^(?:was|were|had|did)$/i.test(first);
  if (isAuxiliary(verb) && !sameNumber(first, verb)) return undefined;
  // "The old stamps stay valid, and will be sold until June."
  if (/^(?:will|can|may|must|should)$/.test(verb)) return subject;
  if (isAuxiliary(verb))
    return (past ? /^(?:was|were|had)$/ : /^(?:is|are|has|have)$/).test(verb) ? subject : undefined;
  if (!isAuxiliary(first)) return agrees(first, verb) ? subject : undefined;
  // "A boat was launched and proceeded to leak": what it did, was not done to it.
  if (after === 'to' && proceeds.test(verb)) return past ? subject : undefined;
  if (/^(?:is|has)$/i.test(first) && isThird(verb) && startsObject(after)) return subject;
  if (!isParticiple(next) || !isParticiple(verb)) return undefined;
  // "It was built in 1902 and lost its mast": what it did itself, beside what was done to it.
  if (past && isPast(verb) && determiner.test(after)) return naming.test(verb) ? undefined : subject;
  return after === '' || noObject.test(after) || verb.endsWith(',') ? `${subject} ${first}` : undefined;
}

const determiner = /^(?:the|an?|its|their|his|her|our|my|your|no|several|many|some)$/;

/** "Was closed and called a success": what is said of it behind the verb, is no object. */
const naming =
  /^(?:called|named|given|awarded|considered|deemed|made|declared|offered|paid|shown|told|sent|elected|granted)$/;

/** What stands behind a verb in the passive. */
const noObject =
  /^(?:\d.*|\p{Ll}+ly|by|in|on|at|to|from|for|with|without|as|into|onto|over|under|through|across|after|before|during|until|since|when|where|while|because|if|and|or|but|than|once|twice|again|back|up|out|off|down|away|apart|together|instead|there|here|today|this|last|next|every|each|one|two|three|four|five|only|within|among|between|around|about|against|along|near|of|online|abroad|so)$/u;

const subordinate = /^(?:if|once|when|whenever|while|because|since|although|though|until|unless|whoever)\b/i;

const proceeds =
  /^(?:proceeded|went|came|began|started|continued|decided|tried|attempted|refused|managed|hoped|wanted|hurried|failed|happened|seemed|appeared)$/;

const modal = /^(?:will|would|shall|should|can|could|may|might|must)$/i;

const elliptic =
  /^(?:(?:has|have|had)(?:\sbeen)?|is|are|was|were|will(?:\sbe)?|can|could|does|did)(?:\s(?:since|ever|for|until|too|again|still|now|then|before)\b|$)/;

/**
 * "The bridge was closed after a barge broke loose and struck a pier": what struck it was the barge. "It was closed until a new
 * pier, built by hand, was ready": what was ready is the pier.
 */
function hangsInside(left: string): boolean {
  const [, joint = '', inner] = /^.*\s(after|before|because|since|while|until|once|where|as)\s+(.*)$/.exec(left) ?? [];
  if (inner === undefined) return false;
  return isClause(inner) || (/^(?:until|while|once)$/.test(joint) && /^(?:an?|the)\s/.test(inner));
}

/** "The answer was … and were fed": another subject's verb. */
function sameNumber(first: string, verb: string): boolean {
  const [one, many] = [/^(?:is|was|has)$/i, /^(?:are|were|have)$/i];
  return !(one.test(first) && many.test(verb)) && !(many.test(first) && one.test(verb));
}

function isParticiple(word: string): boolean {
  return isPast(word) || /^\p{Ll}{3,}ed$/u.test(word);
}

function agrees(first: string, verb: string): boolean {
  if (isPast(first)) return isPast(verb);
  return !isPast(verb) && isPlainlyFinite(verb) && isThird(verb);
}
