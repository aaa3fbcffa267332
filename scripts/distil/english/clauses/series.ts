import { finiteVerb } from '../finite-verb.ts';
import { opensBehindAnd } from '../front-behind-and.ts';
import { capitalised, depthAt, isClause, opensClause, splitTop } from '../syntax.ts';
import { isAuxiliary, isBase, isGerund, isPlainlyFinite, words } from '../verbs.ts';
import { shortClause } from './long.ts';
import { objectPronoun, shared } from './shared.ts';
import { comparative } from '../breaths/pairs.ts';
import { tellsClause } from './claimed.ts';
import { opensClaim } from './reported.ts';

/**
 * "The library lends books, repairs bicycles and runs a café": three things of one subject. "The tide is out, the boats lie dry, and
 * nobody works": three clauses.
 */
export function series(text: string): string[] {
  if (words(text).length <= shortClause) return [text];
  const parts = splitTop(text, /,\s+(?:and\s+)?(?:also\s+|thus\s+|then\s+|so\s+)?/);
  // "There are three boats: the Tern (of oak), …": the first of them is no end of what leads to it.
  if (/:\s/.test(parts[0] ?? '')) return [text];
  // "On Sundays, the keeper lights the lamp, winds the clock and …": when it is, is said with the first of them.
  if (isFront(parts[0] ?? '') && parts.length > 2) {
    const rest = text.slice(text.indexOf(', ') + 2);
    const [one = '', ...more] = series(rest);
    return more.length > 0 ? [`${parts[0]}, ${rest[0]}${one.slice(1)}`, ...more.map(capitalised)] : [text];
  }
  const all = withLast(parts);
  const [first = '', ...others] = all;
  if (others.length < 2 || !isClause(first)) return [text];
  const whole = clausesOf(parts);
  if (whole) return whole.map(capitalised);
  // "The keepers said that the crews left, sold the boats and …": it may be the crews who did all of it.
  if (tellsClause(first)) return [text];
  const heads = others.map((part) => shared(first, part));
  if (heads.includes(undefined) || others.some((part) => words(part).length < 2)) return [text];
  // "Give each tree room, protect it": what "it" is, a subject said again would hide.
  const isHidden = (part: string, at: number) => objectPronoun.test(part) || isOfObject(part, all[at] ?? '');
  return [first, ...others.flatMap((part, at) => (isHidden(part, at) ? [] : [`${heads[at]} ${part}`]))];
}

/** "Feed the soil, mend its structure": it may be the soil's, and no more the subject's, unless the words before have something of that too. */
function isOfObject(part: string, before: string): boolean {
  const [owner] = /\b(?:its|their)\b/u.exec(part) ?? [];
  const last = words(before).at(-1) ?? '';
  if (!owner || words(before).includes(owner)) return false;
  return (owner === 'their') === /[^su]s$/u.test(last) && endsOnObject.test(before);
}

/** "Feeds the soil", and not "lends books to the town": what something is done to, in a word or two. */
const endsOnObject =
  /(?<!\b(?:about|across|after|along|around|at|before|behind|beside|by|during|for|from|in|inside|into|near|of|off|on|onto|outside|over|through|to|under|with|within|without))\s(?:the|an?|this|that|these|those)\s\S+(?:\s\S+)?$/u;

function isFront(part: string): boolean {
  // "According to the town's estimates": those are what it rests on, and nobody who estimates.
  if (/^according to\s/i.test(part)) return true;
  return /^(?:in|on|at|with|by|for|during|since|from|over)\s/i.test(part) && !isClause(part);
}

