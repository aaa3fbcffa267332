import { areHalves } from '../half.ts';
import { goesOnBehindRelative, inFront, isPredicate, joinsVerb } from './besides.ts';
import { finiteVerb, isOrder } from './finite-verb.ts';
import { conditional, isClause } from './syntax.ts';
import { isAuxiliary, isBase, isGerund, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

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

/** "Moored | on", "can build | on": the verb calls for where or how. */
const callsForMore = /(?:^|\s)(?:[a-z]{3,}ed|(?:can|could|will|would|may|might|must|should)(?:\snot)?\s\p{Ll}+)$/u;

const negated = /\b(?:not|no|never|nor|only|cannot|few|fewer|less)\b|n['’]t\b/i;

/** "Cuts the risk | by about half", "… | by the end of the year": by how much, or when, and not by whom. */
const measure =
  /^by\s(?:(?:around|about|nearly|almost|roughly|over|more than|up to|as much as|at least)\s)?(?:\d|half\b|an?\s(?:third|quarter|half|fifth|factor)\b|the\s(?:end|middle|beginning|start)\sof\b)/i;

const corrects = /^(?:it|that|this|he|she)['’]s\s|^(?:they|we)['’]re\s/;

/** "Ropes and chains": many of one, and many of the other. */
const wholePair = /\b\p{Ll}{3,}s and (?:\p{Ll}+ )?\p{Ll}{3,}[^su\W]s$/u;

/** "In the yard is our load": a phrase behind which the verb comes that the lead wants, and no clause of its own. */
function hasItsVerb(rest: string[]): boolean {
  const [first = '', second = ''] = rest;
  if (!phrase.test(first) || isGerund(second)) return false;
  const verb = rest.findIndex((word) => isAuxiliary(word) && word.toLowerCase() !== 'to');
  return verb > 1 && !rest.slice(0, verb).some((word) => opensClause.test(word));
}

/** "Stay | on the quay and mind the rope": behind the phrase the lead goes on, with a verb of its own. */
function goesOnBehindPhrase(rest: string): boolean {
  if (!/^(?:as|when possible|in|on|at|during|within|across|through|around)\s/.test(rest)) return false;
  const [, verb = ''] = /\sand\s(\p{Ll}+)\s(?:the|an?|my|your|our|their|its|it|them|\p{Ll}+ing)\b/u.exec(rest) ?? [];
  return isBase(verb) || /\sand\s(?:\p{Ll}+ly\s)?(?:you|we|they|he|she|it|i)\s/iu.test(rest);
}

const phrase = /^(?:in|on|at|for|with|from|of|about|around|across|between|within|through|during|among|via|without)$/i;

const opensClause =
  /^(?:that|which|who|whom|whose|what|how|why|where|when|whether|if|as|than|because|since|while|before|after|until|and|or|but|i|we|you|they|he|she|it|there)$|[,;:—–]$/i;

/**
 * Whether a sentence may take breath between a lead and how it goes on, shown below it.
 * @param pause whether a comma stands between the two: how far a negation reaches is then plain
 */
export function breathes(lead: string, rest: string, pause: boolean): boolean {
  const [before, after] = [words(lead), words(rest)];
  if (!areHalves(before.length, after.length)) return false;
  // "It is not about the boats, | it's about the crews": what is denied, and what is so.
  if (pause && corrects.test(rest) && negated.test(lead) && isClause(lead)) return true;
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
    /(?:^|[\s,])(?:as|even|only|what|in order|merely|just|mainly|mostly|largely|partly|solely|simply)$/i.test(lead) ||
    /,\s+and\s+by the time\b[^,]*$/i.test(lead)
  )
    return false;
  // "… charge 40%, 60% | on Sundays", "the load we move | around the yard is too much": what stands in the rest belongs to the lead.
  if (/,\s+[$€£]?\d[\d.,]*\s?%?$/.test(lead) || hasItsVerb(after) || goesOnBehindPhrase(rest)) return false;
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
  if (/^as\s/.test(rest) && /\b(?:same|such)\s[^,]*$/.test(lead)) return false;
  if (/^as\s+(?!well\s)\S+\s+as\b/.test(rest) || /,\s+\d.*\band\s+\d/.test(rest)) return false;
  if (/^(?:in|on|with|for|from|at|to|as|by)\s/.test(rest) && !isClause(rest) && callsForMore.test(lead)) return false;
  // "We mended the nets, | and have dried the sails": what the subject did besides is all that stands below.
  const joined = /^(?:and|but|or)\s+(?:(?:then|also|now|still)\s+)?(\S+)\s+(\S+)/.exec(rest);
  if (joined && !pause && rest.startsWith('and ') && !isPredicate(joined[1] ?? '', joined[2] ?? '', lead)) return false;
  if (joinsVerb(joined ? rest.slice(rest.indexOf(' ') + 1) : rest) || goesOnBehindRelative(rest)) return false;
  if (
    /^\d(?!\S*\sof\s(?:whom|which)\s)/.test(rest) ||
    (/^[A-Za-z]+(?:\s+\S+){0,6}\s+(?:and|or)\s/.test(rest) && isPart(after[0] ?? ''))
  )
    return false;
  // "In most harbours, boats are moored | with ropes and chains": the comma closes what stands in front.
  if (/,\s/.test(lead.replace(inFront, '')) && /\b(?:and|or)\b/.test(rest)) return false;
  if (
    /^(?:[^,]{1,40},\s+)+(?:and|or)\s/.test(rest) &&
    !/^(?:because|since|while|which|who|where|when|to|by|with|for|in|on)\s/.test(rest)
  )
    return false;
  // "With style and grit | to win the race": a pair is whole where what it is for comes behind it.
  const pairs = /^(?:to|in order to|because|since|so that)\s/.test(rest) ? '' : 'and|or|';
  const isWhole = wholePair.test(lead) && /^(?:for|in|through|across|via|within|during|from|at)\s/.test(rest);
  if (
    !isWhole &&
    new RegExp(`\\b(?:${pairs}than|between|both|either|so|such|too|enough|more|less|as)\\s+\\S*$`, 'i').test(lead)
  )
    return false;
  if (/\bfrom\s+\S+$/.test(lead) && /^(?:to|until|through)\s/.test(rest)) return false;
  // "… make a living | from honey, but most teach": what comes behind "but" has a line of its own.
  if (/^(?:from|in|on|with|for|at|by|of|to)\s[^,]*,\s+but\s/.test(rest)) return false;
  if (/^to\s/.test(rest) && !(isBase(after[1] ?? '') && /^\p{Ll}/u.test(after[1] ?? ''))) return false;
  if (/^by\s/.test(rest) && !isGerund(after[1] ?? '') && !measure.test(rest)) return false;
  return (
    (isClause(lead.replace(/\bthanks to\b/gi, 'because of')) || isOrder(before)) &&
    !/\b(?:and|or|but|to|in|on|at|for|with|under|by|from|through|into|over|that|which|who|the|a|an|of|is|are|was|were|be|been|being|has|have|will|can|could|may|might)$/i.test(
      lead,
    )
  );
}
