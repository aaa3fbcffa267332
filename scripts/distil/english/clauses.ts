import { clausesOf, head, imperatives, predicates, series } from './predicates.ts';
import { apposed, existential, relative } from './relative.ts';
import {
  capitalised,
  conditional,
  depthAt,
  isClause,
  opensClause,
  pronounSubject,
  splitTop,
  subjectOf,
  withoutEnd,
} from './syntax.ts';
import { type Clause, withSupport } from './tails.ts';
import { finiteVerb, isOrder } from './finite-verb.ts';
import { isAuxiliary, isBase, isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/**
 * Splits an English sentence into clauses: at semicolons, fronted concessions, "not only … but also", clauses joined by
 * a comma and a conjunction, participial tails, relative clauses and dashes. Every clause is made of the sentence's own words
 * in their order; a subject that two predicates share is said with both.
 */
export function clauses(sentence: string): Clause[] {
  const text = withoutInsertions(withoutEnd(sentence));
  return splitTop(text, /;\s+/)
    .flatMap(explained)
    .flatMap(existential)
    .flatMap(concession)
    .flatMap(notOnly)
    .map(relative)
    .flatMap(({ main, passing }) => [
      ...(passing === undefined ? [] : parted(passing).map((clause) => ({ ...clause, passing: true }))),
      ...withBeside(main),
    ])
    .filter((clause) => clause.text.length > 0);
}

/** The clauses of a sentence; what stood beside its subject hangs on the first of them, where nothing else does. */
function withBeside(text: string): Clause[] {
  const { main, beside } = apposed(text);
  const [first, ...others] = parted(main);
  if (beside === undefined || !first) return parted(text);
  // A long clause is said in two halves, and has no line to spare.
  const full = first.support !== undefined || words(first.text).length > longClause;
  if (full) return /\d/.test(beside) ? parted(text) : [first, ...others];
  return [{ ...first, support: beside }, ...others];
}

/** In words: what a point may have. */
const longClause = 14;

function parted(text: string): Clause[] {
  return [text].flatMap(imperatives).flatMap(series).flatMap(joined).flatMap(withSupport);
}

/** "Analysts believe, however, that …": what ties the sentence to the one before goes, wherever it stands. */
function withoutInsertions(text: string): string {
  return text.replace(
    /,\s+(?:however|therefore|of course|in fact|in turn|by contrast|in contrast|meanwhile|moreover|though|then|too|i['’]m afraid|i admit|i confess)\s*,\s+(?=[a-z])/gi,
    (found, at: number) => {
      if (depthAt(text, at) > 0) return found;
      // "In the end, though, the boats came back": the comma behind what stands in front stays.
      const before = text.slice(0, at);
      return /^(?:in|at|by|on|for|with|after|before|from|to)\s[^,]*$/i.test(before) && !isClause(before) ? ', ' : ' ';
    },
  );
}

/** "A: B" says two things where both are clauses and the whole is long. */
function explained(text: string): string[] {
  const at = text.search(/:\s+\p{L}/u);
  if (at < 0 || depthAt(text, at) > 0 || words(text).length <= 14) return [text];
  const [left, right] = [text.slice(0, at), text.slice(at + 1).trim()];
  // "To the students I say: be curious": who speaks, says it by saying it.
  if (/\bI (?:say|add|repeat|ask|answer|reply)(?: to (?:you|them))?$/.test(left) && isClause(right))
    return [capitalised(right)];
  if (saying.test(left)) return [text];
  // "A promise: that whoever asks may come in" says what the promise is.
  if (/^(?:that|whether|how|why)\s/.test(right)) return [text];
  if (words(left).length < 4 || /\b(?:following|below|this|these|it)$/i.test(left)) return [text];
  return isClause(left) && isClause(right) && opensClause(right) ? [left, capitalised(named(right, left))] : [text];
}

/** What is said behind such words is somebody's, and is never told without them. */
const saying = /\b(?:say|says|said|asks?|asked|adds?|added|writes?|wrote|repl(?:y|ied|ies)|answers?|answered)$/i;

/** "While A, B" says two things: A, and B. */
function concession(text: string): string[] {
  const opening = /^(?:while|although|though|even though|whereas)\s+/i.exec(text);
  if (!opening) return [text];
  const rest = text.slice(opening[0].length);
  // "While waiting for the tide we had missed, the crew …": what goes on meanwhile is nobody's own clause.
  if (isGerund(words(rest)[0] ?? '')) return [text];
  for (const comma of rest.matchAll(/,\s+/g)) {
    if (depthAt(rest, comma.index) > 0) continue;
    const left = rest.slice(0, comma.index);
    const right = rest.slice(comma.index + comma[0].length);
    // The comma that ends the concession stands before the second subject, not inside a list or an apposition.
    if (/^(?:when|where|which|who|and|or|but)\b/i.test(right)) continue;
    if (isClause(left) && isClause(right) && opensClause(right)) return [capitalised(left), capitalised(right)];
  }
  return [text];
}

/** "Alibaba not only builds models but also sells them" says two things of Alibaba. */
function notOnly(text: string): string[] {
  const match = /^(.*?)\s+not (?:only|just|merely)\s+(.+?),?\s+but\s+(?:also\s+)?(.+)$/i.exec(text);
  if (!match) return [text];
  const [, before = '', first = '', second = ''] = match;
  const subject = before.trim();
  if (words(subject).length > 7 || depthAt(text, before.length) > 0) return [text];
  const startsWithVerb = (s: string) => {
    const word = words(s)[0] ?? '';
    return isThird(word) || isPast(word) || isBase(word) || isAuxiliary(word);
  };
  if (!startsWithVerb(first) || !startsWithVerb(second)) return [text];
  const bridge = finiteVerb(words(subject)) >= 0;
  if (bridge) return [text];
  return [`${subject} ${first}`, `${subject} ${second}`];
}

/** "A did this, and B did that": two clauses, each with a subject and a verb of its own. */
function joined(text: string): string[] {
  for (const match of text.matchAll(words(text).length > longClause ? jointsOfLong : joints)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    // "…, so that the water can leave", "…, so hard that it hurt": what for or how, and no clause of its own.
    if (/\bso\s+$/.test(match[0]) && /^(?:\S+\s+)?that\s/.test(text.slice(match.index + match[0].length))) continue;
    const right = text
      .slice(match.index + match[0].length)
      .replace(/^(?:so|thus|then|therefore|also)\s+(?=\p{Ll})/u, '');
    // "It covers what to bring, and what to leave at home": more of what is covered.
    if (
      /^(?:what|how|why|whether|where|who|when)\b/.test(right) &&
      /\b(?:what|how|why|whether|where|who|when)\b/.test(left)
    )
      continue;
    // "It tells of boats, of nets, and how they are mended": one more thing that is told of.
    if (/^(?:how|why|whether|who)\b/.test(right)) continue;
    // "She said that it rained, and that her boat was full": still what she said.
    if (/^that\s/.test(right) && !isPlainlyFinite(words(right)[1] ?? '')) continue;
    // "The ropes rot, so dry them first": what to do about it.
    if (/\bso\s+$/.test(match[0]) && isOrder(words(capitalised(right))) && isClause(left))
      return [left, capitalised(right)];
    const timed = /^(?:after|before)\b/i.test(left) && /^[^,]*,\s[^,]*$/.test(left);
    if (
      conditional.test(left) ||
      (/^(?:because|since|as|after|before)\b/i.test(left) && !timed) ||
      isSaid(left, match[0])
    )
      continue;
    if (!match[0].includes(',') && !isApart(left, right)) continue;
    if (isClause(left.replace(frame, '')) && isClause(right) && opensClause(right))
      return [...spliced(left), ...joined(capitalised(named(right, left)))];
    // A shared subject: "Wu started a programme, and turned it into a business."
    const shared = isClause(left) ? head(left, right) : undefined;
    if (shared) return [left, ...joined(`${shared} ${right}`)];
  }
  return predicates(text);
}

const joints = /,\s+(?:and|but|so|yet)\s+|\s+(?:and|but)\s+(?=(?:it|they|we|he|she|there)\s)/g;

/** In a long sentence an "and" begins a clause without its comma too: "We keep bees and I sell honey", "… and the quay was closed". */
const jointsOfLong = new RegExp(
  `${joints.source}|\\s+and\\s+(?=(?:it|they|we|he|she|there|i|you)(?:['’](?:re|ve|ll|m|d|s))?\\s|(?:the|our|your|my|his|her|its|their|most|some|many|all)\\s)`,
  'gi',
);

/** "Founded in 1902, the yard …": what was done to the subject stands before it. */
const frame = /^\p{Lu}\p{Ll}+(?:ed|own|ung|uilt|et)\s[^,]{4,60},\s+/u;

/** "It folds in a minute, the box stands by itself": two clauses with nothing but a comma between them, before a third. */
function spliced(text: string): string[] {
  return clausesOf(splitTop(text, /,\s+/), 2)?.map(capitalised) ?? [text];
}

/**
 * Whether an "and" without a comma can only join two clauses. Of "Tim and I" the first has no verb since the last comma; behind "that",
 * "who" or "when" the second may still be a part of the first; and what is denied or done of two may be denied of the second.
 */
function isApart(left: string, right: string): boolean {
  if (/^(?:it|they|we|he|she|there)(?:['’]\p{L}+)?\s/iu.test(right)) return true;
  if (
    /\b(?:that|which|who|whose|what|how|why|whether|where|when|while|if|because|since|as|after|before|until|although|between|both)\b/i.test(
      left,
    )
  )
    return false;
  const last = left.slice(left.lastIndexOf(', ') + 1).trim();
  const verb = finiteVerb(words(right));
  return isClause(last) && verb > 0 && verb < 7 && words(left).length > 3;
}

/** Whether what comes behind might still be part of what is said to be so: "He said that A, and B". A "but" ends what is wished. */
function isSaid(left: string, joint: string): boolean {
  // "They lend the boats that nobody rents, and …": which boats, is told before the comma.
  if (/,\s+and/.test(joint) && words(left).length > longClause && relativeOnly(left)) return false;
  if (!/\b(?:if|that(?!\s+of\b)|whether|which|who)\b[^,]*$/.test(left)) return false;
  return !(
    /,\s+but\s/.test(joint) &&
    /\b(?:recommend|demand|propos|require|ask|order|decid|agre|promis|assum|imagin|suppos|pretend|hop|wish)\p{Ll}*\s+that\b/u.test(
      left,
    )
  );
}

/** Whether all that hangs in a clause says which things or people are meant: "the students that they admit", "a man who rowed". */
function relativeOnly(left: string): boolean {
  if (/\b(?:if|whether)\b[^,]*$/.test(left)) return false;
  const found = [...left.slice(left.lastIndexOf(',') + 1).matchAll(/(\S+)\s+(that|which|who)\s/g)];
  return found.length > 0 && found.every(([, noun = '', relative]) => relative !== 'that' || ofThings.test(noun));
}

const ofThings =
  /^(?!(?:says|thinks|hopes|knows|shows|argues|finds|means|suggests|reports|claims|notes|believes)$)\p{Ll}{3,}[^su\W]s$/u;

/** "The models are open, and they rank high": the second clause is about the subject of the first, so it is said with it. */
function named(right: string, left: string): string {
  const match = /^(it|they)\s+(?=\S)/i.exec(right);
  const subject = match && subjectOf(left);
  if (
    !match ||
    !subject ||
    pronounSubject.test(
      subject.replace(/^(?:the|its|their|a|an|our|his|her|some|most|many|all|every|each|two|one)\s+/i, ''),
    )
  )
    return right;
  if (/^(?:it|they|he|she|we|you|i|this|that|these|those|there|what)$/i.test(subject)) return right;
  const plural = /s$|\band\b|people|children|women|men/i.test(subject);
  return plural === (match[1]?.toLowerCase() === 'they') ? `${subject} ${right.slice(match[0].length)}` : right;
}