/** Three clauses or more, "their captain, Ada Reed, was ill" among them: a part that is none is joined with those behind it. */
export function clausesOf(parts: string[], least = 3): string[] | undefined {
  const made: string[] = [];
  let open = '';
  let before = '';
  // "They found that in May, the boats leaked, …": behind its comma the claim only begins.
  if (opensClaim(`${parts[0]}, `)) return undefined;
  if (parts.slice(0, -1).some(opensBehindAnd)) return undefined;
  // "It includes loans, a tax spread over two years, and a freeze": things, though one of them looks like a clause.
  if (/\b(?:includ|compris|contain|cover|offer|featur|list|bring)\p{Ll}*\s/u.test(parts[0] ?? '')) return undefined;
  for (const part of parts) {
    open = open === '' ? part : `${open}, ${part}`;
    // "The cost of buying, mooring, and mending them is small": more things that are done, and no clause.
    if (doing.test(words(part)[0] ?? '') && doing.test(words(before).at(-1) ?? '')) return undefined;
    before = part;
    // "It sails to Lysvik, Oslo, Bergen and Tromsø, and may sail on": the end of a list, and nobody who sails.
    if (endsList(open)) return undefined;
    if (!(made.length === 0 ? opensSeries(open) : standsAlone(open))) continue;
    made.push(open);
    open = '';
  }
  return open === '' && made.length >= least ? made : undefined;
}

const doing = /^\p{Ll}{3,}ing,?$/u;

/**
 * Whether what stands in front of a verb is parted from it by a comma, and is no name with what it is beside it, as "their captain, Ada Reed,
 * was ill".
 */
function endsList(open: string): boolean {
  const parts = splitTop(open, /,\s+/);
  const last = parts.at(-1)?.split(' ')[0] ?? '';
  if (parts.length < 2 || !isAuxiliary(last)) return false;
  const names = parts.slice(0, -1).every((part) => /^\p{Lu}/u.test(part));
  return names && (parts.length !== 3 || /\sand\s/.test(parts[1] ?? ''));
}

function standsAlone(part: string): boolean {
  const all = words(part);
  // "It lends boats, keeping them dry": what goes on with it.
  if (isGerund(all[0] ?? '')) return false;
  // "The crew rows each day, winds the clock and …": one more thing that the crew does.
  if (doesToo.test(part)) return false;
  // "Expiry and concurrent writes": two things that are written of, and nobody who writes.
  if (all.includes('and') && finiteVerb(all) === all.length - 1) return false;
  // "A lane along the quay, where he waited": the verb is the relative's. "…, the safer they are": the half of a comparison.
  return isClause(beforeRelative(part)) && opensClause(part) && !leansForward.test(part) && !comparative.test(part);
}

const doesToo = /^\p{Ll}{3,}s\s(?:the|an?|its|their|his|her|it|them)\s/u;

function beforeRelative(part: string): string {
  return part.replace(/,\s+(?:which|who|whose|where|when|that)\s.*$/, '');
}

/** Of the first in a row it is known what it points at: the sentence before. */
function opensSeries(part: string): boolean {
  return isClause(part) && opensClause(part) && !leansForward.test(part.replace(/^(?:it|they|he|she)\s/i, ''));
}

const leansForward =
  /^(?:but|or|yet|nor|it|they|he|she|this|these|which|who|whose|where|when|while|although|though|because|since|if|unless|even (?:if|though|when)|whereas|provided|except|that|as|once|what|how|why|whether|whoever|whatever|wherever|however|of|in|on|upon|at|by|with|without|from|for|after|before|during|under|within|through|throughout|until|despite|among|between|unlike|to)\b/i;

/** The last of three is often joined without a comma: "…, smells sour and is full of bubbles". */
function withLast(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  const joint = [...last.matchAll(/\s+and\s+(?=(\S+))/g)].find(
    ({ 1: verb = '', index }) => depthAt(last, index) === 0 && (isPlainlyFinite(verb) || isBase(verb)),
  );
  if (parts.length !== 2 || !joint || shared(parts[0] ?? '', last.slice(joint.index + joint[0].length)) === undefined)
    return parts;
  return [...parts.slice(0, -1), last.slice(0, joint.index), last.slice(joint.index + joint[0].length)];
}
