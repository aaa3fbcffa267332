import type { Clause } from '../units/clause.ts';
import { mostLead, mostRest } from '../units/half.ts';
import { finiteVerb } from './finite-verb.ts';
import { isOrder, isThingOf } from './orders.ts';
import { isAuxiliary, isBase, isPlainlyFinite, isThird, words } from './verbs.ts';

/**
 * "The small huts behind the old harbour | are used by the fishermen of both towns": who or what a long clause tells of, and below it
 * what is told. The two are shown together, and read as the clause does.
 */
export function toldOf(text: string): Clause | undefined {
  const all = words(text);
  const verb = finiteVerb(all);
  // "The new ferry of the northern town | no longer calls at the small piers", "… | never called".
  const [, ...adverb] = beforeVerb.exec(all.slice(Math.max(0, verb - 2), verb).join(' ')) ?? [];
  const at = verb - words(adverb.join('')).length;
  const [who, what] = [all.slice(0, at), all.slice(at)];
  if (at < leastNamed || at > mostLead || what.length < leastTold || what.length > mostRest) return undefined;
  const name = who.join(' ');
  const [first = '', second = ''] = all;
  // "Use of the crane": a thing without its article, which looks like an order.
  if (isOrder(all) || (isBase(first) && isThingOf(first, second))) return undefined;
  // "Keeping the boats of both towns afloat …": what somebody does is one thing, and a verb of several belongs to the boats.
  if (doing.test(text) && !isOfOne(all[verb] ?? '')) return undefined;
  if (!isWholly(all.slice(verb)) || unnamed.test(name) || goesOn.test(name) || !closesAside(name) || opensPlace(name))
    return undefined;
  if (theMore.test(name)) return undefined;
  return { text: name.replace(/,$/, ''), support: what.join(' '), bound: true, names: true };
}

/** Words that belong to the verb which they stand before: "in March" is when it was, and no part of a name. */
const beforeVerb =
  /(?:^|\s)(no longer|never|rarely|seldom|hardly|(?:in|on|since|by|until)\s(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d))$/i;

/** In words: what has a name of its own, and is more than can be said in a few. */
const [leastNamed, leastTold] = [3, 4];

const doing = /^[a-z]+ing\s(?:the|an?|all|any|your|our|my|its|their|his|her|every|each|this|that|these|those)\s/i;

/** "Is", "has", "leaks": a verb of one thing, or of any number: "can", "leaked". */
function isOfOne(verb: string): boolean {
  return !/^(?:are|were|have|do)(?:n['’]t)?$/i.test(verb) && (isAuxiliary(verb) || isThird(verb) || !isBase(verb));
}

/** Whether the verb of the clause was found, and no other that stands before it. */
function isWholly([verb = '', next = '', ...others]: string[]): boolean {
  if (isAuxiliary(verb)) return isPlainlyFinite(verb) && (!isAuxiliary(next) || /^(?:been?|being|had)$/.test(next));
  if (!isPlainlyFinite(verb) || isPlainlyFinite(next) || /^(?:and|or)$/.test(next)) return false;
  return !others.some((word) => /^(?:would|will|could|can|might|may|must|should)$/.test(word));
}

/** An aside is closed right before the verb, or there is none. */
function closesAside(name: string): boolean {
  const commas = name.match(/,/g)?.length ?? 0;
  return commas === 0 || (commas === 2 && name.endsWith(','));
}

/** "One place where our boats | are not what they should be": the verb that was found tells of the boats, and not of the place. */
function opensPlace(name: string): boolean {
  const behind = /.*\s(?:where|why)\s(.*)$/.exec(name)?.[1];
  return behind !== undefined && finiteVerb(words(behind)) < 0;
}

/** What names nobody and nothing by itself. */
const unnamed =
  /^(?:in|on|at|by|for|with|from|of|to|as|after|before|during|since|until|under|over|between|within|among|across|through|because|if|when|once|while|unless|although|though|despite|given|without|unlike|like|depending|along|alongside|together|behind|beside|besides|beyond|near|inside|outside|around|upon|apart|aside|what|how|why|whether|where|who|not|only|just|i|we|you|they|it|he|she|there|(?:(?:all|one|some|most|many) of )?(?:it|this|that|these|those|them))\b|^["“]|[:;—–]|\s--?\s|,\s(?:in|on|at|for|with|of)\s/i;

/** "The older the boat the slower the crew | is said to be": how the two go together, and nobody of whom anything is told. */
const theMore =
  /^the\s(?:more|less|fewer|better|worse|\p{Ll}{3,}er)\s(?:the|an?|you|we|they|it|your|our|their|its)\s/iu;

/** What is no end of a name, or holds a clause of its own. */
const goesOn =
  /\b(?:and|or|but|that|which|who|whose|when|where|while|if|because|as|than|to|of|in|on|at|for|from|by|with|into|about|the|an?|its|their|our|your|my|(?:i|we|you|they|he|she|it)(?:['’][a-z]+)?|this|there|often|also|still|now|just|only|not|no longer|both|either|neither|each|[a-z]+ly)$|\s(?:when|if|because|while|although|though|what|whether|that)\s/i;
