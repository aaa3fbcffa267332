import { oncePerText } from '#model';
import { finiteVerb } from './finite-verb.ts';
import { isAuxiliary, isPast, isThird, words } from './verbs.ts';

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

/** The two sides of a text at each match of a pattern, the last match first; not inside brackets or quotation marks. */
export function partings(text: string, pattern: RegExp): { found: string; lead: string; rest: string }[] {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => depthAt(text, index) === 0)
    .map(({ 0: found, index }) => ({ found, lead: text.slice(0, index), rest: text.slice(index + found.length) }))
    .reverse();
}

/** How many brackets and quotations are open at a position. */
export function depthAt(text: string, position: number): number {
  let depth = 0;
  let straight = false;
  // „German“ and »German« close with what opens a quotation elsewhere.
  let low = false;
  let angle = '';
  for (let i = 0; i < position; i++) {
    const c = text[i] ?? '';
    if (c === '“' && low) low = false;
    else if (c === '„') low = true;
    else if (c === '«' || c === '»') angle = angle === '' || angle === c ? c : '';
    else if ('([“「『（'.includes(c)) depth++;
    else if (')]”」』）'.includes(c) && depth > 0) depth--;
    else if (c === '"') straight = !straight;
  }
  return depth + [low, angle !== '', straight].filter(Boolean).length;
}

/** Whether a text has a finite verb, and something in front of it to be its subject. */
export const isClause = oncePerText((text) => {
  const all = words(text);
  const verb = finiteVerb(all);
  return (verb > 0 || (verb === 0 && withSubject.test(all[0] ?? ''))) && verb < all.length;
});

