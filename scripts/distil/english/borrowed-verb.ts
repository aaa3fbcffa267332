import { isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** Whether the only verb of a form is of what hangs on a thing or stands in front of it: it claims nothing. */
export function hasBorrowedVerb(form: string, all: string[], verb: number): boolean {
  return (
    isPlace(form, all, verb) ||
    isNominal(all, verb) ||
    isOnlyWhen(form, all, verb) ||
    isBehindThing(all, verb) ||
    isOnlyFront(form, all, verb) ||
    isHeldAgainst(form, all, verb) ||
    isOnlyDoing(all, verb)
  );
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

/** "In the 19 months since we opened": what stands in front of a clause, and the verb of what says when. */
function isOnlyFront(form: string, all: string[], verb: number): boolean {
  const [front] = whenInFront.exec(form) ?? [];
  const subject = verb - words(front ?? '').length;
  // "In the week before the fair the town sold …": the fair alone is before it, and the verb is the clause's own.
  return front !== undefined && subject >= 0 && subject <= mostSubject && !all.slice(verb + 1).some(isPlainlyFinite);
}

/** In words. */
const mostSubject = 2;

const whenInFront =
  /^(?:in|on|at|by|over|during|within|for|after|until|from|through|throughout)\s(?:[^\s,]+\s){1,5}?(?:since|when|while|before|after)(?=\s[^,]*$)/i;

/** "Pretty much as many as you need", "much like the ones we sold": what something is held against, and not what is. */
function isHeldAgainst(form: string, all: string[], verb: number): boolean {
  const [front] = held.exec(form) ?? [];
  return front !== undefined && verb >= words(front).length && !all.slice(verb + 1).some(isPlainlyFinite);
}

const held = /^(?:(?:[a-zß-ɏ]+\s){0,2}as\s[a-zß-ɏ]+\sas|(?:much|just|quite|rather)\s(?:un)?like)(?=\s[^,]*$)/i;

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
