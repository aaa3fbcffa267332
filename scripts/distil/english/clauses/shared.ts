import { finiteVerb } from '../finite-verb.ts';
import { startsObject } from '../objects.ts';
import { isOrder } from '../orders.ts';
import { onlyPast } from '../participles.ts';
import { subjectOf } from '../syntax.ts';
import { isAuxiliary, isBase, isPast, isPlainlyFinite, isRarelyVerb, isThird, words } from '../verbs.ts';
import { asksReader } from './asks-reader.ts';
import { isApart, type Joined } from './two-predicates.ts';

/** Words whose meaning a subject that is said again would hide: "protect it". */
export const objectPronoun = /\b(?:it|them)\b/;

/**
 * What a second predicate shares with the first and must be said before it: the subject, and what helps its verb. "The samples were
 * dried and weighed": "The samples were". Undefined where the two do not go together, or where a negation might reach over both.
 */
export function shared(left: string, right: string): string | undefined {
  // "… rose by 9 %, compared to 14 % a year before": nobody compared anything.
  if (/^compared (?:to|with)\s/i.test(right) || asksReader(right)) return undefined;
  const joined = joinedOf(left, right);
  if (!joined || isApart(joined)) return undefined;
  // "It has a pier, and visits to the yard rose": the visits did.
  if (isThird(joined.verb) && !isAuxiliary(joined.verb) && finiteVerb(words(right)) > 1) return undefined;
  // "A man came in and handed her a note": said twice, it would be two men.
  if (isOfPast(joined.first) && anyOne.test(joined.subject) && !/\s(?:called|named)\s/.test(joined.subject))
    return undefined;
  const pair = pairs.find(({ is }) => is(joined));
  if (!pair?.agrees(joined)) return undefined;
  return pair.helped ? `${joined.subject} ${joined.first}` : joined.subject;
}

/**
 * The same where the second could be an order by itself: "That will lift the nets, but leave behind whatever they've tied". Of "You can
 * use the lock, but leave it as you've found it" nobody can say whether it is one.
 */
export function sharedHelp(left: string, right: string): string | undefined {
  const all = words(left);
  if (!modal.test(all[finiteVerb(all)] ?? '') || /^(?:you|we|i)\s/i.test(left) || !isOrder(words(right)))
    return undefined;
  return shared(left, right);
}

