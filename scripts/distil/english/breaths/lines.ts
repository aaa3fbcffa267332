import { goesOnAsList } from '../clauses/in-list.ts';
import { isBetweenDashes } from '../between-dashes.ts';
import { finiteVerb } from '../finite-verb.ts';
import { describesBehind, kindAhead } from '../kind-ahead.ts';
import { leavesToldOpen } from '../left-open.ts';
import { isOrder } from '../orders.ts';
import { conditional, isClause, isFronted, opensClause } from '../syntax.ts';
import { isBase, words } from '../verbs.ts';
import type { Tears } from './breath.ts';

/** Each of the two can be read as a line. */
export const tearsLine: Tears[] = [
  // What is denied, and what is true only with a condition, is told as far as it reaches.
  ({ lead, rest, pause }) => (!pause && negated.test(lead)) || (conditional.test(rest) && !condition.test(rest)),
  ({ rest }) =>
    /^(?:after|before|until|if|once|as long as)\s/.test(rest) && !isClause(rest.replace(/^(?:as long as|\S+)\s/, '')),
  // A lead is a clause by itself: not the half of a relative, of a "that" clause or of a condition.
  ({ lead }) =>
    /,\s+(?:which|who|whose|where|when)\b[^,]*$|^having\s/i.test(lead) ||
    (subordinator.test(lead) && !phrase.test(lead)),
  ({ lead }) => /,\s+(?:so|and|but)\s+(?:when|if|while|as|once|because|since)\b[^,]*$/.test(lead),
  // "…, and upon his return to the quay | the keepers …": so does what stands before the next clause; "one | at a time".
  ({ lead }) => openFront.test(lead) && !isClause(openFront.exec(lead)?.[1] ?? ''),
  ({ rest }) => /^(?:at a time|at once|in a row|in total|at all|as usual|by far)$|^in a while\b/.test(rest),
  // "The idea is that, if a boat is late, | the keepers …": what was begun goes on behind the aside.
  ({ lead }) => /\b(?:that|which|who|how|why|whether|where|because|and|but|or|he|she|we|they),\s[^,]*$/.test(lead),
  // "It is a slow, if dry, | way to travel": what the two are said of.
  ({ lead, rest, pause }) =>
    pause && (besides.test(lead.slice(lead.lastIndexOf(', ') + 2)) || besides.test(rest.split(',', 1)[0] ?? '')),
  // "In winter, if a boat is late, | the keepers …": what it is true of has not begun.
  ({ lead }) => {
    const front = conditionBehind.exec(lead)?.[1];
    return front !== undefined && !isClause(front);
  },
  ({ lead }) => {
    const inner = opensInner.exec(lead)?.[1];
    return inner !== undefined && finiteVerb(words(inner)) < 0 && !isBase(words(inner)[0] ?? '');
  },
  // "The keeper said the catch | before the storm was good": what she said of it stands in the rest.
  ({ lead, rest }) => !/^that\s/.test(rest) && leavesToldOpen(lead),
  // "A hall in Lysvik, | Norway with 40 berths": where the first is, says the second.
  ({ lead, rest, pause }) => pause && placeAhead.test(lead) && placeBehind.test(rest),
  // "The catch fell as the nets | of the new boats tore": so does what became of the nets.
  ({ lead, rest }) => {
    const begun = opensMeanwhile.exec(lead)?.[1];
    const own = stranded.test(rest) ? rest.replace(/\s(?:that|which|who|where|when|if|because)\s.*/, '') : '';
    return begun !== undefined && own !== '' && finiteVerb(words(begun)) < 0 && isClause(`${begun} ${own}`);
  },
  // What ends in the air is no line of its own, nor what a colon explains.
  ({ lead, rest }) =>
    isClause(/^(.*?):\s/.exec(lead)?.[1] ?? '') || /:\s/.test(rest) || /^(?:and|but)\s+that\s/.test(rest),
  ({ rest }) => /\s(?:to|of|in|on|at|for|from|with|by|about|into)$/i.test(rest),
  // "Close on its heels, | the yard built a boat": no order, but where the yard was.
  ({ lead, rest, pause }) =>
    pause && /\b(?:its|their|his|her)\s/.test(lead) && isOrder(words(lead)) && isClause(rest) && opensClause(rest),
  // "It grows at a modest | but steady pace": both say what the pace is like.
  ({ lead, rest }) => opensThing.test(lead) && butLike.test(rest),
  // "With 40 boats moored in the bay, | the town is …": it is told of the town. "A quiet, | growing harbour": both say what kind.
  ({ lead, rest, pause }) =>
    pause &&
    ((isFronted(lead) && !lead.includes(',') && opensClause(rest)) ||
      describes.test(lead) ||
      (ofMany.test(lead) && opensThings.test(rest)) ||
      kindAhead.test(lead) ||
      (ofKind.test(lead) && opensKind.test(rest)) ||
      describesBehind(lead, rest)),
  // "It led to crews selling, | mooring, and burning them": three things, of which the lead has one.
  ({ rest, pause }) => pause && goesOnAsList(rest),
  // "It competes with ferries, | fast boats like the Tern and the Gull": one more of what it competes with, as well as what the boats are.
  ({ lead, rest, pause }) => pause && /\p{Ll}{2}s$/u.test(lead) && manyLike.test(rest),
  // "At the quay where they moor | when it storms, the town …": so is what stands in front, to its comma.
  ({ lead, rest }) => {
    const [, own = ''] = /^[^,]*,\s(?!(?:and|but|or|so)\s)(.*)$/.exec(rest) ?? [];
    return isFronted(lead) && !lead.includes(',') && isClause(own) && opensClause(own);
  },
  ({ lead, rest }) => isBetweenDashes(lead, rest),
  // "A crew that you can sail | with if the wind is fair": the word belongs to what stands before it.
  ({ rest }) =>
    /^(?!as\s(?:if|to)\s)\p{Ll}+\s(?:if|when|because|as|and|or|but|while|since|until)\s/u.test(rest) &&
    stranded.test(rest),
];

