import { cameTo } from '../adjunct/called-for.ts';
import { finiteVerb } from '../finite-verb.ts';
import { opensBehindAnd } from '../front-behind-and.ts';
import { partsHowFar } from '../how-far.ts';
import { isImpersonal } from '../impersonal.ts';
import { isClause } from '../syntax.ts';
import { isBase, isGerund, isPast, isPlainlyFinite } from '../verbs.ts';
import type { Tears } from './breath.ts';

/** What a verb, a noun or a colon calls for comes with it. */
export const tearsCall: Tears[] = [
  ({ lead }) => /^\S+(?:\s+\S+){5,}:/i.test(lead) || needsMore.test(lead),
  // "It was dropped, as | if nobody had missed it", "…, and by the time the ice went | on the lake": no part of either is torn.
  ({ lead }) => qualifies.test(lead) || /,\s+and\s+by the time\b[^,]*$/i.test(lead),
  // "It tells you when the doors close", "weighed to determine if it is gold": what is told or sought comes with it.
  ({ lead, rest }) => /^(?:when|where|while|who|which|if|because)\s/.test(rest) && tells.test(lead),
  // "Boats are a means | of transport": what somebody is, is said whole.
  ({ lead, before, rest }) => {
    const verb = finiteVerb(before);
    const isShort = /^(?:is|are|was|were)$/i.test(before[verb] ?? '') && before.length - verb <= 4;
    // "The fleet is expected to grow | from 20 boats in May to 33 by June": what is meant of it, and by how much.
    if (/\sto\s\p{Ll}+$/u.test(lead) && /^from\s[^,;]*\d[^,;]*\sto\s[^,;]*\d/.test(rest)) return false;
    return isShort && !isPast(before.at(-1) ?? '') && /^(?:for|of|in|on|with|to|from|at)\s/.test(rest);
  },
  ({ before, rest }) => /^that\s/.test(rest) && (isPlainlyFinite(before.at(-1) ?? '') || isBase(before.at(-1) ?? '')),
  // "It will be necessary | to sweep the quay": what is necessary comes behind.
  ({ lead, rest }) => /^it\s/i.test(lead) && /^to\s/.test(rest) && isImpersonal(`${lead} ${rest}`),
  // "An increase in", "wishes to".
  ({ lead, before, rest }) => {
    const last = before.at(-1) ?? '';
    return (
      /^to\s/.test(rest) &&
      (isPlainlyFinite(last) || (isGerund(last) && /^\p{Ll}/u.test(last)) || calls.test(last) || lets.test(lead))
    );
  },
  ({ lead, before, rest }) =>
    /^(?:in|on|with|for|from|at|through|across|around|between|within|into|about)\s/.test(rest) &&
    (calls.test(before.at(-1) ?? '') ||
      /(?:^|,)\s*(?:one|two|three|four|many|some|most|half)\s+of\s[^,]*$/i.test(lead)),
  ({ lead, rest }) => /^(?:in|on|with|for|from|at|to|as|by)\s/.test(rest) && callsForMore.test(lead) && !isClause(rest),
  ({ lead, rest }) => /^(?:in|on|with|for|from|at|to|as|by)\s/.test(rest) && undone.test(lead),
  ({ lead, pause }) => pause && opensBehindAnd(lead),
  // "The water comes | from the hills", "asks a friend | for a rope": where from, and what for.
  ({ before, rest }) =>
    /^(?:from|to|into|in|on|with|for|at|of)\s/.test(rest) && before.length - 1 === finiteVerb(before),
  // "They put the boats | on the ice": where something is put, belongs to it.
  ({ lead, rest }) =>
    /^(?:on|in|into|at|to|under|through|behind)\s/.test(rest) && /\bput(?:s|ting)?\s[^,]*$/.test(lead),
  ({ rest }) => /^(?:around|about)\s\p{Ll}+ing\s/u.test(rest),
  // "They walked around looking up | at the crane": a word that belongs to the verb leads on to what it is done to.
  ({ lead, rest }) =>
    /^(?:at|to|on|with|for|into)\s/.test(rest) && /\s\p{Ll}+ing\s(?:up|down|out|back|over|around)$/u.test(lead),
  // "It was impressed | on us that boats leak": what was, stands behind.
  ({ before, rest }) =>
    /^(?:on|to|in|for|of|with|from)\s\S+\sthat\s/.test(rest) &&
    (isPast(before.at(-1) ?? '') || /ed$/u.test(before.at(-1) ?? '')),
  ({ lead, rest }) => /^for\s/.test(rest) && /\bask(?:s|ed|ing)?\s[^,]*$/.test(lead),
  ({ lead, rest }) => /^with\s/.test(rest) && cameTo.test(lead),
  // "To | win the race", but not "to | the harbour": where to, belongs to the verb.
  ({ rest, after: [, second = ''] }) => /^to\s/.test(rest) && !(isBase(second) && /^\p{Ll}/u.test(second)),
  ({ lead, rest }) => partsHowFar(lead, rest),
  // "The income averaged | over 900 crowns": what it came to.
  ({ rest, before }) => amount.test(rest) && (isPlainlyFinite(before.at(-1) ?? '') || /ed$/u.test(before.at(-1) ?? '')),
  // "Is lost | by the keeper": by whom.
  ({ rest, after: [, second = ''] }) => /^by\s/.test(rest) && !isGerund(second) && !measure.test(rest),
];