/** "We're", "it’s": a subject and its verb in one word. */
const withSubject = /^(?:i|we|you|they|he|she|it|that|there|what|who|here)['’](?:m|re|s|ve|d|ll)$/i;

/** What may soften the number that a subject begins with. */
const softened = /^(?:(?:only|about|over|nearly|almost|roughly|around|more than|less than|up to|at least)\s+)+(?=\d)/i;

/** Whether a text starts as a clause does: a determiner, a pronoun or a name, then soon a finite verb. */
export function opensClause(text: string): boolean {
  // A verb inside a quotation is not the clause's own; "about 68% of them" begins with its number.
  const all = words(text.replace(/“[^”]*”|"[^"]*"/gu, '“”').replace(softened, ''));
  const first = all[0] ?? '';
  if (!pronounSubject.test(first) && !/^[\p{Lu}\d“"]/u.test(first) && finiteVerb(all) > 4) return false;
  const verb = finiteVerb(all);
  if (verb === 0 && withSubject.test(first)) return true;
  // "The way boats are built, and …": in which way, and nothing of it.
  if (verb > 2 && inWhich.test(text)) return false;
  // "… on May 4, | 1999, the quay opened", "…, and | to share what we know": a year ends a date, and who is to do it stands before.
  if (/^(?:\d{4},|to)$/.test(first)) return false;
  // "Not for dried nets": of what a clause before it is not so.
  if (/^not\s(?:for|in|on|at|by|with|from|of|to|as|against|under|over|between|within|through)\s/i.test(text))
    return false;
  // "Obviously excited to help": how somebody is, and nobody who is.
  if (all.slice(0, Math.max(0, verb)).every((word) => adverb.test(word))) return false;
  // "The press because he feared it": a reason behind a noun that still belongs to the clause before.
  const between = all.slice(1, Math.max(1, verb));
  if (between.some((word) => reason.test(word))) return false;
  // "Quiet hours when traffic stopped": the verb is told of when, and not of the hours.
  const when = between.findIndex((word) => /^(?:when|where)$/.test(word));
  if (when >= 0 && !between.slice(when + 1).some((word) => isThird(word) || isPast(word) || isAuxiliary(word)))
    return false;
  // "Possibly in other towns that sell nets": where else, and no clause.
  if (/^\p{L}+ly\s(?:in|on|at|by|for|with|from|of|to)\s[^,]*$/u.test(text)) return false;
  // "Strict – they give three warnings": the clause begins behind the dash.
  if (all.slice(0, Math.max(0, verb)).filter((word) => /^[—–-]+$/.test(word)).length === 1) return false;
  const comma = all.findIndex((word) => word.endsWith(','));
  return verb > 0 && verb < 10 && (comma < 0 || comma >= verb || verb - comma < 6);
}

const inWhich =
  /^the (?:way|reason|moment|day|time|extent)\s(?!(?:to|of|in|from|for|out|back|up|down|through|across|at|on)\b)/i;

const reason = /^(?:because|although|though|unless|until|whereas)$/;

const adverb =
  /^(?!(?:family|italy|july|reply|supply|assembly|anomaly|ally|rally|bully|lily|belly|jelly|monopoly|fly|butterfly)\b)(?:[a-z]{3,}ly|maybe|perhaps|also|only|still|even|just|now|then|later|often)$/i;

/** Words that begin a subject without naming it, or that only introduce it. */
export const pronounSubject =
  /^(?:it|they|he|she|we|you|i|this|that|these|those|there|its|their|his|her|our|the|a|an|some|most|many|all|every|each|no|one|two|such|nothing|nobody|no one|everything|everybody|everyone|something|somebody|someone)\b/i;

/** The words before the first finite verb, if they can be said again before another. */
export function subjectOf(clause: string): string | undefined {
  const all = words(clause);
  const verb = finiteVerb(all);
  if (verb < 1 || verb > 7) return undefined;
  const before = all.slice(0, verb);
  while (before.length > 1 && (adverb.test(before.at(-1) ?? '') || besideVerb.test(before.at(-1) ?? ''))) before.pop();
  const subject = before.join(' ');
  // "Look at whatever you | are buying": who buys is nobody who looks.
  if (/\S\s(?:whatever|whoever|whichever|what|how|why|whether)\s/.test(subject)) return undefined;
  return /[,;:—–(]|\b(?:and|or|of|the|an?)$/.test(subject) ? undefined : subject;
}

/** What stands between a subject and its verb, and belongs to the verb. */
const besideVerb = /^(?:often|always|already|first|soon|finally|not|both)$/i;

/** Without what closes a sentence; the dot of "D.C." and "a.m." is part of the word. */
export function withoutEnd(text: string): string {
  const bare = text.trim().replace(/(?:[.;:,\s]|\s[—–])+$/, '');
  return /\p{L}\.\p{L}$/u.test(bare) && text.trim().startsWith(`${bare}.`) ? `${bare}.` : bare;
}

/** With a capital, where it begins with a plain word; names and code keep their letters. */
export function capitalised(text: string): string {
  return /^["“‘]?[a-z]+(?:['’][a-z]+)?(?=[\s,]|$)/.test(text)
    ? text.replace(/[a-z]/, (first) => first.toUpperCase())
    : text;
}

/** "It is tested against": against what, stands behind. "They show how slow": so does what is slow. */
export function hangsOpen(text: string): boolean {
  return /\b(?:against|to|of|with|by|for|from|into|upon|at|between|than|how\s\p{L}+(?:,\s(?:yet|but|and)\s\p{L}+)?)$/iu.test(
    text,
  );
}

/** What must not be torn from its clause, since the clause is true only with it; "let's say we have ten boats" only supposes it. */
export const conditional =
  /^(?:if|unless|except|only|until|provided|(?:as|so) (?:long|far) as|when|whenever|once|without|rather|than|not|suppose|supposing|assume|assuming|imagine|let(?:['’]s| us) (?:say|assume|suppose|imagine)|say(?=\s(?:that|we|you|there|the|i|an?)(?:\s|['’])))\b/i;

/** "In winter, the boat": the comma ends what stands in front of a subject, and no word that says more of it. */
export function isFronted(text: string): boolean {
  return /^(?:in|on|upon|at|for|since|after|before|during|by|with|without|from|under|despite|until|among|between|within|across|unlike|like)\b/i.test(
    text,
  );
}

/** "Each is written alone, but together": a clause has begun that has neither subject nor verb yet. */
export function hasBegun(text: string): boolean {
  const found = begun.exec(text);
  return found !== null && finiteVerb(words(found[1] ?? '')) < 0;
}

const begun =
  /\b(?:and|but|so|yet|or)\s(?:\p{Ll}+ly|together|instead|then|now|still|later|today|here|there|once|again|overall|sometimes|perhaps|maybe)(?:,\s([^,]*))?$/u;
