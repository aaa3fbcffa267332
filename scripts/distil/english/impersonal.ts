const be = /(?:is|was|['’]s|(?:is|was)n['’]t|will be|would be|may be|might be|can be|could be|has been|is said to be)/
  .source;

const softly =
  /(?:\s(?:not|now|also|still|often|very|so|more|much|always|never|usually|sometimes|almost|quite|therefore|only|even|yet|immediately|entirely))*/
    .source;

/** What may be said of doing something, and hardly of a thing: "It is possible to moor here". */
const ofDoing =
  /possible|impossible|important|necessary|unnecessary|essential|crucial|vital|better|best|wise|sensible|advisable|customary|tempting|illegal|legal|forbidden|common|normal|usual|time/
    .source;

/** What may be said of a thing as well: "It is easy to clean", but "It is easy to clean a jar", "It is easy to see that …". */
const ofEither = /hard|harder|easy|easier|difficult|dangerous|safe|cheap|cheaper|good|useful|rare/.source;

const ofThat =
  /likely|unlikely|clear|unclear|possible|impossible|true|plausible|certain|(?:(?:widely|generally|commonly|frequently) )?(?:known|thought|believed|said|reported|claimed|argued|assumed|presumed|supposed|agreed|accepted|rumoured|rumored|alleged|suggested)|unknown|estimated|expected|hoped|feared|important|essential|vital|crucial/
    .source;

/** "To row", and not "to us" or "to the sea". */
const verb = /[a-zß-ɏ]+(?<!\b(?:us|me|you|them|him|her|it|the|an?|my|our|your|their|this|that|each|every|all|some))\b/
  .source;

const object =
  /(?:an?|the|any|every|each|your|our|their|his|her|its|this|that|how|what|whether|why|where|who|people|\d)/.source;

const amount =
  /(?:\d|hours?\b|minutes?\b|days?\b|weeks?\b|months?\b|years?\b|time\b|courage\b|work\b|effort\b|patience\b|skill\b|money\b|practice\b|people\b|lot\b|more\b|less\b)/
    .source;

/** What an "it" opens that stands for nothing said before. */
export const impersonal = [
  `${be}${softly}\\s(?:${ofDoing})\\s(?:for\\s(?:[^,]|,(?=\\d)){2,40}?\\s)?to\\s${verb}`,
  `${be}${softly}\\s(?:${ofEither})\\s(?:for\\s(?:[^,]|,(?=\\d)){2,40}?\\s)?to\\s${verb}\\s(?:\\S+\\s)?${object}\\b`,
  `(?:now |still |often |usually |only |also )?(?:takes|costs)\\s(?:[^,]|,(?=\\d)){0,30}${amount}(?:[^,]|,(?=\\d)){0,20}\\sto\\s${verb}`,
  `${be}${softly}\\s(?:${ofThat})\\s(?:that|if|whether|how|what|why|who|when|where)\\s`,
  `(?:seems|appears|turns out|turned out)\\sthat\\s`,
  // "It will be several years before the quay is dry": the years pass, and nothing is them.
  `${be}${softly}\\s(?:[^,\\s]{1,12}\\s){0,3}(?:(?:minute|hour|day|week|month|year|decade)s?|a while|long|a long time)\\s(?:before|until|till|since)\\s`,
  // "It is in hard times that we need it", "It was not until May that the ice went".
  `${be}${softly}\\s(?:in|on|at|by|with|after|before|during|under|from|through|until|because)\\b(?:[^,]|,(?=\\d))*?\\sthat\\s`,
].map((one) => new RegExp(`^it\\s?${one}`, 'i'));

/** "It takes an hour to row there", "It is not possible to moor here": an "it" that stands for nothing said before. */
export function isImpersonal(text: string): boolean {
  return impersonal.some((pattern) => pattern.test(text));
}
