import type { Clause } from '../../units/clause.ts';
import { inFront } from '../breaths/besides.ts';
import { subordinator } from '../breaths/lines.ts';
import { goesOn } from '../breaths/predicate.ts';
import { finiteVerb } from '../finite-verb.ts';
import { isOrder } from '../orders.ts';
import { conditional, depthAt, hangsOpen, hasBegun, isClause, opensClause } from '../syntax.ts';
import { isGerund, isPlainlyFinite, words } from '../verbs.ts';
import { isAim } from './aim.ts';
import { isLong } from './long.ts';

/** Cuts off what trails behind a finished clause and keeps it as its support. */
export function tail(text: string): Clause[] {
  for (const match of text.matchAll(/(?:,[”"’]?\s+|\s+[—–]\s+|—|---|\s+--?\s+)/g)) {
    if (depthAt(text, match.index + match[0].length) > 0) continue;
    const left = text.slice(0, match.index) + (/^,([”"’])/.exec(match[0])?.[1] ?? '');
    const right = text.slice(match.index + match[0].length);
    if (!isFinished(left, right)) continue;
    if ((isLong(text) && heldAgainst.test(right) && !restarts(right)) || otherDoes.test(right))
      return [{ text: left, support: right, bound: true }];
    if (match[0].startsWith(',')) {
      const figure = restarts(right) ? undefined : figureBeside(right);
      if (figure && lacksItsWhole.test(figure)) return [{ text: left, support: right }];
      if (figure) return [{ text: left }, ...tail(figure)];
      if (hangsBehind(left, right)) return [{ text: left, support: right }];
    } else if (hangsOnDash(left, right)) return [{ text: left, support: right }];
  }
  return [{ text }];
}

/** Whether what stands before a comma or a dash is a clause, or an order, that wants nothing of what is behind. */
function isFinished(left: string, right: string): boolean {
  if (!isClause(left) && !isOrder(words(left))) return false;
  if (words(left).length < 3 || words(right).length < 2) return false;
  // "We expect, as most towns do, that …": what the verb calls for stands behind the aside.
  if (/^(?:as|like|for|in|with|at)\s[^,]+,\s+(?:that|to|how|what|why|whether)\s/.test(right)) return false;
  // "It is tested against, and built for, the tide": what it is tested against is behind both.
  if (hangsOpen(left)) return false;
  // "It can either sail, which is slow, or …": the other is behind the comma.
  if (/\beither\b(?!.*\bor\b)/i.test(left) && /\bor\b/.test(right)) return false;
  // "For each boat moored to the pier, by day or by night, …": the clause that it is told of has not come yet.
  if (/^(?:for|with|in|on|at) (?:each|every|any|all)\s(?:\([^()]*\)|[^,])*$/i.test(left) && opensBehind(right))
    return false;
  // "They accuse the owners, who bought it in May, of haste", "we want the quay, and its boats, to be seen": so does this.
  const [, object = '', aside = ''] = /^(.*?)((?:,\s(?:and|who|which|whose|where)\s[^,]+)?)$/u.exec(left) ?? [];
  if (wantsMore.test(object) && (aside === '' ? wantedBehind : wanted).test(right)) return false;
  // "While many know the mill for its bread, such as …": the clause that it leads up to has not come yet.
  if (
    /^(?:while|although|though|even though|whereas|if|unless|when|whenever|because|once(?!\sa\s)|(?:every|the next|the first) time)\s[^,]*$/i.test(
      left,
    )
  )
    return false;
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

const describes =
  /\b(?:an?|the|our|your|their|its|his|her|my|this|that|every|each)\s\p{Ll}+(?:ive|al|ous|ful|less|able|ible|ic|ant|ent|ary|ern|ish|y|ong|arge|mall|ast|low|ld|ew|ood|ich|oor|uiet|een|rm|eep)$/u;

const opensObject =
  /^(?:an?|the|this|that|these|those|its|their|our|your|his|her|my|it|them|us|him|me|you|in|on|at|to|for|from|by|with|into|over|under|about|as|that|how|many|some|all|no|every|each|\d.*)$/;

/** "…, according to the council": whose claim it is. "…, compared with two weeks before": what the figure is held against. */
const heldAgainst = /^(?:according to|compared (?:with|to)|(?:up|down) from|as against)\s/;

/** "One rows, while the other steers": what the one does is the half of it. */
export const otherDoes = /^while\s(?:another|(?:the\s)?others?)\b/;

/** Whether a dash opens the end of a sentence: no condition, no aside between two dashes, and not the second of the two. */
function hangsOnDash(left: string, right: string): boolean {
  const isSecond = (left.match(/—|---|\s[–—]\s|\s--?\s/g) ?? []).length % 2 === 1;
  // "Open 5 May - 3 June": from when to when.
  const isRange = /\d(?:\s\p{Lu}\p{Ll}+)?$/u.test(left) && /^(?:\p{Lu}\p{Ll}+\.?\s)?\d/u.test(right);
  // "The worst was not the ice – it was the fog": what it was not, is not told alone.
  if (corrected.test(right) && negated.test(left)) return false;
  return !isSecond && !isRange && !conditional.test(right) && !/\s*[—–]\s*|---|\s+--?\s+/.test(right);
}

const corrected = /^(?:it|that|this|they|he|she)(?:['’](?:s|re)|\s(?:is|are|was|were))\s/i;
const negated = /\b(?:is|are|was|were)(?:n['’]t|\snot)\s/;

/** "…, with 45% of them in Hangzhou": a figure of its own, said by itself. */
function figureBeside(right: string): string | undefined {
  const [, figure] = /,\s+(?:and|but)\s/.test(right) ? [] : (/^with\s+(.*\d.*)$/.exec(right) ?? []);
  // "…, with the 1902 chart the old quay was found": no figure, but how a second clause begins.
  return figure === undefined || isClause(figure.replace(hangsOnIt, '')) ? undefined : figure;
}

const hangsOnIt = /(?:—|,|\s(?:that|which|who|whose|where|saying|showing)\s).*/;

/** "…, with 45% living in Wells": of whom, only the clause before it says. */
const lacksItsWhole =
  /^(?:[^\d,]{0,20}\d[^\p{L}\s,]*\s?(?:%|per ?cent|percent)|[^\d,]{0,20}\d[^\p{L}\s,]*)\s+(?:\p{Ll}+(?:ed|ing)|in|at|on|from|to|within|outside|of (?:them|these|those|which|whom))\b/u;

/** Whether what stands behind a comma only says more of the clause before it. */
function hangsBehind(left: string, right: string): boolean {
  const isLast = !restarts(right);
  // "Older, including closed, yards": what is older comes behind the second comma.
  if (/^(?:including|such as|like)\s[^,]+,\s(?!(?:and|or)\b)[^,]*$/.test(right)) return false;
  // "Other towns, including Brenna, Lysvik and Oslo, are …": what they are comes behind the last of them.
  if (isLast && example.test(right) && !/\d/.test(right)) return !goesOn.test(right);
  if (/^when\b/.test(right) && /\d{4}$/.test(left) && isClause(right)) return true;
  // "Such as ropes, nets, and …": one more of the same things.
  if (/\b(?:such as|including|like|between)\s+[^,]*$/.test(left) && /\band\b/.test(right)) return false;
  if (isLast && (isPurpose(right) || isParticipial(left, right) || trailingRelative.test(right))) return true;
  if (isLast && isLong(`${left} ${right}`) && isAbsolute(left, right)) return true;
  if (isLast && right.startsWith('so ') && isAim(left, right.slice('so '.length))) return true;
  return reason.test(right) && isClause(right);
}

const example =
  /^(?:especially|particularly|notably|mainly|including|such as|like|with|among them|from|thanks to|due to|amid|along with|as well as)\b/;

/**
 * "…, the crews singing below deck", "…, a town that has no harbour": beside a long clause, what says more of it and has no verb of its
 * own. "We love the boats, the crews that sail them" lists what is loved.
 */
function isAbsolute(left: string, right: string): boolean {
  const own = left.replace(inFront, '');
  if (isOrder(words(own))) return false;
  if (own.includes(',') || subordinator.test(own) || hangsOnTime(own) || listed.test(right) || opensNoThing.test(right))
    return false;
  const all = words(right);
  const at = all.findIndex((word) => isGerund(word) || /^(?:that|which|who)$/.test(word));
  if (at < 1 || at > 6 || all.slice(0, at).some((word) => isPlainlyFinite(word) || /[,;:]$|^(?:and|or)$/.test(word)))
    return false;
  const [first = '', before = ''] = [all[0], all[at - 1]];
  if (isGerund(all[at] ?? '')) return at > 1 || !determiner.test(first);
  return at > 1 ? determiner.test(first) : /^\p{Ll}{3,}s$/u.test(before);
}

/** "Two days after the boat sank": a verb that only says when is none of a clause. */
function hangsOnTime(text: string): boolean {
  const all = words(text);
  return all.slice(0, finiteVerb(all)).some((word) => /^(?:after|before|since|until|when|while)$/.test(word));
}

const listed = /^[^,]*,\s+(?:and|or)\s/;

const determiner = /^(?:an?|the|its|their|his|her|our|one|two|three|some|many|most)$/;

const opensNoThing =
  /^(?:and|or|but|nor|not|so|yet|also|then|if|when|where|which|who|as|because|though|although|while|in|on|at|to|for|from|by|with|of|into|over|under|about|after|before|without|than|like|including|\p{Ll}+ly)\s/u;

/** "They came to rest, to read, or to sit": one of several things is not told alone. */
function isPurpose(right: string): boolean {
  return /^to\s+(?:be\s+)?\p{Ll}+/u.test(right) && !/,\s+(?:(?:and|or)\s+)?to\s|\sor\s/.test(right);
}

/** "…, enabling scalable workloads", and not the last of several: "rowing, sailing and fishing". */
function isParticipial(left: string, right: string): boolean {
  const [, participle = ''] =
    /^(?:thereby\s+|thus\s+|potentially\s+|often\s+|further\s+)?([a-z]+ing)\b/.exec(right) ?? [];
  const inList =
    /[,:]\s+(?:\p{L}+ly\s+)?[a-z]+ing\b[^,]*$/u.test(left) ||
    /^[a-z]+ing,|\b(?:and|or)\s+[a-z]+ing\b/.test(right.slice(0, 60));
  return isGerund(participle) && participle !== 'including' && !inList;
}

const trailingRelative =
  /^(?:which|who|whose|where|(?:(?:most|some|many|all|half|both|part|none|each|one|two|three) )?of (?:which|whom))\b/;

const reason =
  /^(?:because|since|so that|as(?=\s(?:it|they|we|you|he|she|the|this|these|there|our|its|their|a|an)\s|\s\p{Lu})|as a result|even as|even though|although|though|whereas|while)\b/u;

/** Whether a tail is not the end: after a further comma the main clause goes on with its verb. */
function restarts(tailText: string): boolean {
  const comma = tailText.indexOf(', ');
  return comma >= 0 && isPlainlyFinite(words(tailText.slice(comma + 2))[0] ?? '');
}
