import { areHalves, mostLead, mostRest } from '../half.ts';
import { conditional, isClause, partings } from './syntax.ts';
import type { Clause } from './tails.ts';
import { finiteVerb, isOrder, startsObject } from './finite-verb.ts';
import { isAuxiliary, isBase, isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/** Where a sentence can take breath, the better places first. */
const breaths: RegExp[] = [
  /,\s+/g,
  /\s+(?=(?:because|since|so that|while|where|which|who|when|although|unless|but|and then)\s)/g,
  /(?<!\b(?:so|such|now|than|fact|ensure|sure))\s+(?=that\s+(?:may|might|can|could|will|would|is|are|was|were|has|have|\p{Ll}+s)\s)/gu,
  /\s+(?=(?:after|before|until|if|once|as long as)\s)/g,
  /\s+(?=as well as\s)/g,
  /\s+(?=(?:in order to|to|by)\s)/g,
  /\s+(?=(?:using|making|allowing|giving|leaving|including|enabling|helping|depending on|thanks to|due to|because of|instead of|rather than)\s)/g,
  /\s+(?=(?:through|with|without|from|as|via|across|for|among|between|during|based on|around|within|despite|on|in|at)\s)/g,
];

/**
 * A clause that is too long for a point, in two halves that are shown together: the lead, which is a clause by itself, and below it
 * how the sentence goes on. Nothing is left out. Undefined where there is no such place to breathe.
 */
export function halves(text: string): Clause | undefined {
  if (words(text).length > mostLead + mostRest) return undefined;
  for (const breath of breaths) {
    for (const { found, lead, rest } of partings(text, breath))
      if (breathes(lead, rest, found.startsWith(','))) return { text: lead, support: rest, bound: true };
  }
  return undefined;
}

const subordinator =
  /^(?:if|when|whenever|while|once|as|because|since|after|before|although|though|unless|until|whoever|whatever|whether|what|how|why|where)\b/i;

const tells =
  /\b(?:tells?|told|asks?|asked|shows?|showed|knows?|knew|sees?|saw|says?|said|decides?|decided|explains?|means?)(?:\s+(?:you|us|me|him|her|them|people|[a-z]+s))?$/i;

/** What may stand below its clause, as long as the two are shown together. */
const condition = /^(?:if|until|once|when|whenever|as long as)\s/;

/** "The law allows towns to …": who is allowed, and to do what, are said together. */
const lets =
  /\b(?:allow|enabl|help|forc|requir|encourag|caus|permit|ask|want|expect|persuad|teach|order|lead|invit|urg|prompt|need|tell|told|led|taught)[a-z]*\s+(?:\S+\s+){0,3}\S+$/i;

/** Words that say little until it is said of what, or what to do. */
const calls =
  /^(?:increase|decrease|change|growth|rise|fall|drop|decline|interest|role|part|need|way|access|difference|wish|wishes|choose|chose|decide|decided|prefer|declined?|refused?|managed?|failed|agreed|began|started|wanted|needed|tried|hoped|planned|meant|anyone|someone|everyone|anything|something|everything|items?|time|room|reason|chance|right|ability|attempt|effort|plan|decision|comply|deal|cope|agree|consist|depend|rely|belong|refer|contribute|respond|react|compete|compare|connect|struggle|begin|start)$/i;

/** "…, measured and compared": the rest begins with one of several verbs or adjectives. */
function isPart(word: string): boolean {
  return isPast(word) || isThird(word) || isBase(word);
}

/** "Most users of the pier | who own a boat will pay nothing": the verb of the lead stands behind the relative. */
function goesOnBehindRelative(rest: string): boolean {
  const all = words(rest);
  if (!/^(?:who|which|that)$/.test(all[0] ?? '')) return false;
  return all.some(
    (word, at) =>
      at > 2 &&
      /^(?:will|would|can|cannot|could|may|might|must|should|is|are|was|were|has|have|had|do|does|did)$/.test(word) &&
      !/^(?:and|or|but|to|that|which|who|what|how|if|when|it|they|he|she|we|you)$|,$/.test(all[at - 1] ?? '') &&
      all.slice(1, at).some((one) => isPlainlyFinite(one) || isBase(one) || isThird(one)) &&
      !all.slice(1, at).some((one) => /^(?:that|which|who|and|because|if|when|where|how|what)$/.test(one)),
  );
}

/** "… and plans to publish": a second predicate of the lead's subject is no part of what stands below it. */
function joinsVerb(rest: string): boolean {
  if (/^(?:because|since|so|while|where|which|who|when|although|but|after|before|until|if|once)\b/.test(rest))
    return false;
  return [...rest.matchAll(/\band\s+(\S+)\s+(\S+)/g)].some(
    ([, verb = '', next = '']) => isPlainlyFinite(verb) || (isThird(verb) && startsObject(next)),
  );
}

const negated = /\b(?:not|no|never|nor|only|cannot|few|fewer|less)\b|n['’]t\b/i;

/** "Cuts the risk | by about half", "… | by the end of the year": by how much, or when, and not by whom. */
const measure =
  /^by\s(?:(?:around|about|nearly|almost|roughly|over|more than|up to|as much as|at least)\s)?(?:\d|half\b|an?\s(?:third|quarter|half|fifth|factor)\b|the\s(?:end|middle|beginning|start)\sof\b)/i;

/** @param pause whether a comma stands between the two: how far a negation reaches is then plain. */
function breathes(lead: string, rest: string, pause: boolean): boolean {
  const [before, after] = [words(lead), words(rest)];
  if (!areHalves(before.length, after.length)) return false;
  // "The last hut, built of stone | was the warmest": the verb of the lead stands in the rest.
  if (isPlainlyFinite(after[0] ?? '') && !isPast(after[0] ?? '')) return false;
  if (isAuxiliary(after[0] ?? '')) return false;
  if ((!pause && negated.test(lead)) || (conditional.test(rest) && !condition.test(rest))) return false;
  if (/^(?:after|before|until|if|once|as long as)\s/.test(rest) && !isClause(rest.replace(/^(?:as long as|\S+)\s/, '')))
    return false;
  // What the verb or the colon calls for comes with it.
  if (
    /^\S+(?:\s+\S+){5,}:|\b(?:needs?|wants?|have|has|had|able|going|used|try|tries|hopes?|plans?|likes?|ready|likely|expected|required|allowed|seeks?|aims?|continues?|begins?|helps?|asks?|capable|responsible|aware|based|due|according|it|them)$/i.test(
      lead,
    )
  )
    return false;
  // "It was dropped, as | if nobody had missed it", "…, and by the time the ice went | on the lake": no part of either is torn.
  if (
    /(?:^|[\s,])(?:as|even|only|what|merely|just|mainly|mostly|largely|partly|solely|simply)$/i.test(lead) ||
    /,\s+and\s+by the time\b[^,]*$/i.test(lead)
  )
    return false;
  // A lead is a clause by itself: not the half of a relative, of a "that" clause or of a condition.
  if (/,\s+(?:which|who|whose|where|when)\b[^,]*$/.test(lead) || subordinator.test(lead)) return false;
  if (/,\s+(?:so|and|but)\s+(?:when|if|while|as|once|because|since)\b[^,]*$/.test(lead)) return false;
  // "Of that host": such a "that" begins no clause; "that act on it" has its verb right behind it.
  const inner =
    /.*\b(?:(?<!\b(?:of|in|on|at|for|with|by|from|to|than)\s)that|whether|which|who|what|how|why|where)\s+(.*)$/.exec(
      lead,
    )?.[1];
  if (inner !== undefined && finiteVerb(words(inner)) < 0 && !isBase(words(inner)[0] ?? '')) return false;
  // "It tells you when the doors close": what is told, comes with it.
  if (/^(?:when|where|while|who|which|if|because)\s/.test(rest) && tells.test(lead)) return false;
  const last = before.at(-1) ?? '';
  // "Boats are a means | of transport": what somebody is, is said whole.
  const verb = finiteVerb(before);
  if (
    /^(?:is|are|was|were)$/i.test(before[verb] ?? '') &&
    before.length - verb <= 4 &&
    !isPast(last) &&
    /^(?:for|of|in|on|with|to|from|at)\s/.test(rest)
  )
    return false;
  if (/^that\s/.test(rest) && (isPlainlyFinite(last) || isBase(last))) return false;
  // What a noun or a verb calls for comes with it: "an increase in", "wishes to".
  if (/^to\s/.test(rest) && (isPlainlyFinite(last) || calls.test(last) || lets.test(lead))) return false;
  if (
    /^(?:in|on|with|for|from|at|through|across|around|between|within|into|about)\s/.test(rest) &&
    (calls.test(last) || /(?:^|,)\s*(?:one|two|three|four|many|some|most|half)\s+of\s[^,]*$/i.test(lead))
  )
    return false;
  // What ends in the air is no line of its own, nor what a colon explains.
  if (isClause(/^(.*?):\s/.exec(lead)?.[1] ?? '') || /:\s/.test(rest) || /^(?:and|but)\s+that\s/.test(rest))
    return false;
  if (/\s(?:to|of|in|on|at|for|from|with|by|about|into)$/i.test(rest)) return false;
  // A list, a comparison or a pair is not torn.
  if (/^as\s+(?!well\s)\S+\s+as\b/.test(rest) || /,\s+\d.*\band\s+\d/.test(rest)) return false;
  if (/^(?:in|on|with|for|from|at|to|as|by)\s/.test(rest) && /^[a-z]{3,}ed$/.test(last) && !isClause(rest))
    return false;
  if (joinsVerb(rest) || goesOnBehindRelative(rest)) return false;
  if (
    /^\d(?!\S*\sof\s(?:whom|which)\s)/.test(rest) ||
    (/^[A-Za-z]+(?:\s+\S+){0,6}\s+(?:and|or)\s/.test(rest) && isPart(after[0] ?? ''))
  )
    return false;
  if (/,\s/.test(lead) && /\b(?:and|or)\b/.test(rest)) return false;
  if (
    /^(?:[^,]{1,40},\s+)+(?:and|or)\s/.test(rest) &&
    !/^(?:because|since|while|which|who|where|when|to|by|with|for|in|on)\s/.test(rest)
  )
    return false;
  // "With style and grit | to win the race": a pair is whole where what it is for comes behind it.
  const pairs = /^(?:to|in order to|because|since|so that)\s/.test(rest) ? '' : 'and|or|';
  if (new RegExp(`\\b(?:${pairs}than|between|both|either|so|such|too|enough|more|less|as)\\s+\\S*$`, 'i').test(lead))
    return false;
  if (/\bfrom\s+\S+$/.test(lead) && /^(?:to|until|through)\s/.test(rest)) return false;
  // "… make a living | from honey, but most teach": what comes behind "but" has a line of its own.
  if (/^(?:from|in|on|with|for|at|by|of|to)\s[^,]*,\s+but\s/.test(rest)) return false;
  if (/^to\s/.test(rest) && !(isBase(after[1] ?? '') && /^\p{Ll}/u.test(after[1] ?? ''))) return false;
  if (/^by\s/.test(rest) && !isGerund(after[1] ?? '') && !measure.test(rest)) return false;
  return (
    (isClause(lead) || isOrder(before)) &&
    !/\b(?:and|or|but|to|in|on|at|for|with|under|by|from|through|into|over|that|which|who|the|a|an|of|is|are|was|were|be|has|have|will|can|could|may|might)$/i.test(
      lead,
    )
  );
}
