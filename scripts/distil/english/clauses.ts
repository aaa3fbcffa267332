import { finiteVerb, isAuxiliary, isBase, isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** A clause that can stand by itself, and what hung on it: "…, enabling scalable workloads", "…, which runs in 40 cities". */
export interface Clause {
  text: string;
  support?: string;
}

const trailingRelative = /^(?:which|who|whose|where)\b/;
/** What must not be torn from its clause, since the clause is true only with it. */
const conditional =
  /^(?:if|unless|except|only|until|provided|as long as|when|whenever|once|without|rather|than|not)\b/i;

/**
 * Splits an English sentence into clauses: at semicolons, fronted concessions, "not only … but also", clauses joined by
 * a comma and a conjunction, participial tails, relative clauses and dashes. Every clause is made of the sentence's own words
 * in their order; a subject that two predicates share is said with both.
 */
export function clauses(sentence: string): Clause[] {
  const text = sentence.trim().replace(/[.;:,\s]+$/, '');
  return splitTop(text, /;\s+/)
    .flatMap(concession)
    .flatMap(notOnly)
    .flatMap(joined)
    .flatMap(tail)
    .map(tidy)
    .filter((clause) => clause.text.length > 0);
}

/** Splits at a pattern, but not inside brackets or quotation marks. */
export function splitTop(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
    if (depthAt(text, match.index) > 0) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part.trim().length > 0);
}

/** How many brackets and quotations are open at a position. */
export function depthAt(text: string, position: number): number {
  let depth = 0;
  let straight = false;
  for (let i = 0; i < position; i++) {
    const c = text[i];
    if (c === '(' || c === '[' || c === '“' || c === '«' || c === '„') depth++;
    else if ((c === ')' || c === ']' || c === '”' || c === '»') && depth > 0) depth--;
    else if (c === '"') straight = !straight;
  }
  return depth + (straight ? 1 : 0);
}

export function isClause(text: string): boolean {
  const all = words(text);
  const verb = finiteVerb(all);
  return verb > 0 && verb < all.length;
}

function capitalised(text: string): string {
  return /^[a-z]+(?=[\s,]|$)/.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text;
}

/** "While A, B" says two things: A, and B. */
function concession(text: string): string[] {
  const opening = /^(?:while|although|though|even though|whereas)\s+/i.exec(text);
  if (!opening) return [text];
  const rest = text.slice(opening[0].length);
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
  for (const match of text.matchAll(/,\s+(?:and|but|so|yet)\s+|\s+(?:and|but)\s+(?=(?:it|they|we|he|she|there)\s)/g)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (conditional.test(left) || /\b(?:if|that|whether|which|who)\b[^,]*$/.test(left)) continue;
    if (isClause(left) && isClause(right) && opensClause(right))
      return [left, ...joined(capitalised(named(right, left)))];
    // A shared subject: "Wu started a programme, and turned it into a business."
    const verb = words(right)[0] ?? '';
    if (isClause(left) && isPlainlyFinite(verb) && !isAuxiliary(verb)) {
      const subject = subjectOf(left);
      if (subject && sameTense(left, verb)) return [left, ...joined(`${subject} ${right}`)];
    }
  }
  return words(text).length > 14 ? predicates(text) : [text];
}

/** "Wu started a programme and turned it into a business": two predicates of one subject, where the whole is too long. */
function predicates(text: string): string[] {
  for (const match of text.matchAll(/\s+and\s+(?:also\s+|then\s+)?(?=(\S+))/g)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const verb = match[1] ?? '';
    if (
      words(left).length < 5 ||
      !isPlainlyFinite(verb) ||
      isAuxiliary(verb) ||
      /[,]/.test(left) ||
      !sameTense(left, verb)
    )
      continue;
    if (/\b(?:that|which|who|if|when|whether|to|not|never)\b/.test(left)) continue;
    const subject = subjectOf(left);
    if (subject && isClause(left)) return [left, `${subject} ${right}`];
  }
  return [text];
}

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

