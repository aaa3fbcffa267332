/** "They have long-term, | steady trouble finding crews": what kind of trouble, and nothing that they have. */
export const kindAhead = /(?<!\b(?:is|are|was|were|be|been|being|very|so|too|more|most|and))\s\p{Ll}+-\p{Ll}+$/u;

/** "They found a tiny, | pale crab", "a hull with red and short, | stout masts": both words tell what the crab is like, and the masts. */
export function describesBehind(lead: string, rest: string): boolean {
  return (oneWord.test(lead) && kindOfThing.test(rest)) || (ofKind.test(lead) && madeThing.test(rest));
}

/** "A tangled, | matted rope": what the ending of the first word tells to be no thing, and a participle with its noun. */
const ofKind = /\b(?:an?|its|their|his|her|our|your)\s(?:very\s)?\p{Ll}{3,}(?:[^e\W]ed|ic|ive|ous|ful|less|ish)$/u;
const madeThing =
  /^\p{Ll}{3,}(?:ed|ing)\s(?!(?:and|or|but|in|on|at|by|for|from|of|off|out|up|to|with|than|as|that|which|who|when|where|if|down|away|the|an?|its|their|his|her|our|it|them|over|under|into|through|across|about|only|again|back)\b)\p{Ll}{3,}(?<!ly)\s/u;

/** No end of more than one thing: "a pier and boats". */
const oneWord = /\b(?:an?|its|their|his|her|our|your|and|with)\s(?:very\s)?\p{Ll}+(?<!(?<!ou|les)s|ing|ly)$/u;

/** An adjective and its noun, neither of which is a small word or a verb as far as its ending tells. */
const kindOfThing =
  /^(?!(?:home|part|one|half|most|all|some|such|just|only|even|still|then|now|thus|yet|not|so|like|as|if|when|while|where|who|which|that|than|what|how|why|and|or|but|because|though|until|since|in|on|at|by|for|from|of|to|with|near|under|over|into|about|after|before|between|without|within|through|across|along|behind|beside|the|an?|it|its|they|their|he|his|she|her|we|our|you|your|this|these|those|there|here)\s)\p{Ll}{3,}(?<!(?<!ou|les)s|ing|ly|ed)\s(?!(?:and|or|but|in|on|at|by|for|from|of|to|with|than|as|that|which|who|when|where|if|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|the|an?|its|their|his|her|our|it|them|over|under|into|through|across|about|enough)\b)\p{Ll}{3,}/u;
