import type { Shape } from '#model';
import { hasBorrowedVerb } from './borrowed-verb.ts';
import { finiteVerb } from './finite-verb.ts';
import { startsObject } from './objects.ts';
import { isImpersonal } from './impersonal.ts';
import { leavesOut } from './leaves-out.ts';
import { isOnlyComment, isOnlyFrame } from './only-frame.ts';
import { isThingOf } from './orders.ts';
import { withoutOwnPronoun } from './own-pronoun.ts';
import { pointsElsewhere, these } from './points-elsewhere.ts';
import { isClause, opensClause } from './syntax.ts';
import { ofNow } from './times.ts';
import { isBase, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

const anaphor =
  /^(?:it|they|he|she|its|their|his|her|this|that|these|those|such|both|rather(?=\s(?!than\b)[a-zß-ɏ])|(?:n?either)(?=\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|do|did)\b)|another|others?|(?:in )?doing so|[a-z\d]+ of (?:it|this|that|these|those|them)|the (?:former(?=[,;]|\s(?:is|are|was|were|has|have|had|will|can|could|of|in)\b)|latter|same|opposite|reverse|rest|others?|two|first|second|[a-z]+ ones?|(?:figure|number|result|difference|answer|reason|cause|effect|gap)s?(?=\s(?:is|are|was|were|has|have|had|could|may|might|will|would)\b)|(?:(?:only|one|sole|main) )+exceptions?(?=\s(?!to\s))|one exception)|an? [a-zß-ɏ]+ one(?=\s(?!of\b)))\b/i;
/** "This policy covers …", "This project is …": the article itself, or what it is about, which is there on every slide. */
const itself =
  /^this (?:(?:policy|guide|report|document|release|agreement|handbook|manual|paper|article|notice|specification|tutorial|statement|checklist|plan|survey)\s(?!(?:of|in|on|from|to)\b)|(?:project|package|library|repository|repo|proposal|rfc)\s(?:is|has|will|can|does|only|also|[a-zß-ɏ]{3,}s)\b)/i;
