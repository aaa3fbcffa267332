import { hasItsVerb } from '../breaths/goes-on.ts';
import { time } from '../times.ts';
import { finiteVerb } from '../finite-verb.ts';
import { isPlainlyFinite, words } from '../verbs.ts';
import { callsForMore } from './calls-for-more.ts';

/** A clause that might end before a phrase. */
export interface Cut {
  left: string;
  /** The words of what would be left. */
  words: string[];
  /** The phrase, and all behind it. */
  gone: string;
  /** The finite verb of the clause, and where it stands among its words. */
  verb: { word: string; at: number; isBeen: boolean };
}

/** "Easier for small crews", "useful for those who row": for whom, "in those towns": where. */
const compared =
  /(?:\b(?:better|worse|easier|harder|safer|cheaper|dearer|faster|slower|larger|smaller|higher|lower|stronger|weaker|simpler|longer|shorter|quicker|richer|poorer|clearer|useful|suitable|responsible|eligible|ideal)|[a-zß-ɏ]ier)$/i;
const pointed = /^\s+\S+\s+(?:(?:just|only|exactly|all of) )?(?:those|these|this|that|such)\b/i;
/** "It is hard": what somebody might do, which is told behind it. */
const judged =
  /\bit\s?(?:is|was|['’]s|becomes?|became|makes|made|can be|may be|will be|would be)\s(?:\p{L}+\s)?(?:hard|difficult|easy|possible|impossible|important|necessary|essential|common|rare|normal|safe|dangerous|tempting|natural)$/iu;
/** "Asks an old yard for help": what is asked for. */
const asks =
  /\b(?:ask|apply|appli|wait|look|pay|paid|call|search|charge|blame|vote|fight|fought|campaign|prepar|account|push|press)[a-zß-ɏ]*\s/i;
/** The cause of something, which has not been told of before. */
const ofCause = /\b(?:due to|because of|thanks to|owing to|amid|despite)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+$/u;

/** Things of which only what they are for says what they are. */
const asksFor =
  /^(?:ways?|means|recommendations?|suggestions?|requests?|calls?|reasons?|hopes?|plans?|proposals?|arguments?|evidence|room|space|time|candidates?|credit|praise|respect|responsibility|preference|potential|opportunity|opportunities|options?|alternatives?|replacements?|substitutes?|explanations?|excuses?|cures?|treatments?|remedy|remedies|rules?|methods?|tools?|conditions?|criteria|requirements?|prerequisites?|permission|deadlines?|votes?|money|funds?|funding|budgets?|names?|words?|terms?|standards?|guidelines?|instructions?|templates?)$/i;
/** What is done to two things, or with one of them. */
const joins =
  /\b(?:align|associat|balanc|blend|bridg|collid|combin|compar|conflict|connect|credit|equip|fill|infus|integrat|interact|interfer|join|link|load|match|merg|mix|pair|provid|replac|shar|suppl|swap|task|trust|in (?:common|contact|keeping|line|step|touch|tune))[a-zß-ɏ]*(?:\s|$)/i;
/** What is granted, denied or recommended holds only where it is said to, and for whom. */
const permits =
  /\b(?:allow|accept|permit|support|forbid|prohibit|disallow|reject|recommend|suggest|advis)(?:e?s|e|ed|ing)?\s(?:\S+\s){0,2}\S+$/i;
/** "It led to crews": to what, the crews alone do not say. */
export const cameTo = /\b(?:result(?:s|ed|ing)? in|lead(?:s|ing)? to|led to)\s[^,]*$/i;
const share = /%|\bper ?cent\b/i;

const saidThat = /^it\s(?:is|was)\s(?:\p{L}+\s)?\p{L}+\sthat\s/iu;

const counted =
  /\b(?:approximately|about|nearly|almost|roughly|around|half|third|thirds|quarter|quarters|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|every|each|per|twice)\b/i;

/** Why a phrase stays. */
export const calledFor: ((cut: Cut) => boolean)[] = [
  // "…, and mending nets | for the town is most of it": behind the phrase stands the verb of what would be left.
  ({ gone }) => hasItsVerb(words(gone)) || knows.test(gone),
  // "Led by the head | of boats for the town, Ida Holm": who it is, is named behind what she is.
  ({ gone }) => named.test(gone),
  // "It is said that the light | within the lamp is old": what is said has no verb yet.
  ({ left }) => saidThat.test(left) && finiteVerb(words(left.replace(saidThat, ''))) < 0,
  ({ left, gone }) => inAside.test(left) && isPlainlyFinite(behindAside.exec(gone)?.[1] ?? ''),
  ({ left, gone }) => compared.test(left) || pointed.test(gone) || (/^\s+for\s/.test(gone) && asks.test(left)),
  // "They found good ways | for old boats to float", "there were several requests | for ropes": for what, is the half of it.
  ({ words: all, gone }) => /^\s+for\s/.test(gone) && asksFor.test(all.at(-1) ?? ''),
  // "So long that it is hard | for us to turn it": what is hard.
  ({ left, gone }) => /^\s+for\s.*\sto\s/.test(gone) && judged.test(left),
  // "Read the rules | for mooring a boat": which ones.
  ({ left, gone }) => /^\s+for\s\p{Ll}+ing\s/u.test(gone) && /\bthe\s(?:\S+\s)?\S+$/.test(left),
  // "It had a crowd in the days | following the storm": which days; and what stands behind the comma was only to be told with it.
  ({ left, gone }) => (/^\s+(?:following|ahead of)\s/.test(gone) && spans.test(left)) || goesOnAs.test(gone),
  // "We zero | in on the leak": the first of two small words belongs to the verb.
  ({ gone }) => /^\s+(?:in|at|around|along)\s+(?:on|from|to|at|with|by|as)\s/.test(gone),
  // "64 percent row | in winter": of what there is such a share, is told whole.
  ({ left }) => share.test(left),
  // "It shrank because of the soft prices | in the north": which ones.
  ({ left, gone }) => /^\s+(?:in|at|among|within|across)\s/.test(gone) && ofCause.test(left),
  // "It now allows names | in the list": it allows none elsewhere.
  ({ left, gone }) => /^\s+(?:in|at|for|within|during)\s/.test(gone) && permits.test(left),
  // "It has oars for six, some ropes | for the mast, and a sail": which, of a row of things.
  ({ left, gone }) => /^\s+for\s/.test(gone) && /,\s(?:some|several|many|various|a few)\s(?:\S+\s)?\S+$/i.test(left),
  // "When he rows | in winter they have to wait": what stands behind the phrase, is the clause that it led up to.
  ({ gone }) => ofOwnVerb.test(gone),
  // "It joins the old quarter with the new": with what, is half of it.
  ({ left, gone }) => /^\s+with\s/.test(gone) && joins.test(left),
  // "To side | with the crews": whom it is done with, what is to be done does not say.
  ({ left, gone }) => /^\s+with\s/.test(gone) && /\bto\s\p{Ll}+$/u.test(left),
  // "It is wrong to think of boats | in terms of their price": in which regard, or in which case.
  ({ gone }) => regard.test(gone),
  // "We help them see and build | in a different way": how it is done, is the point of it.
  ({ gone }) => ofManner.test(gone),
  // "She founded the yard | with Ada Reed": she did not do it alone.
  ({ gone }) => /^\s+with(?:\s\p{Lu}[\p{L}.'’-]+)+(?:$|,|\s(?:and|in|on|at|for|during|after|before)\s)/u.test(gone),
  // "It led to crews | with old boats selling them": what it led to.
  ({ left, gone }) => cameTo.test(left) && /^\s+with\s[^,]*\p{Ll}{3}ing\b/u.test(gone),
  // "It runs on tidal water | with the `deep_keel` flag": only with what is set so.
  ({ gone }) => /\s(?:with|via|using|through)\s/.test(gone) && isSetting.test(gone),
  // What is counted, dated or hedged is told whole.
  ({ gone }) => /\d/.test(gone) || time.test(gone) || counted.test(gone),
  ({ gone }) =>
    /\b(?:may|might|could|would|potentially|possibly|likely|expected|some|several|including|about)\b/i.test(gone),
  // "Are old in some towns and new | in others": where else, is half of it. "Gave £40 million | in loans": of what it is so much.
  ({ left, gone }) => /^\s+\S+\s(?:the )?others?\b/.test(gone) || (money.test(left) && /^\s+(?:in|for)\s/.test(gone)),
  // "Said, as she had | in May, that the boats leak": what was said.
  ({ gone }) => /,\s(?:that|whether)\s/.test(gone),
  // "Began with one aim: to keep the boats": what is told behind the colon is the point of it.
  ({ gone }) => /:\s/.test(gone),
  // "For the fourth month in a row", "sold out in all", "keep the crews in mind": no place, and no time.
  ({ gone }) => ofVerb.test(gone),
  // "Stubborn, kind and impatient with fools": what is joined last may have what follows to itself.
  ({ left }) => /(?:,|\band|\bor|\bbut)\s+\S+$/.test(left),
  // "It shows, in words | as well as in deeds": the one was only said with the other.
  ({ left, gone }) => /^\s+as well as\s/.test(gone) && /,\s+(?:in|on|at|with|for|from|by|to)\s[^,]*$/.test(left),
  // "She spent her days in the workshop": where, is the whole point.
  ({ gone, verb }) => /^\s+(?:in|at|on|with|for|among|within|around)\s/.test(gone) && placed.test(verb.word),
  // "A revolution in hardware": what a thing not yet known is, must be said.
  ({ left, gone }) =>
    /\b(?:an?|more|such|another|other)\s+(?:[\w-]+\s+)?[\w-]+$/.test(left) &&
    /^\s+(?:in|for|at|with|among|within)\s/.test(gone),
  // "Was built as the backbone | for the old quarter": of what it is one, is the point.
  ({ left }) => /\bas the\s(?:\S+\s)?\S+$/.test(left),
  // After a verb, a participle, a comma or a small word the phrase is no adjunct but what the word calls for.
  ({ words: { length }, verb }) => length - 1 <= verb.at || length < 4,
  ({ words: all }) => callsForMore(all.at(-1) ?? ''),
  // "A crane that's already | in the yard": where, is what it is.
  ({ left }) =>
    /(?:['’](?:s|re)|\b(?:is|are|was|were))\s(?:already|still|now|also|always|often|only|once|currently|mostly|all)$/i.test(
      left,
    ),
  // "It can be done | with a rope": that something is done at all, says nothing.
  ({ words: all }) => /^done$/.test(all.at(-1) ?? '') && /^(?:be|is|are|was|were|been)$/.test(all.at(-2) ?? ''),
  // "It was a shelter for sheep": what somebody or something is, is said whole.
  ({ words: { length }, gone, verb }) => {
    const isBeing = /^(?:is|are|was|were|['’]s|['’]re)$/.test(verb.word.toLowerCase());
    const hasBeen = verb.isBeen && /^ha(?:s|ve|d)$/.test(verb.word.toLowerCase());
    return (
      (isBeing || hasBeen) && /^\s+(?:(?:together|along)\s)?(?:in|at|for|with)\s/.test(gone) && length - verb.at <= 4
    );
  },
  // "You have friends with a boat": to have friends says nothing.
  ({ words: { length }, gone, verb }) =>
    /^(?:ha(?:s|ve|d)|needs?|wants?)$/i.test(verb.word) &&
    /^\s+(?:in|at|for|with)\s/.test(gone) &&
    length - verb.at <= 3,
  ({ gone }) => /\band\s/.test(gone) && /,/.test(gone) && !isPurpose(gone),
];

const ofVerb =
  /^\s+(?:in (?:a row|all|total|turn|common|full|part|practice|force|use|mind|place|check|stock|touch|charge|sight|hand|question|order(?!\sto\b)|effect|doubt|danger|demand|vain|motion|shape|trouble)|at (?:bay|risk|ease|stake|odds|rest|work|hand)|for (?:granted|sale|hire|rent|free))\b/;

const isSetting =
  /\s(?:flags?|options?|settings?|switch(?:es)?|parameters?|arguments?|enabled|disabled|installed)$|\s\S*(?:\p{L}_\p{L}|--\p{Ll})/u;

const spans = /\bthe\s(?:\p{Ll}+\s)?(?:hours|days|weeks|months|years|decades)$/u;

/** "So many came during the storm, | it broke the bell": a clause of its own. */
const goesOnAs = /^[^,]*,\s(?:it|they|he|she|we|you|I)\s(?:\p{Ll}+ly\s)?\p{Ll}/u;

/** Somebody, and what they have to, can or will do, right behind a few words. */
const ofOwnVerb =
  /^\s+(?:in|at|on|for|with|during)\s(?:\p{Ll}[\p{L}-]*\s){1,3}(?:they|we|you|he|she|it|I)\s(?:(?:ha(?:ve|s|d)|need) to|must|should|can|cannot|could|will|would)\s/u;

const regard =
  /^\s+in (?:terms|case|the (?:sense|form|absence|case|event)|favou?r|spite|exchange|return|search|need|charge)\b/;

const ofManner =
  /^\s+in (?:an?|the|this|that|some|many|various|other|all|new|\p{Ll}+) (?:\p{Ll}[\p{L}-]*\s){0,2}(?:ways?|manners?|fashion|style|spirit)\b/u;

const named = /,\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)+$/u;

/** "In the town knew": a form that is only past, with nothing before it that could begin a clause of its own. */
const knows =
  /^\s+(?:in|at|on|for|with|among|within|around|across|throughout)\s(?:(?!(?:that|which|who|whom|whose|what|how|why|where|when|if|as|because|since|while|and|or|but|than|i|we|you|they|he|she|it)\b)[\p{L}'’-]+\s){1,5}(?:knew|began|became|came|went|grew|rose|fell|took|gave|wrote|spoke|saw|had|did|made|said|thought|felt|got|lost|won|kept|left|found|told|brought)\b/u;

/** "The keeper, who rowed | in May, sank": the aside ends at the comma, and the verb of what is left stands behind it. */
const inAside = /,\s(?:who|which|whose|where|an?|the|one|once|then|now)\s[^,]*$/;
const behindAside = /^[^,]*,\s+(\S+)/;

const money = /[$€£¥]\s?\d[^a-z\s,]*(?:\s?(?:thousand|million|billion|trillion|[kmb]n?))?$/i;

/** "… in order to mend the roof, the stairs and the bell": what for, however much, and nothing that is done besides. */
function isPurpose(gone: string): boolean {
  return (
    /^\s+in order to\s/.test(gone) &&
    !gone
      .split(/,\s+|\s+and\s+/)
      .slice(1)
      .some((part) => finiteVerb(words(part)) >= 0)
  );
}

/** Verbs that say nothing without where or with what. */
const placed =
  /^(?:spen[dt]s?|puts?|plac(?:e|es|ed)|stores?|li(?:es|ve|ves|ved)|lay|stands?|stood|sits?|sat|stays?|stayed|remain(?:s|ed)?|keeps?|kept|hangs?|hung|begins?|began|ends?|ended|works?|worked)$/i;
