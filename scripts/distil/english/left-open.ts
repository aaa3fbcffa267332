import { finiteVerb } from './finite-verb.ts';
import { words } from './verbs.ts';

/** Whether a form of a clause breaks off before what its verb leads up to. */
export function isLeftOpen(text: string, clause: string): boolean {
  return leavesToldOpen(text) || leavesKnownOpen(text, clause) || leavesDoingOpen(text, clause);
}

/** "She said the catch", "she found that ropes, old nets": what she said or found of it is still to come. */
export function leavesToldOpen(text: string): boolean {
  const told = opensTold.exec(text)?.[1] ?? opensFound.exec(text)?.[1];
  return told !== undefined && finiteVerb(words(told)) < 0;
}

/** What somebody came to know or to claim, behind its "that". */
const opensFound =
  /.*\b(?:f(?:i|ou)nds?|show(?:s|ed|n)?|sa(?:ys?|id)|learn(?:s|ed)?|not(?:es?|ed)|claim(?:s|ed)?|warn(?:s|ed)?|estimat(?:es?|ed)|report(?:s|ed)?|know[ns]?|knew|mean[st]?|suggest(?:s|ed)?|reveal(?:s|ed)?|confirm(?:s|ed)?|conclud(?:es?|ed)|argue[sd]?|believe[sd]?|hopes?|expect(?:s|ed)?)\sthat\s(\p{L}.*)$/u;

/** Of the verbs that tell somebody's claim those that have no other object; of "said" it is known what else stands behind it. */
const opensTold =
  /.*\b(?:(?:said|says)\s(?!(?:that|so|no|yes|nothing|something|anything|everything|it|this|little|much|more|less|enough|goodbye|hello|sorry|thanks|thank|grace|prayers?|otherwise|what|how|why|where|when|whether|if|in|on|at|by|to|of|for|from|during|after|before|as|with|(?:an?|the|his|her|their|few)\s(?:few\s)?(?:same|least|words?|prayers?))\b|\p{Ll}+ly\b|\p{Lu}\p{Ll}+day\b)|(?:argue[sd]|believe[sd]|thinks|thought|insist(?:s|ed))\s(?=(?:the|an?|its|his|her|their|our|my|this|these|\p{Lu}\S*)\s)(?!(?:the\s)?(?:same|least)\b))(\p{L}.*)$/u;

/**
 * "We know from rowing there | that tar burns", "they found in May | that …": what somebody knows or found stands behind where they have it
 * from; "the lamp was found in the ice" lacks nothing.
 */
function leavesKnownOpen(text: string, clause: string): boolean {
  return knows.test(text) && /\sthat\s/.test(clause.slice(text.length));
}

const knows =
  /^\S+(?:\s\S+){0,5}?(?<!(?<!\bit(?:\s\p{L}+)?)\s(?:is|are|was|were|be|been|being))\s(?:know[ns]?|knew|learn(?:s|ed)?|f(?:i|ou)nds?|sees?|saw|hears?|heard|show(?:s|ed|n)?|sa(?:ys?|id)|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|report(?:s|ed)?|conclud(?:es?|ed)|not(?:es?|ed)|understand|understood|realiz(?:es?|ed)|realis(?:es?|ed)|discover(?:s|ed)?)\s(?:from|in|at|on|by|through|during|after|before|with|when|while)\s(?:(?!that\b)\S+\s?)+$/iu;

/** "It leads the two crews vying | for the pier": what they are doing is still to come. */
function leavesDoingOpen(text: string, clause: string): boolean {
  return doing.test(text) && text.length < clause.length;
}

const doing =
  /\b(?:people|those|men|women|children|\p{Ll}{3,}s)\s(?!(?:building|meeting|morning|evening|\p{Ll}*thing|king|ring|spring|string|wing|sibling|ceiling)$)\p{Ll}{2,}ing$/u;
