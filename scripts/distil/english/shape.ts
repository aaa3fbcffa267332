import type { Shape } from '#model';
import { finiteVerb } from './finite-verb.ts';
import { startsObject } from './objects.ts';
import { isImpersonal } from './impersonal.ts';
import { isThingOf } from './orders.ts';
import { withoutOwnPronoun } from './own-pronoun.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { isClause } from './syntax.ts';
import { isBase, isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

const anaphor =
  /^(?:it|they|he|she|its|their|his|her|this|that|these|those|such|both|another|others?|(?:in )?doing so|[a-z\d]+ of (?:it|this|that|these|those|them)|the (?:former(?=[,;]|\s(?:is|are|was|were|has|have|had|will|can|could|of|in)\b)|latter|same|opposite|reverse|rest|others?|two|first|second|[a-z]+ ones?|(?:figure|number|result|difference|answer|reason|cause|effect|gap)s?(?=\s(?:is|are|was|were|has|have|had|could|may|might|will|would)\b)|(?:(?:only|one|sole|main) )+exceptions?(?=\s(?!to\s))|one exception)|an? [a-zß-ɏ]+ one(?=\s(?!of\b)))\b/i;
/** "This policy covers …", "This project is …": the article itself, or what it is about, which is there on every slide. */
const itself =
  /^this (?:(?:policy|guide|report|document|release|agreement|handbook|manual|paper|article|notice|specification|tutorial|statement|checklist|plan|survey)\s(?!(?:of|in|on|from|to)\b)|(?:project|package|library|repository|repo|proposal|rfc)\s(?:is|has|will|can|does|only|also|[a-zß-ɏ]{3,}s)\b)/i;
/** "No one did", "So did the keeper": what, stands in the sentence before. */
const elliptic =
  /^(?:\S+\s){1,3}(?:did|do|does)(?:n['’]t| not| too| so)?$|\bthe (?:other|remaining) (?:two|three|four|five|six|seven|eight|nine|ten)$|^(?:so|nor|neither)\s(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|should)\s|^not (?:the|because|that|like)\s/i;
/** "The next town has two", "The keeper gave one": of what, stands in the sentence before. */
const soMany =
  /\b(?:has|have|had|gave|gives?|got|gets?|took|takes?|made|makes?|found|finds?|bought|needs?|needed|wants?|wanted)\s(?:one|two|three|four|five|six|several|both|none)(?:\s(?:at|in|on|for|from|with|by|to|too|already)\s[^,]*)?$/i;
/** "The town offers more than 30, from the Petrel to the Tern": so many of what? */
const moreThan =
  /\b(?:has|have|had|offers?|offered|sells?|sold|makes?|made|owns?|runs?|builds?|built)\s(?:(?:more|fewer|less) than|over|nearly|almost|about|around|at least|only|just)\s(?!\d{4}\b)\d+(?=$|,\s(?:from|with|in|and|but|most|some)\b)/i;
/** "There is much truth in it": in what, stands in the sentence before. */
const truth = /^there (?:is|are|was|were)\s.*\s(?:in|of|to|for|about|with) (?:it|them|this|that)$/i;
/** "When the ice came, that's exactly what we did": what, stands in the sentence before. */
const exactly = /\b(?:that['’]s|that (?:is|was)) (?:(?:exactly|precisely|just) )?(?:what|why|how|where|when)\b/i;
/** "They decide that's not worth it": what is not, stands there too. */
const thatIs =
  /^(?:in|for|with|on|at|by)\s[^,]+(?:,[^,]+)?,?\sthat['’]s\b|\b(?:decides?|thinks?|says?|knows?|believes?|means?|feels?|finds?|guess|agrees?|hopes?) that['’]s\b/i;
const pronounBehindFront =
  /^(?:in|by|on|since|during|over|from|as of|at|after|with|for)\s(?:[^,]{2,60},\s+(?:it|they|he|she|this|these)|[^,]{0,40}\d[^,]{0,20},\s+(?:its|their|his|her)|[^,]{0,25}\d\s(?:that|this|these|those)\s[a-z]+\s(?:is|was|are|were|has|had|rose|fell|grew))\s/i;
/** `"…," he said`: who he is, stands in the sentence before. */
const saidBy = /["”],?\s(?:(?:he|she|they)(?:['’](?:d|ll|s))?\s[A-Za-z]+|[A-Za-z]+\s(?:he|she|they))\b/;
const pronounInside = /\b(?:it|they|them|him|this|these|those)\b/i;

/** "Considering each boat takes an hour": what follows from it, stands behind a comma. */
const supposing = /^(?:considering|assuming|supposing|given)\s[^,]*$/i;

/** "Mulled over what to do": who did, stands in the sentence before. */
const lostSubject =
  /^(?!speed|indeed|breed|greed|hundred)[a-z]{3,}ed\s(?:over|up|out|down|about|with|at|into|on|the|an?)\s/i;

/**
 * How well a form of an English clause stands by itself.
 * @param listed whether it is an item of a list, where "it" is what the list is about
 */
export function shapeOf(form: string, clause: string, listed = false): Shape {
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
  if (
    elliptic.test(form) ||
    soMany.test(form) ||
    moreThan.test(form) ||
    truth.test(form) ||
    exactly.test(form) ||
    thatIs.test(form)
  )
    return 'leaning';
  if (isOnlyFrame(form) || isOnlyComment(form) || supposing.test(form)) return 'phrase';
  if (pointsAway || pronounBehindFront.test(clause) || saidBy.test(form)) return 'leaning';
  const own = withoutOwnPronoun(form);
  if (lostSubject.test(form) || (!listed && pointsElsewhere(own, words(own), verb))) return 'leaning';
  if (/^(?:we|you|i)(?:['’]|$)/i.test(first)) return 'clause';
  if (labels.test(form)) return 'phrase';
  if (isOrder(form, clause))
    return pronounInside.test(all.slice(0, 3).join(' ')) || /^that$/i.test(all[1] ?? '') ? 'leaning' : 'clause';
  if ((verb === 0 && !impersonal) || (isPlainlyFinite(first) && verb < 0)) return 'leaning';
  if (
    verb < 0 ||
    isPlace(form, all, verb) ||
    isNominal(all, verb) ||
    isOnlyWhen(form, all, verb) ||
    isBehindThing(all, verb) ||
    isOnlyDoing(all, verb)
  )
    return 'phrase';
  // "Analysts believe this could …": what "this" is, stands in the sentence before.
  const opening = all.slice(impersonal ? 1 : 0, Math.max(4, Math.min(verb, 6))).join(' ');
  const isOwn = own !== form && !pronounInside.test(words(own).slice(0, 4).join(' '));
  return !isOwn && pronounInside.test(opening) ? 'leaning' : 'clause';
}

/** "The hut from which she planned and led the search": behind the verb of the relative stands none of the hut's. */
function isPlace(form: string, all: string[], verb: number): boolean {
  const which = all.indexOf('which');
  if (which > verb || !/^[^,]*\s(?:from|in|on|at|to|for|with|by|through)\swhich\s/.test(form)) return false;
  const verbs = all.filter(
    (word, at) => at > which && isPlainlyFinite(word) && !/^(?:and|or)$/.test(all[at - 1] ?? ''),
  );
  return verbs.length < 2;
}

/** "As we found out, quite a lot": what was found out, was asked in the sentence before. */
function isOnlyFrame(form: string): boolean {
  const [, front = '', rest = ''] =
    /^(?:as|when|because|since|although|though|once|until)\s([^,]+),\s+(.+)$/i.exec(form) ?? [];
  return (
    rest !== '' &&
    words(rest).length <= 5 &&
    isClause(front) &&
    !/,/.test(rest) &&
    finiteVerb(words(rest)) < 0 &&
    !isBase(words(rest)[0] ?? '')
  );
}

/** "Good reasons, we should say": the only verb is of the one who says so. */
function isOnlyComment(form: string): boolean {
  const [, said] = comment.exec(form) ?? [];
  return said !== undefined && finiteVerb(words(said)) < 0 && !isBase(words(said)[0] ?? '');
}

const comment =
  /^([^,]+),\s(?:I|we|you)(?:['’]d|\s(?:should|would|might|must|can|could))?\s(?:say|think|guess|suppose|hope|believe|add|admit|argue)$/;

/** "What we would do differently": the subject or the object of a verb that is not there. "What counts is the tide" has it. */
function isNominal(all: string[], verb: number): boolean {
  if (!/^(?:what|how|why|whether|where|who)$/i.test(all[0] ?? '') || /\?$/.test(all.at(-1) ?? '')) return false;
  const behind = all.slice(verb + 1);
  return !behind.some((word, at) => at > 0 && (isPlainlyFinite(word) || isThird(word)));
}

/** "Hours before she left", "the year after the storm came": when something was, and not what. */
function isOnlyWhen(form: string, all: string[], verb: number): boolean {
  const [front] = untilThen.exec(form) ?? [];
  return front !== undefined && verb > words(front).length && !all.slice(verb + 1).some(isPlainlyFinite);
}

const untilThen =
  /^(?:[^\s,]+\s){0,3}(?:seconds|minutes|hours|days?|weeks?|months?|years?|decades?|nights?|mornings?)\s(?:before|after)\s/i;

/** "Talking about what you do", "rowing when it rains": the only verb in it is of what hangs on it. */
function isOnlyDoing(all: string[], verb: number): boolean {
  if (!isGerund(all[0] ?? '')) return false;
  const own = /['’](?:re|s|m|ve|ll|d)$/.test(all[verb] ?? '') ? verb : verb - 1;
  if (!pronoun.test(all[own] ?? '') || !/^(?:what|how|why|where|when|while|if)$/i.test(all[own - 1] ?? ''))
    return false;
  return !all.slice(verb + 1).some((word) => isPlainlyFinite(word) || isThird(word));
}

const pronoun = /^(?:I|you|we|they|he|she|it)(?:['’]|$)/i;

/** "The feeling you get when you row home": which feeling, and nothing of it. */
function isBehindThing(all: string[], verb: number): boolean {
  if (verb < 3 || !/^(?:the|an?|that|this|any|every)$/i.test(all[0] ?? '')) return false;
  if (!/^(?:you|we|they|he|she|i)$/i.test(all[verb - 1] ?? '') || /[,:;]$/.test(all[verb - 2] ?? '')) return false;
  const behind = all.slice(verb + 1);
  const end = behind.findIndex((word) => /^(?:when|while|if|because|that|which|who|as|so|than)$/i.test(word));
  return !behind
    .slice(0, end < 0 ? behind.length : end)
    .some((word) => isPlainlyFinite(word) || isThird(word) || isPast(word));
}

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
