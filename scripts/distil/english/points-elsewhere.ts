import { bare, isAuxiliary, isBase, isPast, isThird } from './verbs.ts';

/**
 * Whether a clause speaks of something that only the sentence before has told, though it does not begin with it: a time counted
 * from there, "that" something, or a pronoun for what is acted on.
 * @param all the words of the clause
 * @param verb where its finite verb stands
 */
export function pointsElsewhere(text: string, all: string[], verb: number): boolean {
  return (
    counted.test(text) ||
    inThatCase.test(text) ||
    ofThatTime.test(text) ||
    ofThat.test(text) ||
    ofTwo.test(text) ||
    ofRow.test(text) ||
    ofMost.test(text) ||
    behindTime.test(text) ||
    comesBehind.test(text) ||
    besides.test(text) ||
    noneBesides.test(text) ||
    nowhere.test(text) ||
    doSo.test(text.replace(timeInside, ' ')) ||
    ifSo.test(text) ||
    isSuch(text) ||
    follows.test(text) ||
    otherWay.test(text) ||
    gladOfIt.test(text) ||
    actsOnThis.test(text) ||
    actsOnThese(all, verb) ||
    actsOnAbsent(all, verb)
  );
}

/** "There are many ways to do so", "it has been helping towns do so": to do what? "Who can row may do so" tells it. */
const doSo =
  /^(?!to do so)(?:(?!,\s|\s(?:and|but|or|if|when|who|that|which|because|than|as|can|could|may|might|will|would)\s).)*\b(?:to do so\b|(?:do|does|did|done|doing) so$)/i;

/** ", in recent months,": an insertion that says when, and nobody who does anything. */
const timeInside = /,\s(?:in|over|for|since|during)\s[^,]+,\s/;