const amount = /^(?:over|under|above|below|about|around|between|within)\s[$€£¥]?\d/;

const needsMore =
  /\b(?:needs?|wants?|have|has|had|able|going|used|try|tries|hopes?|plans?|likes?|ready|likely|expected|required|allowed|seeks?|aims?|continues?|begins?|helps?|asks?|capable|becom(?:es?|ing)|became|being|responsible|aware|based|due|according|it|them)$/i;

const qualifies =
  /(?:^|[\s,])(?:as|even|only|what|in order|merely|just|mainly|mostly|largely|partly|solely|simply|maybe|perhaps|probably)$/i;

const tells =
  /\b(?:tells?|told|asks?|asked|shows?|showed|knows?|knew|sees?|saw|says?|said|decides?|decided|explains?|means?|determin(?:es?|ed|ing)|wonder(?:s|ed|ing)?|(?:find|figure|work)s? out|found out|learn(?:s|ed)?|checks?|checked|tests?|tested)(?:\s+(?:you|us|me|him|her|them|people|[a-z]+s))?$/i;

/** "The law allows towns to …": who is allowed, and to do what, are said together. */
const lets =
  /\b(?:allow|enabl|help|forc|requir|encourag|caus|permit|ask|want|expect|persuad|teach|order|lead|invit|urg|prompt|need|tell|told|led|taught)[a-z]*\s+(?:\S+\s+){0,3}\S+$/i;

/** Words that say little until it is said of what, or what to do. */
const calls =
  /^(?:increase|decrease|change|growth|rise|fall|drop|decline|interest|role|part|need|way|access|difference|wish|wishes|choose|chose|decide|decided|prefer|declined?|refused?|managed?|failed|agreed|began|started|wanted|needed|tried|hoped|planned|meant|anyone|someone|everyone|anything|something|everything|items?|time|room|space|reason|chance|opportunity|right|ability|attempt|effort|plan|decision|comply|deal|cope|agree|consist|depend|rely|belong|refer|contribute|respond|react|compete|compare|connect|struggle|begin|start|result|results|resulted)$/i;

/** "Moored | on", "can build | on": the verb calls for where or how. */
const callsForMore = /(?:^|\s)(?:[a-z]{3,}ed|(?:can|could|will|would|may|might|must|should)(?:\snot)?\s\p{Ll}+)$/u;

/** "A boat known | as the Tern", "planks taken | from the wreck": which ones; but "planks were taken | from the wreck" tells something. */
const undone =
  /(?<!\b(?:is|are|was|were|be|been|being|has|have|had|gets?|got)(?:\s(?:[a-z]+ly|not|also|still|often|already|then))?)\s(?:(?:un)?known|drawn|grown|thrown|shown|taken|chosen|given|driven|written|hidden|made|built|held|kept|brought|sent|born|laid|found)$/;

/** "Cuts the risk | by about half", "… | by the end of the year": by how much, or when, and not by whom. */
const measure =
  /^by\s(?:(?:around|about|nearly|almost|roughly|over|more than|up to|as much as|at least)\s)?(?:\d|half\b|an?\s(?:third|quarter|half|fifth|factor)\b|the\s(?:end|middle|beginning|start)\sof\b)/i;
