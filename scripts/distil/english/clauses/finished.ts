import { describing } from '../describing.ts';
import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { hangsOpen, hasBegun, isClause, opensClause } from '../syntax.ts';
import { isGerund, words } from '../verbs.ts';
import { leavesSubject } from './aside.ts';

/** Whether what stands before a comma or a dash is a clause, or an order, that wants nothing of what is behind. */
export function isFinished(left: string, right: string): boolean {
  if (!isClause(left) && !isOrder(words(left))) return false;
  if (words(left).length < 3 || words(right).length < 2) return false;
  // "We expect, as most towns do, that …": what the verb calls for stands behind the aside.
  if (/^(?:as|like|for|in|with|at)\s[^,]+,\s+(?:that|to|how|what|why|whether)\s/.test(right)) return false;
  if (goesOnAround(left, right) || leavesSubject(left, right)) return false;
  // "It is tested against, and built for, the tide": what it is tested against is behind both.
  if (hangsOpen(left) || lacksVerb(left)) return false;
  // "It can either sail, which is slow, or …": the other is behind the comma.
  if (/\beither\b(?!.*\bor\b)/i.test(left) && /\bor\b/.test(right)) return false;
  // "For each boat moored to the pier, by day or by night, …", "Since there is only one crane, limiting the quay to one crew, …":
  // the clause that it is told of has not come yet.
  if (leadsUp.test(left) && opensBehind(right)) return false;
  // "They accuse the owners, who bought it in May, of haste", "we want the quay, and its boats, to be seen": so does this.
  const [, object = '', aside = ''] = /^(.*?)((?:,\s(?:and|who|which|whose|where)\s[^,]+)?)$/u.exec(left) ?? [];
  if (wantsMore.test(object) && (aside === '' ? wantedBehind : wanted).test(right)) return false;
  // "While many know the mill for its bread, such as rye, …": the clause that it leads up to has not come yet.
  if (
    /^(?:while|although|though|even though|whereas|(?:even )?if|unless|when|whenever|because|once(?!\sa\s)|(?:every|the next|the first) time)\s[^,]*(?:,\s(?:such as|including|like|especially|to)\s[^,]*)*$/i.test(
      left,
    )
  )
    return false;
  // "As the guild knows, mending boats keeps the crews": so does what is done here.
  // "They sail to Holm but where that is closed, they sail on": and so does what is done there.
  if ((onlyAs.test(left) || secondFront.test(left)) && isClause(right)) return false;
  // "How, where and when boats sail", "a quiet, growing harbour": more of the same comes behind the comma.
  if (/\b(?:how|why|what|when|where|who|whose|whom|whether)$/i.test(left) || isOneOfTwo(left, right)) return false;
  // "Each is written alone, but together, …": the clause has only begun.
  if (hasBegun(left)) return false;
  // "The rest is teaching and, on Sundays, singing": the first comma only opens what stands between two.
  // "… grow old, and they, with a few others, come back": who does it, wants the verb behind the aside.
  return !/\b(?:and|or|but|that|which|also|been|has|have|had|is|are|was|were|will|would|I|he|she|we|they)(?:,\s[^,]*)?$/.test(
    left,
  );
}

const leadsUp =
  /^(?:(?:for|with|in|on|at) (?:each|every|any|all)|since|after|before|until|now that|given that|as (?:long|soon) as)\s(?:\([^()]*\)|[^,])*$/i;

/** A clause that begins with "as" and has no comma yet; but "as part of the plan the boats leave" has its subject behind that. */
const onlyAs =
  /^as\s(?!(?:an?|of|for|with|to|in|part|long|soon|far|well|many|much|always|usual|promised|expected)\b)[^,]*$/i;

const secondFront = /\s(?:and|but|or)\s(?:where|when|whenever|if|unless|while|until)\s[^,]*$/i;

/** "The story begins, as such stories must, with a rope": what it begins with stands behind the aside. */
function goesOnAround(left: string, right: string): boolean {
  const behind = /^as\s[^,]+,\s+(.+)$/su.exec(right)?.[1] ?? (/,\sas\s[^,]+$/.test(left) ? right : '');
  return /^(?:with|in|on|at|by|from|of|into|through)\s/.test(behind);
}

/** "They did not say whether the ferry, to be sold in May, …": what the ferry will do stands behind the aside. */
function lacksVerb(left: string): boolean {
  const inner = opensInside.exec(left)?.[1];
  return inner !== undefined && finiteVerb(words(inner)) < 0;
}

const opensInside =
  /\b(?:whether|because|although|(?:say|said|think|thought|believe|show|know|knew|fear|hope|argue|claim|warn|find|found|report|expect|mean)(?:s|ed|ing)?\sthat)\s(?!(?:of|to)\s)([^,]+)$/;

/** "…, by day or by night, the keeper writes it down": whether a clause begins behind one of the commas. */
function opensBehind(right: string): boolean {
  return right
    .split(/,\s+/)
    .slice(1)
    .some((part) => isClause(part) && opensClause(part));
}

/** What is wanted, right there or behind what is said of those whom it is done to. */
const wanted = /^(?:of|for|to|with)\s/;
const wantedBehind = /^(?:who|which|whose|where)\s[^,]+,\s(?:of|for|to|with)\s/;

/** Verbs that want to be told of what, for what or to do what, behind whom they are done to. */
const wantsMore =
  /\b(?:accus|convict|suspect|remind|warn|inform|depriv|blam|critici[sz]|prais|thank|charg|sentenc|ask|urg|order|invit|allow|forc|persuad|tell|told|want|expect|prefer|requir|encourag)\p{Ll}*\s[^,]+$/u;

/** "An active, growing harbour": two words for one thing, of which the second looks like something that is done. */
function isOneOfTwo(left: string, right: string): boolean {
  const [first = '', next = ''] = words(right);
  return describes.test(left) && isGerund(first) && !opensObject.test(next);
}

const describes = new RegExp(
  String.raw`\b(?:an?|the|our|your|their|its|his|her|my|this|that|every|each)\s\p{Ll}+(?:${describing})$`,
  'u',
);

const opensObject =
  /^(?:an?|the|this|that|these|those|its|their|our|your|his|her|my|it|them|us|him|me|you|in|on|at|to|for|from|by|with|into|over|under|about|as|that|how|many|some|all|no|every|each|\d.*)$/;