const manyLike = /^(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*s\s(?:like|such as|including)\s/u;

const opensThing = /\b(?:an?|the|its|their|our|his|her|my|your|some|very|quite|rather)\s\p{Ll}+$/u;

/** No verb, and nothing that begins a clause or a phrase. */
const butLike =
  /^(?:but|yet|though|if|albeit)\s(?:not\s|still\s|also\s)?(?!(?:the|an?|it|they|we|you|he|she|i|this|that|these|those|there|its|their|our|his|her|in|on|at|for|from|with|by|to|of|as|if|when|is|are|was|were|has|have|had|did|does|do|can|could|will|would|may|might|must|never|no|not|only|then|also|still|now|soon|all|some|most|many|what|who|how)\b)\p{Ll}+(?<!s|ed|ly|ing)\s(?!(?:the|an?|its|their|our|his|her|it|them|in|on|at|for|from|with|by|to|of|as|up|out|off|down|all|some|any|no)\b)\p{Ll}/u;

const placeAhead =
  /\s(?:in|at|near|from|of|outside|to|across|around)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*$/u;
const placeBehind =
  /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?(?=,|$|\s(?:with|for|in|on|by|to|and|or|where|which|that|as|from|at|after|before|over|since|during|while)\s)/u;

const describes =
  /\ban?\s(?:very\s)?(?:\p{Ll}+(?:ive|ous|ful|less|able|ible|ish)|new|old|small|large|long|short|big|good|great|simple|quiet|strong|young|deep|low|high|hard|soft|dark|clear|wide|narrow|slow|fast|calm|bold)$/u;

/** "They sail with older, | tested boats": what is older, are the boats; nothing is that in "he is still at large, | hunted by them". */
const ofMany =
  /\s(?:in|on|at|for|with|against|from|of|to|by|into|about|via|through|behind|under|over|between|than|as)\s(?:older|newer|younger|earlier|later|smaller|larger|bigger|greater|longer|shorter|higher|lower|lighter|heavier|darker|brighter|stronger|weaker|harder|softer|faster|slower|quicker|cheaper|richer|poorer|safer|simpler|easier|cleaner|smarter|deeper|wider|narrower|thinner|thicker|warmer|colder|better|worse|old|new|small|large|big|long|short|simple|fast|slow|cheap)(?<!\s(?:at large|in short|for long|as long))$/;
const opensThings =
  /^(?!(?:and|but|or|so|yet|not|the|an?|its|their|our|his|her|your|my|who|which|that|where|when|while|if|as|because|since|though|although|until|unless|it|they|we|you|he|she|there|this|these|those|in|on|at|for|from|with|by|to|of|than)\s)\p{Ll}[\p{L}-]*\s(?!(?:in|on|at|for|from|with|by|to|of|as)\s)\p{Ll}/u;

/** "Low-cost, | no-frills flights", "a light, | well-made boat": what kind of flights, and of boat. */
const [ofKind, opensKind] = [
  /\s\p{Ll}+-\p{Ll}+$|\b(?:an?|the|its|their|our|your)\s\p{Ll}+$/u,
  /^\p{Ll}+-\p{Ll}+\s\p{Ll}/u,
];

const besides = /^(?:albeit|if|though|although)\s\S+(?:\s\S+)?$/;

const openFront = /,\s+(?:and|but|so)\s+((?:upon|in|on|at|by|after|before|with|for|during|from|until|since)\s[^,]*)$/;

const stranded = /^(?:through|with|without|from|via|across|for|among|between|during|within|on|in|at|by|to|as)\s/;

/** Words that deny a clause, or a part of it. */
export const negated = /\b(?:not|no|never|nor|only|cannot|few|fewer|less)\b|n['’]t\b/i;

/** What may stand below its clause, as long as the two are shown together. */
const condition = /^(?:if|until|once|when|whenever|as long as)\s/;

const conditionBehind =
  /^([^,]*),\s+(?:when|whenever|if|while|as|once|because|since|although|though|unless|until)\b[^,]*$/i;

/** What opens a clause that another has to follow. */
export const subordinator =
  /^(?:if|when|whenever|while|once|as|because|since|after|before|although|though|unless|until|whoever|whatever|whether|what|how|why|where)\b/i;

/** "Since the storm, …", "After two days, …": no clause of its own. */
const phrase =
  /^(?:since|before|after|until)\s(?:the|its|their|our|an?|\d+|one|two|three|many|several|some|[a-zß-ɏ])\s?(?:[a-zß-ɏ]+\s?){0,3},\s/i;

/** "As the nets", where the verb is still to come, but not "as a means". */
const opensMeanwhile = /.*\S\sas\s(?!(?:an?|well|soon|long|far|much|many|little|if|though)\b)([^,]*)$/;

/** "Of that host": such a "that" begins no clause; "that act on it" has its verb right behind it. */
const opensInner =
  /.*\b(?:(?<!\b(?:of|in|on|at|for|with|by|from|to|than)\s)that|whether|which|who|what|how|why|where)\s+(.*)$/;