/** "If you do, drop us a line", "if so, row home": if one does what? */
const ifSo =
  /^if\s(?:so|not|(?:it|they|we|you|i|he|she)\s(?:do|does|did|is|are|was|were|can|could|will|would|has|have|had)(?:\snot|n['’]t)?),\s/i;

/** "The yard builds such boats": which, where the clause tells of no others? "Such a storm that …" and "no such thing as …" tell it. */
function isSuch(text: string): boolean {
  const [, front = '', rest = ''] = /^(.*?)\bsuch\s(?!(?:as|that)\b)(.+)$/i.exec(text) ?? [];
  return (
    rest !== '' && !/\b(?:as|that)\b/i.test(rest) && !/[,;:—–]|\b(?:and|or|but|who|which|that|if|when)\b/i.test(front)
  );
}

/** "There is no hope in the letter that follows", "it works as above": neither is on the slide. */
const follows = /\b(?:(?:that|which) follows?|(?:as|see|described|shown|listed|given|mentioned) (?:above|below))$/i;

/** "We needed another way": than which? "Another way to row" says which, and "another boat" is one more. */
const otherWay =
  /\banother (?:solution|way|approach|option|method|plan|answer|route|path|place|choice|reason|name|tool)$/i;

/** "We've been very happy with it": with what? */
const gladOfIt =
  /^(?:we|i|you)\b(?:\S*\s){1,5}(?:happy|unhappy|pleased|glad|satisfied|delighted|disappointed|impressed|proud|excited|worried|sorry|familiar|comfortable|content|done|stuck) (?:with|of|about|by|for|at) (?:it|them)!?$/i;

/** "The yard puts this down to age": what, where nothing before it in the clause can be meant? */
const actsOnThis =
  /^(?:(?!,|\s(?:and|but|or|if|when|who|that|which|because|than|as|of|in|on|at|with|from|for)\s).)*\s(?:this|these)\s(?:to|as|by|with|for|from|down|into)\b/i;

/**
 * "These pieces", "this rule": which, stands in the sentence before; but "those who row", "this year", and "this guide", which is what the
 * article is or is about.
 */
export const these = new RegExp(
  `^(?:(?:these|those)\\s(?!(?:who|that|which|of|in|with|days)\\b)|this\\s(?!(?:${[
    'minute|hour|morning|afternoon|evening|night|day|week|weekend|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|time|moment',
    'world|country|planet|city|town|area|region|side|way|kind|sort|type',
    'article|post|blog|newsletter|essay|study|page|guide|handbook|manual|book|chapter|section|tutorial|document|report|paper|policy|release|version|series|talk|course|example|letter|notice|specification',
    'project|package|library|repository|repo|proposal|rfc|site|website|app|tool|module|plugin|framework|feature|community',
  ].join('|')})\\b)[a-z])`,
  'i',
);

/** "The crew took this rule out of the book": which rule, where no name stands before it in the clause? */
function actsOnThese(all: string[], verb: number): boolean {
  const at = all.findIndex((word, index) => index > verb && !isVerbal(word));
  return hasPlainSubject(all, verb) && at > 0 && these.test(all.slice(at, at + 2).join(' '));
}

/** "Two years later", "by then", "instead": from when, and instead of what? */
const counted =
  /^(?:(?:only )?[a-z\d]+(?:\s[a-z\d]+)?\s(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century)\s(?:and\s[a-z\d]+\s(?:days?|weeks?|months?|years?)\s)?(?:later|earlier|before that|after that|afterwards)\b|(?:by|before|after|since|until) (?:then|that)\b(?!\s[a-z]+(?:s|ed)\b)|instead(?! of)\b)/i;

/** "In that case, the ferry waits": in which? */
const inThatCase =
  /^in (?:that|this|such|these|those|either|both) (?:an? )?(?:case|event|situation|scenario|instance)s?\b/i;

/** "The yard sold ten boats that year": in which, where the clause names no other? */
const ofThatTime =
  /^(?!.*\b(?:1[5-9]|20)\d\d\b).*\sthat\s(?:day|week|month|quarter|season|year|decade)(?!\s(?:as|that|of|in|when|after|before)\b|-)\b/i;

/** "The mill is there, too", "the mill is no exception": where, besides what, and from what? */
const besides = /\b(?:is|are|was|were) (?:there(?:,? too)?|no (?:exceptions?|different))$|, too$/i;

/** "There are no other rules": than which? "No other rules than these" and "no other boats in the bay" tell it. */
const noneBesides =
  /^there (?:is|are|was|were) (?:no (?:other|further)|nothing (?:else|more))(?:\s\p{Ll}[\p{L}-]*(?<!\s(?:than|besides|but|in|on|at|of|for|to|from|with|that|who|which|like|if|when|until|unless)))*$/iu;

/** "As of May, there have been 40 cases": where? */
const nowhere =
  /^(?:(?:as of|in|by|since|until)\s[^,]+(?:,\s\d{4})?,\s)?there (?:have|has|had) been\s(?!.*\s(?:in|at|on|of|for|with|between|among|within|across)\s)/i;

/** "They drank from that line"; but "in that it floats" and "those who row" point at what follows. */
const ofThat =
  /\s(?:to|of|from|in|at|on|by|with|under|for|about|since|after|before|into|through)\s(?:that|those)\s(?!(?:who|which|that|of|is|are|was|were|it|he|she|they|we|you|i|the|an?)\b)[a-z]/i;

/** "The care of the former is dear", "the remaining third drifts": the former of which two, and the rest of what? */
const ofTwo =
  /\b(?:the (?:former|latter)(?=[,;]|$|\s(?:in|of|to|by|for|with|from|is|are|was|were|has|have|had|will|can|and|or)\b)|^the (?:remaining|other) (?:\d|half|third|quarter|fifth|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** "The first was built in 1716", "the others of them leak": the first of which, and the others than which? */
const ofRow =
  /^the (?:first|second|third|fourth|fifth|last|latest|newest|oldest|largest|biggest|smallest|others?|rest|remainder|same)\s(?:of (?:these|those|them)\b|(?:is|are|was|were|has|have|had|came|comes|went|opened|stood|will|would|can|could|may|might)\s(?!history\b))/i;

/** "The most useful was the crane", "the biggest are in Holm": the biggest of which? */
const ofMost = /^the (?:(?:most|least) [a-z]+|[a-z]{2,}[^\Wn]est) (?:is|are|was|were)\s(?!(?:yet|still) to\b)/i;

/** "In May, that crew built a boat": which crew, stands in the sentence before. */
const behindTime =
  /^(?:(?:in|on|by|since|during|after|before|until)\s[^,]{1,30}|(?:\S+\s)?(?:later|earlier|then|now|today|yesterday|recently|last \S+)),\s(?:that|those)\s(?!(?:who|which|that|is|are|was|were|it|he|she|they|we|you|i|the|an?)\b)[a-z]/i;

/** "A storm followed", "the crane came next": behind what? */
const comesBehind = /^(?!.*,\s)\S+(?:\s\S+){0,4}\s(?:followed|followed suit|came (?:next|later|afterwards?))$/i;

/**
 * "The council should reject it": what it rejects is not the council, and no other word of the clause can be meant. "The town bought
 * a boat and painted it" tells what was painted.
 */
function actsOnAbsent(all: string[], verb: number): boolean {
  const at = all.findIndex((word, index) => index > verb && /^(?:it|them|him|her)$/.test(bare(word)));
  if (at < 0 || (/^her$/.test(bare(all[at] ?? '')) && /^\p{L}/u.test(all[at + 1] ?? ''))) return false;
  if (!hasPlainSubject(all, verb)) return false;
  // "It takes courage to do it", "makes it hard to row": it stands for what comes.
  if (all.slice(at + 1).some((word) => /^(?:to|that)$/.test(bare(word)))) return false;
  // "Go goes beyond it": nor what it is done with, or about.
  const acts = all.slice(verb, at);
  return acts.every(
    (word, index) => isVerbal(word) || (index > 0 && index === acts.length - 1 && leadsTo.test(bare(word))),
  );
}

/** Whether a few words that belong together stand before the verb. */
function hasPlainSubject(all: string[], verb: number): boolean {
  const subject = all.slice(0, Math.max(0, verb));
  return verb > 0 && subject.length <= 3 && !subject.some((word) => /[,:;]$/.test(word) || joins.test(bare(word)));
}

const leadsTo = /^(?:beyond|around|behind|past|without|against|after|about|upon|through|into)$/;

const joins = /^(?:of|in|on|at|with|from|for|who|which|that|and|or|if|when)$/;

function isVerbal(word: string): boolean {
  const plain = bare(word);
  return (
    isAuxiliary(word) ||
    isBase(word) ||
    isPast(word) ||
    isThird(word) ||
    /^(?:not|never|always|still|to|just|only|\w+sel(?:f|ves))$/.test(plain) ||
    /ly$/.test(plain)
  );
}
