import { finish } from './finish.ts';
import { isImpersonal } from './impersonal.ts';
import { finiteVerb } from './finite-verb.ts';
import { isAuxiliary, isBase, isPast, isPlainlyFinite, isThird, words } from './verbs.ts';

/**
 * No bullet starts with a word that points at another slide: "It offers …" → "Offers …", "It is the largest …" → "The largest …",
 * "Its platform …" → "Platform …", "Its models …" → "The models …", "This initiative …" → "The initiative …".
 */
export function withoutAnaphor(text: string): string {
  if (isImpersonal(text)) return text;
  const possessive = /^(?:its|their|his|her)\s+(?=[^\s\d])/i.exec(text);
  // "Their captain, Ada Reed, was ill" says nothing without its first word.
  if (possessive && /^[A-Za-z]+,\s\p{Lu}/u.test(text.slice(possessive[0].length))) return text;
  if (possessive) return unowned(text.slice(possessive[0].length));
  const demonstrative = /^(?:this|that|these|those)\s+(?:same\s+|very\s+)?(?=([a-z'’-]+))/i.exec(text);
  if (demonstrative) {
    const next = demonstrative[1] ?? '';
    if (
      /^(?:my|our|your|his|her|its|their|the|an?|i|we|you|he|she|it|they|who|whom|whose|which|that|of|in|on|with|whoever|whatever)$/i.test(
        next,
      )
    )
      return text;
    // A singular pointer before what looks like a plural: a verb. "This results in …"; and a plural one before what is none: "These include …".
    const isOfMany = /^th[eo]se\s/i.test(text) && doneByMany.test(next);
    const verb = isAdverbOfVerb(text) || isOfMany || (/^(?:this|that)\s/i.test(text) && /[^suiw']s$/i.test(next));
    if (
      !verb &&
      !isAuxiliary(next) &&
      !isPlainlyFinite(next) &&
      !/^(?:means|makes|allows|helps|also|way|in|includes|gives|lets|leads|ensures|is|year|month|week|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|time|kind|sort|one|ones)$/i.test(
        next,
      )
    ) {
      return `The ${text.slice(demonstrative[0].length)}`;
    }
    if (
      /^(?:year|month|week|day|morning|afternoon|evening|night|weekend|spring|summer|autumn|winter|time|kind|sort|one|ones|way)$/i.test(
        next,
      )
    )
      return text;
    return predicate(text.slice(demonstrative[0].length), text);
  }
  // "In February 2025, it released …" → "Released … in February 2025".
  const front =
    /^((?:in|by|on|since|during|over|from|as of|at|after)\s+[^,]*\d[^,]*),\s+(?:it|they|he|she)\s+(.+)$/i.exec(text);
  if (front) {
    const [, when = '', rest = ''] = front;
    const said = predicate(rest, '');
    return said ? `${said} ${when[0]?.toLowerCase()}${when.slice(1)}` : text;
  }
  const pronoun = /^(?:it|they|he|she)(?:['’](?:s|re|ve|ll|d))?\s+/i.exec(text);
  if (!pronoun) return text;
  if (/['’](?:ll|d)\s/i.test(pronoun[0])) return text;
  const rest = text.slice(pronoun[0].length);
  const short = /['’](s|re|ve)\s/i.exec(pronoun[0])?.[1]?.toLowerCase();
  return predicate(short ? `${inFull(short, rest)} ${rest}` : rest, text);
}

/** "These include …": what several things do, and no name of them. */
const doneByMany = /^(?:include|comprise|range|mean|make|allow|help|give|let|lead|ensure|require|vary|come|go)$/i;

/** "This mainly involved …", "These finally weren't …": what stands behind the pointer is how it was done, and no thing. */
function isAdverbOfVerb(text: string): boolean {
  const [, next = '', after = ''] = words(text);
  return /ly$/i.test(next) && !thingInLy.test(next) && isPlainlyFinite(after);
}

const thingInLy = /^(?:family|assembly|anomaly|supply|reply|monopoly|ally|rally|fly|butterfly|bully)$/i;

/** "Its models are open source": those models, and not all there are. */
function unowned(text: string): string {
  const all = words(text);
  const verb = finiteVerb(all);
  return verb > 0 && /[^s'’]s$/i.test(all[verb - 1] ?? '') ? `The ${text}` : finish(text);
}

/** The verb that an apostrophe stands for: "it's been" has, "it's old" is. */
function inFull(short: string, rest: string): string {
  if (short === 've') return 'have';
  if (short === 're') return 'are';
  return /^(?:been|had|got|become)\b/i.test(rest) ? 'has' : 'is';
}

/** A predicate without its subject, as a headline has it: "is the largest" → "The largest", "has launched" → "Launched". */
function predicate(rest: string, whole: string): string {
  const match =
    /^((?:also|now|actively|still|already|often|even|then|currently|recently|frequently|always|quickly|mainly|mostly|largely|primarily|usually|generally|normally|typically|automatically|therefore|thus)\s+)?(\S+)\s+(.*)$/i.exec(
      rest,
    );
  if (!match) return whole;
  const [, found = '', verb = '', after = ''] = match;
  const adverb = /^(?:also|then|therefore|thus)\s/i.test(found) ? '' : found;
  // "Finally, he said, the boats were old": who said it, is all that the pronoun was for.
  if (verb.endsWith(',') || saying.test(verb)) return whole;
  const v = verb.toLowerCase();
  const next = words(after)[0] ?? '';
  // "It is not possible to moor here": to moor here is not possible.
  const bare = next === 'not' ? (words(after)[1] ?? '') : next;
  if (/^(?:is|are|was|were)$/.test(v)) {
    // "This is simple: it floats or it sinks": one word before a colon tells nothing.
    if (/^\S+:\s/.test(after)) return whole;
    // "It is a small hut and has no water", "It is tarred and we're glad": without its first verb the second has no company.
    if (/(?:,|\s(?:and|but|so))\s(?:it|they|he|she|we|you|I)(?:\s|['’])/.test(after)) return whole;
    if (/\s(?:and|but)\s(?:has|have|had|is|are|was|were|can|will|could|would|may|must)\s/.test(after)) return whole;
    // "It was just such fears that drove them out": neither would "such fears that drove them out" be a claim.
    if (/^(?:(?:just|precisely|exactly)\s)?(?:such|these|those|his|her|their)\s.*\s(?:that|who|which)\s/i.test(after))
      return whole;
    // "It was only in 1924 that …", "It is the miller that …": what was so, stands behind "that".
    // "It was one of those boats": behind another clause it would be a boat that was not told of.
    if (/^the\s.*\s(?:that|who|which)\s|^one of (?:these|those|them)\b/i.test(after)) return whole;
    if (/^(?:only|not|in|on|at|by|with|after|before|during|under|from|through)\b.*\s(?:that|when)\s/i.test(after))
      return whole;
    if (
      /^(?:to|even|despite|due|why|how|what|where|when|because|that|important|clear|possible|worth|also|likely|time|hard|difficult|easy)$/i.test(
        bare,
      )
    )
      return whole;
    return finish(after);
  }
  if (/^(?:has|have|had)$/.test(v) && (isPast(next) || next === 'been')) {
    // "Has drawn", "had taken": without its helper a participle like this tells nothing.
    const participle = /(?:awn|own|ken|sen|zen|orn|len|tten|ven|rung|sung|sunk|swum|drunk|begun|done|gone|seen|been)$/;
    return participle.test(next) ? whole : finish(after);
  }
  if (/^(?:has|have|had)$/.test(v) && next === 'no') return finish(after);
  // "It took until spring for the ice to go", "It takes an hour to row there": nobody takes.
  if (/^(?:took|takes?)$/.test(v) && /^(?:until\s|\p{Lu})|\sto\s\p{Ll}/u.test(after)) return whole;
  // "It seems that some are not": nobody seems.
  if (/^(?:seems?|seemed|appears?|appeared|turns|turned)$/.test(v)) return whole;
  if (/^(?:means)$/.test(v)) return finish(after.replace(/^that\s+/, ''));
  if (isAuxiliary(v) || isThird(verb) || isPast(verb) || isBase(verb)) return finish(`${adverb}${verb} ${after}`);
  return whole;
}

/** "She said an open meeting was no place for it": without her it would be the article that says so. */
const saying =
  /^(?:said|says|thought|thinks|believed|believes|argued|argues|claimed|claims|insisted|insists|wrote|writes|added|adds|warned|warns|felt|feels|hoped|hopes|feared|fears|admitted|admits|denied|denies|suggested|suggests|replied|replies)$/i;
