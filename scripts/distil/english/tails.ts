import { capitalised, conditional, depthAt, isClause, opensClause, splitTop, withoutEnd } from './syntax.ts';
import { isOrder } from './finite-verb.ts';
import { isGerund, isPast, isPlainlyFinite, words } from './verbs.ts';

/** A clause that can stand by itself, and what hung on it: "…, enabling scalable workloads", "…, which runs in 40 cities". */
export interface Clause {
  text: string;
  support?: string;
  /** True where the support says whose claim it is: the clause is never shown without it. */
  bound?: boolean;
  /** The clause and what is bound to it, as they stood. */
  entire?: string;
  /** True for what was only said in passing. */
  passing?: boolean;
}

const trailingRelative =
  /^(?:which|who|whose|where|(?:(?:most|some|many|all|half|both|part|none|each|one|two|three) )?of (?:which|whom))\b/;

/** A clause is long where it has more words than a point may have. */
const longClause = 14;

/** Clauses of a text without the phrase before or behind them, which becomes their support. */
export function withSupport(text: string): Clause[] {
  return (framed(text) ?? claimed(text) ?? inserted(text) ?? aside(text) ?? tail(text))
    .flatMap(timed)
    .flatMap(subordinate)
    .flatMap(fronted)
    .map(tidy);
}

/** "Founded in 1924 by two sisters, the shop sells rope" and "According to the mayor, the bridge is safe": the clause, and its frame. */
function framed(text: string): Clause[] | undefined {
  const found =
    /^(?:according to|[a-z]+(?:ed|own|awn|orn|ung|ent|elt|und|ewn)|set|led|built)\s[^,]{4,90}?(?:,[^,]{4,60})?,\s+(?=\S)/i.exec(
      text,
    );
  if (!found || depthAt(text, found[0].length) > 0) return undefined;
  // "According to the mayor, the quay is safe, though …": what stands behind the first comma is the claim, and no apposition.
  const nearest = text.slice(0, text.indexOf(', ') + 2);
  const front = isClause(found[0].slice(nearest.length).replace(/,\s+$/, '')) ? nearest : found[0];
  const rest = text.slice(front.length);
  const bound = /^according to\s/i.test(front);
  if (!bound && (!isPast(words(front)[0] ?? '') || /^(?:it|they|he|she)\b/i.test(rest))) return undefined;
  if (!isClause(rest) || !opensClause(rest)) return undefined;
  return [{ text: capitalised(rest), support: front, ...(bound ? { bound } : {}) }];
}

/** What a study or a speaker does with a claim. */
const claiming =
  /^((?:\S+\s+){1,11}?(?:found|finds|find|showed|shows|show|suggests|suggest|suggested|estimates|estimate|estimated|calculates|calculate|concluded|concludes|reports|reported|heard|says|say|said|argues|argue|argued|believe|believes|warns|warn|warned|notes|noted))\s+that\s+(.+)$/;

/** In words: from here on, who claims it takes too much of a line. */
const longOwner = 4;

