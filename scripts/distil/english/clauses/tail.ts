import type { Clause } from '../../units/clause.ts';
import { goesOn } from '../breaths/predicate.ts';
import { isBetweenDashes } from '../between-dashes.ts';
import { endsOnRemark } from '../remark.ts';
import { conditional, depthAt, isClause } from '../syntax.ts';
import { isBase, isGerund, isPlainlyFinite, words } from '../verbs.ts';
import { isAim } from './aim.ts';
import { isLong } from './long.ts';
import { isFinished } from './finished.ts';
import { grantedBehind } from './granted-behind.ts';
import { closedRelative } from './relative.ts';
import { isAbsolute } from './absolute.ts';
import { awaitsVerb } from './inserted.ts';

/** Cuts off what trails behind a finished clause and keeps it as its support. */
export function tail(text: string): Clause[] {
  const granted = grantedBehind(text, tail);
  if (granted) return granted;
  for (const match of text.matchAll(/(?:,[”"’]?\s+|\s+[—–]\s+|—|---|\s+--?\s+)/g)) {
    if (depthAt(text, match.index + match[0].length) > 0) continue;
    const left = text.slice(0, match.index) + (/^,([”"’])/.exec(match[0])?.[1] ?? '');
    const right = text.slice(match.index + match[0].length);
    if (!isFinished(left, right) || (match[0].startsWith(',') && awaitsVerb(left, right))) continue;
    if (match[0].startsWith(',') && isBetweenDashes(left, right)) continue;
    if (endsOnRemark(left)) continue;
    // "It is split – for example, | ropes are made by few": what opened the example went with its clause.
    if (exampleAlone.test(right)) return [{ text: left }];
    if (right.endsWith('t') && isNot.test(right)) return [{ text: left, support: right, bound: true }];
    const isHeld = accordingTo.test(right) || compared.test(right);
    if ((isLong(text) && isHeld && !restarts(right)) || otherDoes.test(right))
      return [{ text: left, support: isLong(right) ? right.replace(why, '') : right, bound: true }];
    if (match[0].startsWith(',')) {
      const { relative, rest = '' } = closedRelative(right) ?? {};
      const whole = `${left} ${rest}`;
      if (relative && isLong(whole)) return [{ text: left, support: /\d/.test(relative) ? right : rest, bound: true }];
      if (relative) return [{ text: whole, support: relative }];
      if (isLong(text) && moreOrLess.test(right) && /\d/.test(left)) return [{ text: left, support: right }];
      if (ofNone.test(right)) return [{ text: left, support: right, bound: true }];
      const [way] = isLong(text) && /\d/.test(left) ? (fromTo.exec(right) ?? []) : [];
      if (way) return [{ text: left, support: way }];
      if (/^with\s/.test(right) && showing.test(right.slice(5))) return [{ text: left, support: right }];
      const figure = restarts(right) ? undefined : figureBeside(right);
      if (figure && lacksItsWhole.test(figure)) return [{ text: left, support: right }];
      if (figure) return [{ text: left }, ...tail(figure)];
      if (hangsBehind(left, right)) return [{ text: left, support: right }];
    } else if (hangsOnDash(left, right)) {
      // "The yard got one new thing | – a crane", "One thing was missing | – a crane": which, is the half of it.
      return [{ text: left, support: right, ...(namesLater.test(left) && !isClause(right) ? { bound: true } : {}) }];
    }
  }
  return [{ text }];
}

const exampleAlone = /^(?:for example|for instance)$/i;

/** "Boats are cheap — their upkeep is not": without what is not so, the first half would be taken for all of it. */
const isNot =
  /^(?!(?:and|or|but|if|when|which|who|that)\s)[^;:—–]{3,120}\s(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:\snot|n['’]t)$/i;

/** "…, compared with two weeks before": what a figure is held against, at the end of its sentence. */
const compared = /^(?:compared (?:with|to)|(?:up|down) from|as against)\s/;

/** "…, an increase of 9 per cent over May", "…, a 9% rise": by how much that is more or less than before. */
const moreOrLess =
  /^an?\s(?:\d[\d.,]*\s?(?:%|per ?cent|percent)\s(?:\S+\s)?)?(?:increase|rise|jump|gain|surge|growth|improvement|decrease|decline|drop|fall|dip)\b[^,;]*$/;

/** "…, according to the council": whose claim it is. */
const accordingTo = /^according to\s/;

/** "Three towns lent boats, none of which came back": what is not so of any of them. */
const ofNone = /^(?:none|neither|few|hardly any|not (?:all|one)) of (?:which|whom)\b/;

/** "Up from 300 boats in May, as the yard …": why that is so, gives way where the line is too long. */
const why = /,\s(?:as|because|since|after|when|while|thanks to|due to|amid|which|who|where)\s.*$/;

/** "It grew by 40%, | from 300 boats to 420": the way is told by what came of it, and what trails behind both by neither. */
const fromTo = /^from\s[^,;]*?\d[^,;]*?\sto\s[^,;]*?\d[^,;]*(?=$|,\s(?:thereby\s|thus\s)?[a-z]+ing\s)/;

/** "One rows, while the other steers": what the one does is the half of it. */
export const otherDoes = /^while\s(?:another|(?:the\s)?others?)\b/;

/** Whether a dash opens the end of a sentence: no condition, no aside between two dashes, and not the second of the two. */
function hangsOnDash(left: string, right: string): boolean {
  // "Dues fell by a third—from 30 crowns to 20—even as more boats came": what stands behind both dashes tells why, or in spite of what.
  const isSecond = (left.match(/—|---|\s[–—]\s|\s--?\s/g) ?? []).length % 2 === 1 && !reason.test(right);
  // "Open 5 May - 3 June": from when to when.
  const isRange = /\d(?:\s\p{Lu}\p{Ll}+)?$/u.test(left) && /^(?:\p{Lu}\p{Ll}+\.?\s)?\d/u.test(right);
  // "It takes more work—and more money": the second half of what it takes.
  if (oneMore.test(right)) return false;
  // "The worst was not the ice – it was the fog": what it was not, is not told alone.
  if (corrected.test(right) && negated.test(left)) return false;
  return !isSecond && !isRange && !conditional.test(right) && !/\s*[—–]\s*|---|\s+--?\s+/.test(right);
}

/** A word for anything, or "one duty remains", which only what stands behind it says the name of. */
const namesLater =
  /\b(?:an?|one|another|two|three|several|some)\s(?:\S+\s){0,3}(?:thing|feature|tool|option|way|approach|method|reason|problem|issue|challenge|question|goal|aim|purpose|idea|change|difference|advantage|benefit|lesson|step|rule|condition|exception|catch|risk|factor|term|name|word)s?$|\b(?:one|two|three|a few)\s(?:\S+\s){1,3}(?:(?:still\s)?(?:remain|matter|count)(?:s|ed)?|(?:stands?|stood) out|(?:is|are|was|were) (?:clear|certain|missing)|never change[sd]?)$/i;

const oneMore = /^(?:and|or)\s(?:\S+\s){0,3}\S+$/;

const corrected = /^(?:it|that|this|they|he|she)(?:['’](?:s|re)|\s(?:is|are|was|were))\s/i;
const negated = /\b(?:is|are|was|were)(?:n['’]t|\snot)\s/;

/** "…, with 45% of them in Hangzhou": a figure of its own, said by itself. */
function figureBeside(right: string): string | undefined {
  const [, figure] = /,\s+(?:and|but)\s/.test(right) ? [] : (/^with\s+(.*\d.*)$/.exec(right) ?? []);
  // "…, with the 1902 chart the old quay was found": no figure, but how a second clause begins.
  return figure === undefined || isClause(figure.replace(hangsOnIt, '')) ? undefined : figure;
}

/** "…, with studies showing that 90% float": they have no verb of their own. */
const showing =
  /^(?:[^\s,]+\s){1,4}(?:showing|suggesting|indicating|revealing|finding|saying|claiming|warning|expecting|estimating|predicting|expected|forecast|projected)\s/;

const hangsOnIt = /(?:—|,|\s(?:that|which|who|whose|where|saying|showing)\s).*/;

/** "…, with 45% living in Wells": of whom, only the clause before it says. */
const lacksItsWhole =
  /^(?:[^\d,]{0,20}\d[^\p{L}\s,]*\s?(?:%|per ?cent|percent)|[^\d,]{0,20}\d[^\p{L}\s,]*)\s+(?:\p{Ll}+(?:ed|ing)|in|at|on|from|to|within|outside|of (?:them|these|those|which|whom))\b/u;

/** In words. */
const mostInLine = 24;

/** Whether what stands behind a comma only says more of the clause before it. */
function hangsBehind(left: string, right: string): boolean {
  const isLast = !restarts(right);
  // "Older, including closed, yards": what is older comes behind the second comma.
  if (/^(?:including|such as|like)\s[^,]+,\s(?!(?:and|or)\b)[^,]*$/.test(right)) return false;
  // "Other towns, including Brenna, Lysvik and Oslo, are …": what they are comes behind the last of them.
  // Where so many are told of that no line holds them, their figures are not shown in any case.
  if (isLast && example.test(right) && (!/\d/.test(right) || words(right).length > mostInLine))
    return !goesOn.test(right);
  if (/^when\b/.test(right) && /\d{4}$/.test(left) && isClause(right)) return true;
  // "Such as ropes, nets, and …": one more of the same things.
  if (/\b(?:such as|including|like|between)\s+[^,]*$/.test(left) && /\band\b/.test(right)) return false;
  const trails = isPurpose(right) || isParticipial(left, right);
  if (isLast && ((trails && !endsOnName(left)) || trailingRelative.test(right))) return true;
  if (isLast && isLong(`${left} ${right}`) && isAbsolute(left, right)) return true;
  if (isLast && right.startsWith('so ') && isAim(left, right.slice('so '.length))) return true;
  return reason.test(right) && isClause(right);
}

/** "They expect the ferry, Ada, | to leave early", "caused some boats, like the ferry, | to sink", "has seen its arm, Harbour Boats, | becoming large": what it does is what was expected, or seen. */
function endsOnName(left: string): boolean {
  const [, name] = made.exec(left) ?? [];
  return name !== undefined && !isClause(name);
}

const made =
  /\b(?:(?:expect|want|ask|allow|enabl|forc|requir|urg|order|help|caus|advis|encourag|invit|persuad|permit|warn|predict|forecast|watch|hear|leav|keep|show|picture|depict)\p{Ll}*|sees?|saw|seen|seeing|found|kept|left|got|gets?)\s[^,]+,\s((?:\p{Lu}|(?:an?|the|its|all|one|like|such as|including|especially|even)\s)[^,]+)$/u;

const example =
  /^(?:especially|particularly|notably|mainly|including|such as|like|with|among them|from|thanks to|due to|amid|along with|as well as)\b/;

/** "They came to rest, to read, or to sit": one of several things is not told alone; "sent all boats, even old ones, to quays": where to is no purpose. */
function isPurpose(right: string): boolean {
  const [, verb = ''] = /^to\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)/u.exec(right) ?? [];
  return (verb === 'be' || isBase(verb)) && !/,\s+(?:(?:and|or)\s+)?to\s|\sor\s/.test(right);
}

/** "…, enabling scalable workloads", and not the last of several: "rowing, sailing and fishing". */
function isParticipial(left: string, right: string): boolean {
  const [, participle = ''] =
    /^(?:thereby\s+|thus\s+|potentially\s+|often\s+|further\s+)?([a-z]+ing)\b/.exec(right) ?? [];
  const inList =
    /[,:]\s+(?:\p{L}+ly\s+)?[a-z]+ing\b[^,]*$/u.test(left) ||
    /^[a-z]+ing(?:,|\s(?:and|or)\s)/.test(right) ||
    // "Spend a day meeting people, mending nets and rowing", but not "Boats leave, crossing the bay and passing the mill".
    (/\b(?:and|or)\s+[a-z]+ing\b/.test(right.slice(0, 60)) && words(left).some(isGerund));
  return isGerund(participle) && !limits.has(participle) && !inList && !(oneMoreCause.test(right) && cause.test(left));
}

/** "Sales grew 4 percent, excluding oil", "assuming that the ice goes": with what is told of what, nothing is told without. */
const limits = new Set('including excluding barring assuming counting discounting ignoring omitting'.split(' '));

/** "Trade fell due to ice, | rising dues and a strike": one more of several causes, of which it tells that it rises. */
const oneMoreCause =
  /^(?:rising|falling|growing|increasing|declining|decreasing|soaring|mounting|shrinking|slowing|worsening|weakening|changing|ag(?:e)?ing)\s(?!(?:the|an?|its|their|his|her|our|your|this|that|to|by|from|in|on|at)\b)[^,]*\s(?:and|or)\s/;

/** What ends on a first cause. */
const cause = /\b(?:due to|because of|thanks to|owing to|amid|(?:[a-z]+ed|hit|hurt|driven|beset|shaken) by)\s[^,]*$/;

const trailingRelative =
  /^(?:which|who|whose|where|(?:(?:most|some|many|all|half|both|part|none|each|one|two|three) )?of (?:which|whom))\b/;

const reason =
  /^(?:because|since|so that|as(?=\s(?:it|they|we|you|he|she|the|this|these|there|our|its|their|a|an)\s|\s\p{Lu})|as a result|even as|whereas|while)\b/u;

/** Whether a tail is not the end: after a further comma the main clause goes on with its verb, or with how much it is. */
function restarts(tailText: string): boolean {
  const comma = tailText.indexOf(', ');
  const behind = tailText.slice(comma + 2);
  return comma >= 0 && (isPlainlyFinite(words(behind)[0] ?? '') || howMuch.test(behind));
}

/** "The guild made a profit, leaving out the wreck, | of 131 million crowns": without that it made any. */
const howMuch =
  /^(?:of|to|by)\s(?:(?:about|around|nearly|almost|over|more than|less than|at least|at most|up to|some)\s)?\p{Sc}?\d/u;