const pronounBehindFront =
  /^(?:in|by|on|since|during|over|from|as of|as(?=\s(?:any|with|an?)\s)|like|unlike|at|after|with|for)\s(?:[^,]{2,60},\s+(?:it|they|he|she|this|these|that(?:['’]s|(?=\s(?:is|was|has|can|may)\b)))|[^,]{0,40}\d[^,]{0,20},\s+(?:its|their|his|her)|[^,]{0,25}\d\s(?:that|this|these|those)\s[a-z]+\s(?:is|was|are|were|has|had|rose|fell|grew))\s/i;
/** "A year ago, the figure was 40": the figure of what, stands in the sentence before; "if the tide is low, the number is red" says nothing of it. */
const figureBehindFront =
  /^[^,]{3,60},\s+the (?:figure|number)\s(?:(?:is|was|had|has|will|would)\b(?=.*\d)|(?:stood|rose|fell)\b)/i;
/** `"…," he said`: who he is, stands in the sentence before. */
const saidBy = /["”],?\s(?:(?:he|she|they)(?:['’](?:d|ll|s))?\s[A-Za-z]+|[A-Za-z]+\s(?:he|she|they))\b/;
const pronounInside = /\b(?:it|they|them|him|this|these|those)\b/i;

/** "Considering each boat takes an hour": what follows from it, stands behind a comma. */
const supposing = /^(?:considering|assuming|supposing|given)\s[^,]*$/i;

/** "Suppose you keep a boat and the rope breaks": no more than what comes is told of. */
const supposal = /^(?:suppose|imagine|say)\s(?:that\s)?(?:you|we)\b/i;

/** "Especially when the ice is thin": what is so then, stands in the sentence before. */
const onlyAdds =
  /^(?:e?specially|particularly|mainly|mostly|partly|largely|probably|perhaps|maybe|even)\s(?:as|because|when|whenever|where|if|since|while|though|after|before|once)\s/i;

/** Whether a clause comes behind one of the commas: "Especially when the ice is thin, boats are rare". */
function claimsBehindComma(text: string): boolean {
  return text
    .split(/,\s+/)
    .slice(1)
    .some((part) => isClause(part) && opensClause(part));
}

/** "Mulled over what to do": who did, stands in the sentence before. */
const lostSubject =
  /^(?!speed|indeed|breed|greed|hundred)[a-z]{3,}ed\s(?:over|up|out|down|about|with|at|into|on|the|an?)\s/i;

/**
 * How well a form of an English clause stands by itself.
 * @param listed whether it is an item of a list, where "it" is what the list is about
 */
export function shapeOf(form: string, clause: string, listed = false): Shape {
  const [when = ''] = nowOrSoon.exec(form) ?? [];
  if (when !== '') return shapeOf(form.slice(when.length), clause.replace(when, ''), listed);
  // "May 13, 2026: the bridge opens": May is no verb, and the clause stands behind its label.
  const all = words(form.replace(/^[A-Z][A-Za-z]+\.?\s\d[^:]{0,12}:\s+/, ''));
  const [first = ''] = all;
  // "Eventually, reaches the market": who does, stands in the sentence before.
  if (
    /^[a-zß-ɏ]+ly,$|^(?:then|finally|later|soon),?$/i.test(first) &&
    isPlainlyFinite(all[1] ?? '') &&
    finiteVerb(all.slice(1)) <= 0
  )
    return 'leaning';
  const impersonal = isImpersonal(form);
  const pointsAway = anaphor.test(clause) && !itself.test(clause) && !impersonal;
  const verb = finiteVerb(all);
  // "Standard practice": what is left of "This is standard practice" is no statement.
  if (
    pointsAway &&
    verb < 0 &&
    all.length < 6 &&
    !/\d/.test(form) &&
    !isBase(first) &&
    !isPast(first) &&
    !isThird(first)
  )
    return 'phrase';
  if (leavesOut(form) || supposal.test(form)) return 'leaning';
  if (isOnlyFrame(form) || isOnlyComment(form) || supposing.test(form)) return 'phrase';
  if (pointsAway || pronounBehindFront.test(clause) || figureBehindFront.test(form) || saidBy.test(form))
    return 'leaning';
  if (!listed && onlyAdds.test(form) && !claimsBehindComma(clause)) return 'leaning';
  const own = withoutOwnPronoun(form);
  if (lostSubject.test(form) || (!listed && pointsElsewhere(own, own === form ? all : words(own), verb)))
    return 'leaning';
  if (/^(?:we|you|i)(?:['’]|$)/i.test(first))
    return these.test(all.slice(verb + 1, verb + 3).join(' ')) ? 'leaning' : 'clause';
  if (labels.test(form)) return 'phrase';
  if (isOrder(form, clause))
    return pronounInside.test(all.slice(0, 3).join(' ')) || /^that$/i.test(all[1] ?? '') ? 'leaning' : 'clause';
  if ((verb === 0 && !impersonal) || (isPlainlyFinite(first) && verb < 0)) return 'leaning';
  if (verb < 0 || hasBorrowedVerb(form, all, verb)) return 'phrase';
  // "Analysts believe this could …": what "this" is, stands in the sentence before.
  const opening = all.slice(impersonal ? 1 : 0, Math.max(4, Math.min(verb, 6))).join(' ');
  const isOwn = own !== form && !pronounInside.test(words(own).slice(0, 4).join(' '));
  return !isOwn && pronounInside.test(opening) ? 'leaning' : 'clause';
}

/** "This month, the ferry is free": the time is known from when it is told, and points at no sentence. */
const nowOrSoon = new RegExp(
  String.raw`^this (?:${ofNow}),?\s(?!(?:it|they|he|she|was|is|has|had|will|may|can|could|would|might|of)\b)`,
  'i',
);

/** "Asset: the pier, Weakness: rot": the entries of a form, and no sentence. */
const labels = /^\p{Lu}\p{L}*:\s.*[\s,]\p{Lu}\p{L}*:\s/u;

/** "Check your version", "Do not wait", "After a day, throw half of the dough away": told to do something. */
function isOrder(form: string, clause: string): boolean {
  if (/^(?:do not|don['’]t|never|always)\s+[a-z]/i.test(form) && form === clause) return true;
  if (isImperative(words(form)[0] ?? '', words(form)[1] ?? '', clause)) return true;
  const behind = /^(?:after|before|to|when|if|once|for|in|on|with|from|as)\s[^,]+,\s+([a-z]+)\s+(\S+)/i.exec(form);
  return !!behind && isBase(behind[1] ?? '') && startsObject(behind[2] ?? '');
}

/** A base form that is no third person; "Put the lid on" is no past where nothing stood before it. */
function isImperative(word: string, next: string, clause: string): boolean {
  if (!/^\p{Lu}/u.test(word) || !isBase(word) || isThird(word) || isThingOf(word, next)) return false;
  return (
    !isPast(word) || (clause.startsWith(word) && /^(?:an?|the|your|it|them|some|any|each|every|all|\d\S*)$/i.test(next))
  );
}