/** "A review of 40 harbours found that …": the claim, and below it, never without it, whose it is. */
function claimed(text: string): Clause[] | undefined {
  if (words(text).length <= longClause) return undefined;
  const [, owner = '', rest = ''] = claiming.exec(text) ?? [];
  // "Experts argue that …" is short enough to be said in one line.
  if (
    rest === '' ||
    words(owner).length < longOwner ||
    !isClause(owner) ||
    /[,;:(“"]|\b(?:not|never|no|it|they|he|she|i|we|you|that|which|who|if|when|while|may|might|can|could|will|would)\b|n['’]t\b/i.test(
      owner,
    )
  )
    return undefined;
  if (/^(?:it|they|he|she)\s/.test(rest)) return undefined;
  const claims = splitTop(rest, /,\s+(?:and|but)\s+that\s+/);
  if (!claims.every((claim) => isClause(claim) && opensClause(claim))) return undefined;
  return claims.map((claim) => ({ text: capitalised(claim), support: owner, bound: true }));
}

/** "…, the authors say, …": who claims a sentence, in the middle of it. */
const insertion =
  /^(.{8,}?),\s+((?:the|one|some|many|most|our|(?!(?:He|She|They|It|We|I)\s)\p{Lu}[^\s\d,;:.]+)(?:\s[^\s\d,;:.]+){0,3}?\s(?:says?|said|argues?|argued|calculates?|calculated|notes?|noted|believes?|estimates?|admits?|insists?|warns?|reckons?)),\s+(.{8,})$/u;

/** The sentence without them in its middle; whose claim it is stands below, and is never left out. */
function inserted(text: string): Clause[] | undefined {
  const [, before = '', owner = '', after = ''] = insertion.exec(text) ?? [];
  if (owner === '' || depthAt(text, before.length) > 0 || /["“”]/.test(text)) return undefined;
  const pause = isClause(before) || /^(?:in|on|at|with|by|for|from|after|before|during|since)\b/i.test(before);
  const claim = `${before}${pause ? ',' : ''} ${after}`;
  return isClause(claim) ? [{ text: claim, support: owner, bound: true }] : undefined;
}

/** "A common fear, especially among the young, is that …": what stands between the commas hangs on the clause around it. */
function aside(text: string): Clause[] | undefined {
  if (words(text).length <= longClause) return undefined;
  const found =
    /,\s+((?:especially|particularly|notably|including|such as|among them|like|mostly|mainly)\s[^,]{4,70}),\s+(?=(\S+))/u.exec(
      text,
    );
  if (!found || depthAt(text, found.index) > 0 || !isPlainlyFinite(found[2] ?? '')) return undefined;
  const before = text.slice(0, found.index);
  if (/,/.test(before) || isClause(before)) return undefined;
  return [{ text: `${before} ${text.slice(found.index + found[0].length)}`, support: found[1] ?? '' }];
}

const span =
  /\s((?:by|in|over|since|until|from|during|within|as of|before|after)\s+(?:the\s+)?(?:(?:end of|next|past|last|first|early|late|coming)\s+)*(?:\d{4}|\d+\s+[a-z]+|(?!(?:my|our|your|his|her|its|their|this|that)\s)[a-z]+\s+(?:years?|months?|weeks?|days?|decades?|quarters?)|[a-z]+\s+\d{4}))$/i;

/** "… over the next three years": the time at the end of a long clause stands below it, and never without it. */
function timed(clause: Clause): Clause[] {
  if (clause.support || words(clause.text).length <= longClause) return [clause];
  const found = span.exec(clause.text);
  const left = found ? clause.text.slice(0, found.index) : '';
  // "Breaks spread over two years": the verb calls for the time.
  if (!found || words(left).length < 5 || !isClause(left) || isPast(words(left).at(-1) ?? '')) return [clause];
  return [bindTo(left, found[1] ?? '', clause)];
}

/** "If the wind turns, the ferry …", "When the tide is out, …": the condition of a long clause stands below it, and never without it. */
function subordinate(clause: Clause): Clause[] {
  if (clause.support || words(clause.text).length <= longClause) return [clause];
  for (const comma of clause.text.matchAll(/,\s+/g)) {
    if (
      !/^(?:(?:even\s+)?(?:if|when|though)|although|once|as soon as|because|since|as|after|before|unless|until|while)\s/i.test(
        clause.text,
      )
    )
      break;
    const front = clause.text.slice(0, comma.index);
    const rest = clause.text.slice(comma.index + comma[0].length);
    if (depthAt(clause.text, comma.index) > 0 || /^(?:and|or|but|which|who|where|when)\b/.test(rest)) continue;
    if (!isClause(front.replace(/^\S+\s+/, '')) || !(isOrder(words(rest)) || (isClause(rest) && opensClause(rest))))
      continue;
    const claim = capitalised(rest.replace(/^then\s+/i, ''));
    // "While waiting for the tide": what went on meanwhile is no condition.
    const support = `${front[0]?.toLowerCase()}${front.slice(1)}`;
    return /^while\s\p{Ll}+ing\s/iu.test(front) ? [{ text: claim, support }] : [bindTo(claim, support, clause)];
  }
  return [clause];
}

/** "With 40 ferries and a new harbour, the town is …": what stands before a long clause stands below it. */
function fronted(clause: Clause): Clause[] {
  if (clause.support || words(clause.text).length <= longClause) return [clause];
  const found =
    /^(?:with|by|through|after|before|between|during|under|over|since|within|among|across|near|behind|in|at|on|\p{L}{3,}ing|(?:while|when)\s\p{Ll}+ing|rather than|instead of|despite|given|thanks to|because of|due to|as part of|in addition to|in order to|to|from|beyond|unlike|like|alongside|throughout|for)\s[^,]{6,70},\s+(?=\S)/iu.exec(
      clause.text,
    );
  if (!found || depthAt(clause.text, found[0].length) > 0) return [clause];
  const rest = clause.text.slice(found[0].length);
  const order = isOrder(words(rest));
  if (!order && (!isClause(rest) || !opensClause(rest))) return [clause];
  // "In bees the proof is thin, mostly because …": what stands in front is the clause itself.
  if (reason.test(rest)) return [clause];
  if (words(found[0]).length < 3 || /^(?:(?:where|(?:of\s+)?(?:which|whom)|who|when)\b|[^\s,]+,)/.test(rest))
    return [clause];
  const text = capitalised(rest);
  return [order || scoped.test(clause.text) ? bindTo(text, found[0], clause) : { text, support: found[0] }];
}

/** What a clause goes on with, and none begins with. */
const reason = /^(?:mostly|mainly|partly|largely|perhaps|probably|simply|just|only)?\s*(?:because|so that|since|as)\s/i;

/** "In some towns, …", "Rather than wait, …": where, or instead of what, is said with it. */
const scoped =
  /^(?:in|at|on|between|during|under|over|since|within|among|across|near|rather than|instead of|depending|assuming|considering|barring|excluding)\s/i;

/** A clause and what is never left out below it; where that is still too long for a point, how the two stood. */
function bindTo(text: string, support: string, { text: entire }: Clause): Clause {
  return { text, support, bound: true, ...(words(text).length > longClause ? { entire } : {}) };
}

function tidy(clause: Clause): Clause {
  const text = withoutEnd(clause.text);
  const support = clause.support
    ?.trim()
    .replace(/[.,;:\s]+$/, '')
    .replace(/^(?:and|but|so)\s+/i, '');
  return support ? { ...clause, text, support } : { text };
}

/** Cuts off what trails behind a finished clause and keeps it as its support. */
function tail(text: string): Clause[] {
  for (const match of text.matchAll(/(?:,[”"’]?\s+|\s+[—–]\s+|—|\s+--?\s+)/g)) {
    if (depthAt(text, match.index + match[0].length) > 0) continue;
    const left = text.slice(0, match.index) + (/^,([”"’])/.exec(match[0])?.[1] ?? '');
    const right = text.slice(match.index + match[0].length);
    if (!isClause(left) && !isOrder(words(left))) continue;
    if (words(left).length < 3 || words(right).length < 2) continue;
    // "We expect, as most towns do, that …": what the verb calls for stands behind the aside.
    if (/^(?:as|like|for|in|with|at)\s[^,]+,\s+(?:that|to|how|what|why|whether)\s/.test(right)) continue;
    // "The rest is teaching and, on Sundays, singing": the first comma only opens what stands between two.
    if (/\b(?:and|or|but|that|which|also|been|has|have|had|is|are|was|were|will|would)(?:,\s[^,]*)?$/.test(left))
      continue;
    // "…, according to the council": whose claim it is.
    if (/^according to\s/.test(right) && !restarts(right) && words(text).length > longClause)
      return [{ text: left, support: right, bound: true }];
    // "…, compared with two weeks before": what the figure is held against.
    if (
      /^(?:compared (?:with|to)|(?:up|down) from|as against)\s/.test(right) &&
      !restarts(right) &&
      words(text).length > longClause
    )
      return [{ text: left, support: right, bound: true }];
    const dash = !match[0].startsWith(',');
    // The second of two dashes ends an aside: what stands before it is no clause.
    if (dash && (left.match(/—|\s[–—]\s|\s--?\s/g) ?? []).length % 2 === 1) continue;
    if (dash) {
      if (conditional.test(right)) continue;
      // Between two dashes stands an aside: the clause goes on behind it.
      const closing = /\s*[—–]\s*|\s+--?\s+/.exec(right);
      if (closing) continue;
      return [{ text: left, support: right }];
    }
    const participle = /^(?:thereby\s+|thus\s+|potentially\s+|often\s+|further\s+)?([a-z]+ing)\b/.exec(right);
    // "…, with 45% of them in Hangzhou": a figure of its own, said by itself.
    const absolute = /,\s+(?:and|but)\s/.test(right) ? undefined : /^with\s+(.*\d.*)$/.exec(right);
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
    if (/\b(?:such as|including|like|between)\s+[^,]*$/.test(left) && /\band\b/.test(right)) continue;
    // "They came to rest, to read, or to sit": one of several things is not told alone.
    const listed = /,\s+(?:(?:and|or)\s+)?to\s|\sor\s/.test(right);
    if (/^to\s+(?:be\s+)?\p{Ll}+/u.test(right) && !restarts(right) && !listed) return [{ text: left, support: right }];
    const inList =
      /,\s+(?:\p{L}+ly\s+)?[a-z]+ing\b[^,]*$/u.test(left) || /\b(?:and|or)\s+[a-z]+ing\b/.test(right.slice(0, 60));
    if (participle && isGerund(participle[1] ?? '') && participle[1] !== 'including' && !inList && !restarts(right)) {
      return [{ text: left, support: right }];
    }
    if (trailingRelative.test(right) && !restarts(right)) return [{ text: left, support: right }];
    if (
      /^(?:because|since|so that|as(?=\s(?:it|they|we|you|he|she|the|this|these|there|our|its|their|a|an)\s)|as a result|even as|even though|although|though|whereas|while)\b/.test(
        right,
      ) &&
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
