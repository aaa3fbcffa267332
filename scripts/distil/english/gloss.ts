import { fold } from '../lexicon.ts';
import { finiteVerb } from './finite-verb.ts';
import { describesBehind } from './kind-ahead.ts';
import { onlyPast } from './participles.ts';
import { opensClause } from './syntax.ts';
import { isAuxiliary, isThird } from './verbs.ts';

/**
 * Whether what something is has not been said yet: "a small, simple | , and very quiet crane", "a simple | , yet elegant, boat", "a boat that
 * | , its owners say, …", "a quay where bakers | , smiths and crews meet".
 */
export function isTornOff(gloss: string, sentence: string): boolean {
  const behind = sentence.slice(sentence.indexOf(gloss) + gloss.length);
  return (
    /\s(?:that|which|who|whose|where|when)$/u.test(gloss) ||
    (/^,\s/u.test(behind) && isRelativeBegun(gloss)) ||
    describesBehind(gloss, behind.replace(/^,\s/u, '').replace(/^(\p{Ll}+)ed\b/u, '$1')) ||
    /^,\s(?:yet|but)\s(?:\S+\s)?\S+,\s/u.test(behind) ||
    (gloss.includes(',') && /^,\s(?:and|or|yet)\s/u.test(behind))
  );
}

/** "The mole was mended in Brenna, a task that took a year": behind a whole clause stands what was done, and not what its last name is. */
export function isOfClause(term: string, gloss: string, sentence: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(`${term}, ${gloss}`)));
  return isDone.test(gloss) && finiteVerb(fold(before).split(/\s+/u)) >= 0;
}

/** Nouns of what is done or comes of it; a town, a person and a boat are none. */
const isDone =
  /^(?:an?|the|one|another)\s(?:[\p{L}-]+\s){0,2}?(?:achievement|blow|challenge|change|choice|decision|development|effort|experience|fact|feat|improvement|journey|milestone|move|outcome|practice|problem|process|reminder|result|shift|sign|situation|step|task|trend|undertaking)\b/u;

/** "A quay where bakers": what they do there is still to come. */
function isRelativeBegun(gloss: string): boolean {
  const [, begun] = /.*\s(?:where|when|whose)\s(.+)$/u.exec(gloss) ?? [];
  return begun !== undefined && finiteVerb(fold(begun).split(/\s+/u)) < 0;
}

/** What something is, without what its sentence goes on to claim: "a small boat | and its sails are red, so …". */
export function withoutNextClause(gloss: string): string {
  const end = [...gloss.matchAll(/,?\s(?:and|but|so)\s+/gu)].find(({ 0: joint, index }) => {
    const rest = gloss.slice(index + joint.length);
    const isNextOfTwo = /^\p{Ll}+ing\s/u.test(rest) && isOfDoing.test(gloss.slice(0, index));
    return !isNextOfTwo && opensClause(rest) && (isOurs.test(rest) || !isRelative.test(gloss.slice(0, index)));
  });
  return gloss.slice(0, end?.index);
}

/** "A boat that carries hay and whose sails are red": both are of the boat. */
const isRelative = /\s(?:that|which|who|whose|where|when|how|what|if|because|between|both)\s/u;

/** "A way of mending boats and selling them": of both. */
const isOfDoing = /\s(?:of|for|by)\s\p{Ll}+ing\s/u;

/** "A yard that mends boats, and we are glad of it": who speaks begins anew. */
const isOurs = /^(?:I|we|you)\b/u;

/**
 * "…, a traveller going west would arrive", "the pulley means even if the net is full, one man can lift it": what has its own verb tells
 * what somebody does, or what follows, and not what a thing is.
 */
export function hasOwnVerb(gloss: string): boolean {
  if (inCase.test(gloss)) return true;
  const head =
    gloss.split(
      /\s(?:which|that|who|whose|whom|where|when|what|how|to|for|with|and|we|they|you|I|he|she|it)\s|[,(—–]/u,
    )[0] ?? '';
  const all = fold(head).split(/\s+/u);
  const verb = finiteVerb(all);
  const told = all[verb] ?? '';
  return verb > 1 && (isAuxiliary(told) || isThird(told) || onlyPast.test(told));
}

const inCase = /^(?:even\s)?(?:if|when|while|although|though|because|since|once|unless)\s[^,]+,\s/i;