function joinedOf(left: string, right: string): Joined | undefined {
  // "It's a small hut and has no water": it is, and it has.
  const said = left
    .replace(/^(it|he|she|that)['’]s\s(?!been\b)/i, '$1 is ')
    .replace(/\b(you|we|they)['’]re\s/i, '$1 are ');
  // "They originally looked into it, but learned …": how the first was done, is not said of the second.
  const subject = subordinate.test(said) ? undefined : subjectOf(said)?.replace(/\s\p{Ll}+ly$/u, '');
  if (!subject) return undefined;
  const all = words(said);
  const at = finiteVerb(all);
  const [verb = '', after = ''] = words(right.replace(/^(?:only|still|even|just|later|soon)\s/, ''));
  // "…, so | Go 1.4 will check it": a name does something itself.
  if (/^\p{Lu}/u.test(verb)) return undefined;
  const next = (all[at + 1] ?? '').replace(/,$/, '');
  return { left, right, all, at, subject, first: all[at] ?? '', next, verb, after };
}

/** Somebody or something that was not told of before. */
const anyOne = /^(?:an?|one|another|some|several|two|three|four|five|\d+)\s/i;

const subordinate = /^(?:if|once|when|whenever|while|because|since|although|though|until|unless|whoever)\b/i;

/** Two kinds of verbs that follow each other, and what they have in common if they agree. */
interface Pair {
  is(joined: Joined): boolean;
  agrees(joined: Joined): boolean;
  /** Whether what helps the first verb helps the second: "were dried and [were] weighed". */
  helped?: true;
}

/** The first that the two verbs are decides. */
const pairs: Pair[] = [
  // "They will wash the samples and dry them."
  // "The best would be to wash the samples, and dry them": both are what it would be.
  {
    is: ({ first }) => modal.test(first),
    agrees: ({ left, all, at, verb, after }) =>
      isBase(verb) &&
      !/,$/.test(verb) &&
      !/\bbe to\s/.test(left) &&
      !(all.length - at <= shortObject && namesThing(verb, after)),
    helped: true,
  },
  // "The answer was … and were fed": another subject's verb.
  { is: ({ first, verb }) => isAuxiliary(verb) && !areSameNumber(first, verb), agrees: () => false },
  // "The old stamps stay valid, and will be sold until June."
  { is: ({ verb }) => /^(?:will|can|may|must|should)$/.test(verb), agrees: () => true },
  // "It was 40 metres long, and is expected to grow": so much is meant of the same, whenever.
  { is: ({ verb, after }) => /^(?:is|are)$/.test(verb) && foreseen.test(after), agrees: () => true },
  {
    is: ({ verb }) => isAuxiliary(verb),
    agrees: ({ first, verb }) => (isOfPast(first) ? /^(?:was|were|had)$/ : /^(?:is|are|has|have)$/).test(verb),
  },
  {
    is: ({ first }) => !isAuxiliary(first),
    agrees: ({ first, verb }) =>
      isPast(first) ? isPast(verb) : !isPast(verb) && isPlainlyFinite(verb) && isThird(verb),
  },
  // "A boat was launched and proceeded to leak": what it did, was not done to it.
  { is: ({ verb, after }) => after === 'to' && proceeds.test(verb), agrees: ({ first }) => isOfPast(first) },
  {
    is: ({ first, verb, after }) =>
      startsObject(after) && ((/^(?:is|has)$/i.test(first) && isThird(verb)) || (/^are$/i.test(first) && isBase(verb))),
    agrees: () => true,
  },
  { is: ({ next, verb }) => !isParticiple(next) || !isParticiple(verb), agrees: () => false },
  // "It was built in 1902 and lost its mast": what it did itself, beside what was done to it.
  {
    is: ({ first, verb, after }) => isOfPast(first) && isPast(verb) && determiner.test(after),
    agrees: ({ verb }) => !naming.test(verb),
  },
  // "It was launched in 1987 and needed 71 days in dock": nobody needed it, and of "and moved 300 metres" nobody can say who did it.
  {
    is: ({ first, verb, right }) => /^(?:was|were)$/i.test(first) && isPast(verb) && amountBehind.test(right),
    agrees: ({ verb }) => measuring.test(verb),
  },
  // "They have read the log and found that it is old."
  {
    is: ({ first, next, verb }) =>
      /^(?:has|have|had)$/i.test(first) && next !== 'been' && isPast(verb) && !onlyPast.test(verb),
    agrees: () => true,
    helped: true,
  },
  // "The samples were dried and weighed."
  {
    is: () => true,
    agrees: ({ verb, after }) => after === '' || noObject.test(after) || verb.endsWith(','),
    helped: true,
  },
];

/** What is said of something that has not come yet. */
const foreseen =
  /^(?:expected|projected|forecast|predicted|anticipated|estimated|likely|set|slated|due|scheduled|planned|poised)$/;

/** In words: a modal, its verb, and one or two things that it is done to. */
const shortObject = 4;

/** "They may improve sailing and cost control": two words that name a thing, of which the first could be a verb. */
function namesThing(verb: string, after: string): boolean {
  return isRarelyVerb(verb) && /^\p{Ll}+[^\Ws]$/u.test(after) && !startsObject(after) && !noObject.test(after);
}

const modal = /^(?:will|would|shall|should|can|could|may|might|must)$/i;

function areSameNumber(first: string, verb: string): boolean {
  const [one, many] = [/^(?:is|was|has)$/i, /^(?:are|were|have)$/i];
  return !(one.test(first) && many.test(verb)) && !(many.test(first) && one.test(verb));
}

function isOfPast(verb: string): boolean {
  return (isPast(verb) && !isAuxiliary(verb)) || /^(?:was|were|had|did)$/i.test(verb);
}

function isParticiple(word: string): boolean {
  return isPast(word) || /^\p{Ll}{3,}ed$/u.test(word);
}

const proceeds =
  /^(?:proceeded|went|came|began|started|continued|decided|tried|attempted|refused|managed|hoped|wanted|hurried|failed|happened|seemed|appeared)$/;

const determiner = /^(?:the|an?|its|their|his|her|our|my|your|no|several|many|some)$/;

/** "Was closed and called a success": what is said of it behind the verb, is no object. */
const naming =
  /^(?:called|named|given|awarded|considered|deemed|made|declared|offered|paid|shown|told|sent|elected|granted)$/;

/** "Needed 71 days", but not "mended three times", "sold 2 years later": how often or when it was done. */
const amountBehind = /^\S+\s[$€£]?\d\S*\s(?!times\b|\p{Ll}+\s(?:later|earlier|after|before|ago)\b)/u;

/** What a thing does that is told with an amount, and nobody does to it. */
const measuring =
  /^(?:needed|cost|took|lost|won|carried|earned|employed|held|had|covered|weighed|lasted|reached|served|drew|required|contained|measured|attracted|generated|killed|injured)$/;

/** What stands behind a verb in the passive. */
const noObject =
  /^(?:\d.*|\p{Ll}+ly|by|in|on|at|to|from|for|with|without|as|into|onto|over|under|through|across|after|before|during|until|since|when|where|while|because|if|and|or|but|than|once|twice|again|back|up|out|off|down|away|apart|together|instead|there|here|today|this|last|next|every|each|one|two|three|four|five|only|within|among|between|around|about|against|along|near|of|online|abroad|so)$/u;
