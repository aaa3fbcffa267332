import { isClause } from '../syntax.ts';
import { isBase } from '../verbs.ts';
import { brittle } from './shortened.ts';

/**
 * Whether a clause says as much that is true without what goes on behind it, which only tells more of what it has told: "The town sold its
 * ferry, | the oldest of the coast", "The yard hired 40 welders | to mend it". What limits it, denies it or owns it stays with it.
 * @param text the sentence of both
 */
export function isTrueAlone(lead: string, rest: string, text: string): boolean {
  if (brittle.test(lead) || limits.test(rest) || endsOpen.test(lead)) return false;
  const behindComma = text.toLowerCase().includes(`${lead.slice(1)}, ${rest}`.toLowerCase());
  if (behindComma && (isApposition(rest) || measures.test(rest) || relative.test(rest))) return true;
  if (besides.test(rest)) return true;
  if (chosen.test(lead)) return false;
  if (ofOne.test(rest)) return oneOf.test(lead);
  return (isAim(rest) && !wantsAim.test(lead)) || (isMeantFor(rest) && !wantsFor.test(lead));
}

/** What the clause is true with, or whose it is. */
const limits =
  /\b(?:if|unless|until|except|provided|but|yet|not|never|no|nor|without|only|rather than|instead of|said|says|say|according to|told|believes?|claims?|claimed)\b|n['’]t\b/i;

/** "Profit was even better, | up 40 percent", "It did | what it could": what was said is still to come. */
const endsOpen =
  /\b(?:better|worse|more|less|higher|lower|larger|smaller|the same|as follows|(?:is|are|was|were|be|been|being|become|becomes|became)\s(?:\p{Ll}+ly\s)?\p{Ll}+)$|\b(?:so|such|too|enough|as)\s\S+$/iu;

/** "…, the oldest of the coast": another name of what was told of last, and no further thing of a list. */
function isApposition(rest: string): boolean {
  const [own = ''] = rest.split(/,?\s(?:that|which|who|whose|where|when)\s/);
  return /^(?:an?|the|one of|its|his|her|their)\s/.test(own) && !/\b(?:and|or)\b|,/.test(own) && !isClause(own);
}

/** "…, up from 40 a year before", "…, slightly more than was hoped for": what an amount is held against. */
const measures =
  /^(?:(?:up|down)\s(?:from|by|on)|compared (?:with|to)|ahead of|(?:(?:slightly|just|well|far|much|a little)\s)(?:above|below|more|less|higher|lower|better|worse|ahead|short))\s/;

const relative = /^(?:who|whose|which|where|when)\s/;

/** "… | in line with what was hoped", "… | as part of a plan", "… | across Brenna, Lysvik and Oslo". */
const besides = /^(?:in line with|as part of|across\s\p{Lu}|(?:initially|originally) as)/u;

/** "… | that has room for 40 boats", of a thing that was not told of before. */
const ofOne = /^(?:that|which|who)\s/;
const oneOf =
  /\ban?\s(?:(?!(?:of|in|on|at|for|from|to|with|by|that|the|its|their)\s)\S+\s){0,4}(?!(?:thing|way|place|person|man|woman|one|number|lot|sense|kind|sort|type|form|part|case|point|matter|question)s?$)\S+$/i;

/** The most of something, or all of it, within what comes. */
const chosen =
  /\b(?:all|every|each|most|best|worst|first|last|largest|biggest|smallest|highest|lowest|oldest|newest|main|record|same|other|enough|little|much|nothing|something|anything|\p{Ll}{3,}est)\b/iu;

/** "… | to mend the crane", and not "to 40 boats". */
function isAim(rest: string): boolean {
  const [, verb = ''] = /^(?:in order )?to\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)\s/u.exec(rest) ?? [];
  return isBase(verb) && verb !== 'be';
}

/**
 * "It has the right | to moor", "it is set | to moor", "it asked the crews | to moor", "it took years | to moor": what somebody is to do is
 * the half of it.
 */
const wantsAim = new RegExp(
  [
    String.raw`\b(?:right|power|plan|chance|way|attempt|effort|time|reason|need|permission|ability|opportunity|option|intention|decision|promise|pledge|threat|refusal|failure|desire|wish|vow|commitment|duty|authority|licen[cs]e|freedom|tendency|willingness|request|order|proposal|bid|move|step|measure|call|offer|agreement|deal|pressure|incentive|proposition|preparation|talk|negotiation|use|vote|mechanism|means|tool|resource|method|process|system|place|space|room|you|us|me|them|him|her)s?$`,
    String.raw`\b(?:ask|tell|told|urg|want|expect|allow|enabl|forc|requir|order|help|caus|advis|encourag|invit|persuad|permit|warn|press|push|need|took|tak|cost|us|tr[yi]|meant?|like|love|hate|lead|led|got|get|call|convinc|instruct|direct|authori[sz]|pressur|entitl|inspir|motivat|train|teach|taught|free|set|due|ready|likely|able|bound|scheduled|quick|slow|keen|eager|hop|continu|serv|fail|manag|remain|appear|seem)(?:s|es|ed|d|ing|e)?\b`,
  ].join('|'),
  'i',
);

/** "… | for its future", and no span of time. */
function isMeantFor(rest: string): boolean {
  return /^for\s\p{L}/u.test(rest) && !spans.test(rest) && !/\d|^for\s(?:\S+ing\b|.*\sto\s\p{Ll})/u.test(rest);
}

const spans =
  /^for\s(?:(?:the|a|an|about|almost|nearly|over|up|more|less|at|another|some|many|several|few|two|three|four|five|six|seven|eight|nine|ten|\d\S*)\s)?(?:(?:the|a|few|past|last|next|first|second|third|whole|full|entire|coming|rest|least|most|than|to|two|three|four|five|six|\d\S*)\s)*(?:time|day|week|month|quarter|year|decade|century|hour|minute|moment|while|period|now|good|ever|example|instance|years|months|weeks|days|hours|minutes|decades|centuries)\b/i;

/** "It asked the crews | for patience", "it swapped its oars | for an engine": what for is the half of it. */
const wantsFor =
  /\b(?:is|are|was|were|be|been)\s(?:\p{Ll}+ly\s)?\p{Ll}+$|\b(?:ask|press|push|exchang|trad|swap|substitut|mistak|mistook|tak|took|search|wait|look|call|need|spen[dt]|account|allow|ma[dk]e|has|have|had|remain|last)(?:s|es|ed|d|ing|e)?\b/iu;