function sameTense(clause: string, verb: string): boolean {
  const all = words(clause);
  const first = all[finiteVerb(all)] ?? '';
  return isAuxiliary(first) ? false : isPast(first) === isPast(verb);
}

/** The words before the first finite verb, if they can be said again before another. */
export function subjectOf(clause: string): string | undefined {
  const all = words(clause);
  const verb = finiteVerb(all);
  if (verb < 1 || verb > 7) return undefined;
  const subject = all
    .slice(0, verb)
    .join(' ')
    .replace(/\s+(?:also|now|actively|often|always|already|still|recently|then|currently|frequently|not)$/i, '');
  return /[,;:—–(]/.test(subject) ? undefined : subject;
}

const pronounSubject =
  /^(?:it|they|he|she|we|you|i|this|that|these|those|there|its|their|his|her|our|the|a|an|some|most|many|all|every|each|no|one|two|such)\b/i;

/** Whether a text starts as a clause does: a determiner, a pronoun or a name, then soon a finite verb. */
function opensClause(text: string): boolean {
  const all = words(text);
  const first = all[0] ?? '';
  if (!pronounSubject.test(first) && !/^[\p{Lu}\d“"]/u.test(first) && finiteVerb(all) > 4) return false;
  const verb = finiteVerb(all);
  const comma = all.findIndex((word) => word.endsWith(','));
  return verb > 0 && verb < 10 && (comma < 0 || comma >= verb || verb - comma < 6);
}

/** Cuts off what trails behind a finished clause and keeps it as its support. */
function tail(text: string): Clause[] {
  for (const match of text.matchAll(/(?:,\s+|\s+[—–]\s+|—|\s+--\s+)/g)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (!isClause(left) || words(left).length < 3 || words(right).length < 2) continue;
    const dash = !match[0].startsWith(',');
    if (dash) {
      if (conditional.test(right)) continue;
      // Between two dashes stands an aside: the clause goes on behind it.
      const closing = /\s*[—–]\s*|\s+--\s+/.exec(right);
      if (closing) continue;
      return [{ text: left, support: right }];
    }
    const participle = /^(?:thereby\s+|thus\s+|potentially\s+|often\s+|further\s+)?([a-z]+ing)\b/.exec(right);
    // "…, with 45% of them in Hangzhou": a figure of its own, said by itself.
    const absolute = /^with\s+(.*\d.*)$/.exec(right);
    if (absolute) return [{ text: left }, ...tail(absolute[1] ?? '')];
    if (
      /^(?:especially|particularly|notably|mainly|including|such as|like|with|among them|from|thanks to|due to|amid|along with|as well as)\b/.test(
        right,
      ) &&
      !restarts(right) &&
      !/\d/.test(right)
    ) {
      return [{ text: left, support: right }];
    }
    if (/^when\b/.test(right) && /\d{4}$/.test(left) && isClause(right)) return [{ text: left, support: right }];
    const inList = /,\s+[^,]*\b[a-z]+ing\b[^,]*$/.test(left) || /\b(?:and|or)\s+[a-z]+ing\b/.test(right.slice(0, 60));
    if (participle && isGerund(participle[1] ?? '') && participle[1] !== 'including' && !inList && !restarts(right)) {
      return [{ text: left, support: right }];
    }
    if (trailingRelative.test(right) && !restarts(right)) return [{ text: left, support: right }];
    if (
      /^(?:because|since|so that|as a result|even as|even though|although|though|whereas|while)\b/.test(right) &&
      isClause(right)
    ) {
      return [{ text: left, support: right }];
    }
  }
  return [{ text }];
}

/** Whether a tail is not the end: after a further comma the main clause goes on with its verb. */
function restarts(tailText: string): boolean {
  const comma = tailText.indexOf(', ');
  if (comma < 0) return false;
  const next = words(tailText.slice(comma + 2))[0] ?? '';
  return isPlainlyFinite(next);
}

function tidy(clause: Clause): Clause {
  const text = clause.text.trim().replace(/[.,;:\s]+$/, '');
  const support = clause.support?.trim().replace(/[.,;:\s]+$/, '');
  return support ? { text, support } : { text };
}
