import { capitalised, depthAt, isClause, opensClause, splitTop, subjectOf } from './syntax.ts';
import { finiteVerb, isOrder, startsObject } from './finite-verb.ts';
import { isAuxiliary, isBase, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** In words: a clause that is no longer than this stays in one piece, whatever it joins. */
const shortClause = 10;

/** In words: what a point may have. */
const longClause = 14;

/**
 * "The library lends books, repairs bicycles and runs a café": three things of one subject. "The tide is out, the boats lie dry, and
 * nobody works": three clauses.
 */
export function series(text: string): string[] {
  if (words(text).length <= shortClause) return [text];
  const all = splitTop(text, /,\s+(?:and\s+)?(?:also\s+|thus\s+|then\s+|so\s+)?/);
  // "On Sundays, the keeper lights the lamp, winds the clock and …": when it is, is said with the first of them.
  if (isFront(all[0] ?? '') && all.length > 2) {
    const [one = '', ...more] = series(text.slice(text.indexOf(', ') + 2));
    return more.length > 0 ? [`${all[0]}, ${one}`, ...more.map(capitalised)] : [text];
  }
  const parts = all;
  const [first = '', ...others] = withLast(parts);
  if (others.length < 2 || !isClause(first)) return [text];
  const whole = clausesOf(parts);
  if (whole) return whole.map(capitalised);
  const heads = others.map((part) => head(first, part));
  if (heads.includes(undefined) || others.some((part) => words(part).length < 2)) return [text];
  // "Give each tree room, protect it": what "it" is, a subject said again would hide.
  return [first, ...others.flatMap((part, at) => (pointsBack.test(part) ? [] : [`${heads[at]} ${part}`]))];
}

function isFront(part: string): boolean {
  return /^(?:in|on|at|with|by|for|during|since|from|over)\s/i.test(part) && !isClause(part);
}

/** Three clauses or more, "their captain, Ada Reed, was ill" among them: a part that is none is joined with those behind it. */
export function clausesOf(parts: string[], least = 3): string[] | undefined {
  const made: string[] = [];
  let open = '';
  // "It includes loans, a tax spread over two years, and a freeze": things, though one of them looks like a clause.
  if (/\b(?:includ|compris|contain|cover|offer|featur|list|bring)\p{Ll}*\s/u.test(parts[0] ?? '')) return undefined;
  for (const part of parts) {
    open = open === '' ? part : `${open}, ${part}`;
    if (!(made.length === 0 ? opensSeries(open) : standsAlone(open))) continue;
    made.push(open);
    open = '';
  }
  return open === '' && made.length >= least ? made : undefined;
}

const pointsBack = /\b(?:it|them)\b/;

function standsAlone(part: string): boolean {
  const all = words(part);
  // "Expiry and concurrent writes": two things that are written of, and nobody who writes.
  if (all.includes('and') && finiteVerb(all) === all.length - 1) return false;
  return isClause(part) && opensClause(part) && !leansForward.test(part);
}

/** Of the first in a row it is known what it points at: the sentence before. */
function opensSeries(part: string): boolean {
  return isClause(part) && opensClause(part) && !leansForward.test(part.replace(/^(?:it|they|he|she)\s/i, ''));
}

const leansForward =
  /^(?:but|or|yet|nor|it|they|he|she|this|these|which|who|whose|where|when|while|because|since|if|that|as|once|what|how|why|whether|whoever|whatever|wherever|however|of|in|on|at|by|with|from|for|after|before|during|under|to)\b/i;

/** The last of three is often joined without a comma: "…, smells sour and is full of bubbles". */
function withLast(parts: string[]): string[] {
  const last = parts.at(-1) ?? '';
  const joint = [...last.matchAll(/\s+and\s+(?=(\S+))/g)].find(
    ({ 1: verb = '', index }) => depthAt(last, index) === 0 && (isPlainlyFinite(verb) || isBase(verb)),
  );
  if (parts.length !== 2 || !joint || head(parts[0] ?? '', last.slice(joint.index + joint[0].length)) === undefined)
    return parts;
  return [...parts.slice(0, -1), last.slice(0, joint.index), last.slice(joint.index + joint[0].length)];
}

/** "Wu started a programme and turned it into a business": two predicates of one subject, where the whole is long. */
export function predicates(text: string): string[] {
  if (words(text).length <= shortClause + 1) return [text];
  for (const match of text.matchAll(/\s+and\s+(?:also\s+|then\s+)?(?=\S)/g)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (words(left).length < 4 || words(right).length < 3 || /[,]/.test(left)) continue;
    if (/\b(?:that|which|who|if|when|whether|to|not|never)\b/.test(left.replace(/\bfrom\s[^,]{1,30}?\sto\s/g, ' ')))
      continue;
    if (pointsBack.test(right) && words(text).length <= longClause) continue;
    const shared = isClause(left) ? head(left, right) : undefined;
    if (shared) return [left, `${shared} ${right}`];
  }
  return [text];
}

/** "Stir the batter and cover the jar with a cloth": two things to do, each said by itself. */
export function imperatives(text: string): string[] {
  const all = words(text);
  if (all.length <= shortClause || !isOrder(all) || /^(?:let|help|make|have|see|watch|get)$/i.test(all[0] ?? ''))
    return [text];
  for (const match of text.matchAll(
    /(?:,?\s+(?:and then|and|then)\s+|,\s+but\s+(?=(?:do not|don['’]t|never)\s)|\s*—\s*)(?=(?:(?:do not|don['’]t|never)\s+)?(\p{Ll}+)\s+(\S+))/gu,
  )) {
    if (depthAt(text, match.index) > 0) continue;
    const [whole, verb = '', after = ''] = match;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + whole.length);
    const negative = /^(?:do not|don['’]t|never)\s/.test(right);
    if (!isBase(verb) || !(negative || startsObject(after)) || words(left).length < 3 || words(right).length < 3)
      continue;
    if (pointsBack.test(after) && all.length <= longClause) continue;
    if (/,|\b(?:to|if|that|who|which|when|until|not|never|either|both)\b/.test(left)) continue;
    // "Do not stop and wait": the negation reaches over both, but not over a dash.
    if (/n['’]t\s/.test(left) && !whole.includes('—')) continue;
    return [left, ...imperatives(capitalised(right))];
  }
  return [text];
}

const subordinate = /^(?:if|once|when|whenever|while|because|since|although|though|until|unless|whoever)\b/i;

const modal = /^(?:will|would|shall|should|can|could|may|might|must)$/i;

const elliptic =
  /^(?:(?:has|have|had)(?:\sbeen)?|is|are|was|were|will(?:\sbe)?|can|could|does|did)(?:\s(?:since|ever|for|until|too|again|still|now|then|before)\b|$)/;

/**
 * What a second predicate shares with the first and must be said before it: the subject, and what helps its verb. "The samples were
 * dried and weighed": "The samples were". Undefined where the two do not go together, or where a negation might reach over both.
 */
export function head(left: string, right: string): string | undefined {
  const [verb = '', after = ''] = words(right);
  // "It's a small hut and has no water": it is, and it has.
  const said = left.replace(/^(it|he|she|that)['’]s\s(?!been\b)/i, '$1 is ');
  // "They originally looked into it, but learned …": how the first was done, is not said of the second.
  const subject = subordinate.test(said) ? undefined : subjectOf(said)?.replace(/\s\p{Ll}+ly$/u, '');
  const all = words(said);
  const at = finiteVerb(all);
  // "The plan before the council would close …": what stands in front of the verb is the subject's.
  if (/:\s/.test(left) || hangsInside(all.slice(Math.max(0, at)).join(' '))) return undefined;
  // "It is cheap, and has been since May": what it has been, stands before.
  if (elliptic.test(right)) return undefined;
  // "A week after she came …": who came is the subject of a clause inside.
  if (/\b(?:after|before|when|since|while|until|because|that)\s(?:it|they|he|she|we|you|i)$/i.test(subject ?? ''))
    return undefined;
  if (!subject || /\b(?:not|never|no|only|both|either|neither)\b|n['’]t\b/i.test(all.slice(0, at + 3).join(' ')))
    return undefined;
  const first = all[at] ?? '';
  const next = (all[at + 1] ?? '').replace(/,$/, '');
  if (modal.test(first)) return isBase(verb) && !/,$/.test(verb) ? `${subject} ${first}` : undefined;
  const past = isPast(first) && !isAuxiliary(first) ? true : /^(?:was|were|had|did)$/i.test(first);
  if (isAuxiliary(verb) && !sameNumber(first, verb)) return undefined;
  // "The old stamps stay valid, and will be sold until June."
  if (/^(?:will|can|may|must|should)$/.test(verb)) return subject;
  if (isAuxiliary(verb))
    return (past ? /^(?:was|were|had)$/ : /^(?:is|are|has|have)$/).test(verb) ? subject : undefined;
  if (!isAuxiliary(first)) return agrees(first, verb) ? subject : undefined;
  if (/^(?:is|has)$/i.test(first) && isThird(verb) && startsObject(after)) return subject;
  return isParticiple(next) && isParticiple(verb) ? `${subject} ${first}` : undefined;
}

/**
 * "The bridge was closed after a barge broke loose and struck a pier": what struck it was the barge. "It was closed until a new
 * pier, built by hand, was ready": what was ready is the pier.
 */
function hangsInside(left: string): boolean {
  const [, joint = '', inner] = /^.*\s(after|before|because|since|while|until|once|where|as)\s+(.*)$/.exec(left) ?? [];
  if (inner === undefined) return false;
  return isClause(inner) || (/^(?:until|while|once)$/.test(joint) && /^(?:an?|the)\s/.test(inner));
}

/** "The answer was … and were fed": another subject's verb. */
function sameNumber(first: string, verb: string): boolean {
  const [one, many] = [/^(?:is|was|has)$/i, /^(?:are|were|have)$/i];
  return !(one.test(first) && many.test(verb)) && !(many.test(first) && one.test(verb));
}

function isParticiple(word: string): boolean {
  return isPast(word) || /^\p{Ll}{3,}ed$/u.test(word);
}

function agrees(first: string, verb: string): boolean {
  if (isPast(first)) return isPast(verb);
  return !isPast(verb) && isPlainlyFinite(verb) && isThird(verb);
}
