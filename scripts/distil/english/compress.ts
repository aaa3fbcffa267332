import { depthAt, isClause } from './syntax.ts';
import {
  finiteVerb,
  isAuxiliary,
  isBase,
  isGerund,
  isOrder,
  isPast,
  isPlainlyFinite,
  isThird,
  words,
} from './verbs.ts';

/**
 * Shorter forms of a clause, each made of its own words in their order, the longest first. The order of the cuts is that of
 * what is missed least: fronted phrases without a date, asides in brackets and dashes, appositions, an anaphoric subject,
 * the copula, the auxiliary, intensifiers, adjuncts at the end. Numbers, qualifiers, negations, hedges and names inside
 * what is kept are never touched.
 */
export function compress(clause: string): string[] {
  const forms: string[] = [];
  let text = clause;
  const keep = (next: string) => {
    const tidy = finish(next);
    if (tidy && tidy !== text && tidy.length < text.length + 1 && words(tidy).length >= 2) {
      text = tidy;
      forms.push(text);
    }
  };
  keep(withoutFront(text));
  keep(withoutBrackets(text));
  keep(withoutAsides(text));
  keep(withoutAnaphor(text));
  keep(text.replace(/(?<=\S) also(?= \S)/, ''));
  keep(withoutIntensifiers(text));
  keep(withoutSubjectPhrase(text));
  for (let i = 0; i < 3; i++) keep(withoutAdjunct(text));
  return forms;
}

export function finish(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    // What an editor left out of a quotation is no news.
    .replace(/\s*[([](?:…|\.\.\.)[)\]]$/u, '')
    .replace(/[,;:—–\s]+(?:(?:and|or)\s*)?$/u, '')
    .trim();
  // A plain word gets a capital; `std::env` and `iPhone` keep their own.
  return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;]|:\s|$|(?<=-)\p{Lu})/u.test(tidy)
    ? (tidy[0] ?? '').toUpperCase() + tidy.slice(1)
    : tidy;
}

const digits = /\d/;
const time =
  /\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|today|past|future|recent|early|late|year|years|month|months|week|weeks|quarter|century|decade|decades)\b/i;

/** "To support its plans, X did Y" → "X did Y", unless what stands in front is a date, a figure or a condition. */
function withoutFront(text: string): string {
  const match =
    /^(?:by|with|through|beyond|to|in order to|in addition to|as part of|throughout|along with|together with|alongside|despite|given|thanks to|due to|because of|like|currently|generally|overall|ultimately|importantly|interestingly|unfortunately|fortunately|additionally|finally|today|now)\b[^,]*,\s+/i.exec(
      text,
    );
  if (!match) return text;
  const front = match[0];
  const rest = text.slice(front.length);
  if (digits.test(front) || (time.test(front) && !/^to\b/i.test(front)) || depthAt(text, front.length) > 0) return text;
  if (/\b(?:not|no|never|without|only|if|unless)\b/i.test(front)) return text;
  if (/^(?:today|now|currently)\b/i.test(front)) return text;
  if (/^(?:where|which|who|whose|when|while|and|or)\b/.test(rest)) return text;
  return isClause(rest) && !isPlainlyFinite(words(rest)[0] ?? '') ? rest : text;
}

/** "(…)" goes, unless it holds a figure: an amount in another currency is part of the amount. */
function withoutBrackets(text: string): string {
  return text.replace(/\s*[([]([^()[\]]*)[)\]]/g, (all, inside: string) => (digits.test(inside) ? all : ''));
}

/** "X—a venture firm—did Y", "X, a former engineer, did Y" → "X did Y". */
function withoutAsides(text: string): string {
  const dashes = /^(.{3,}?)\s*(?:—|\s[–-]\s|\s--\s)\s*([^—–]+?)\s*(?:—|\s[–-]\s|\s--\s)\s*(.+)$/u.exec(text);
  if (dashes) {
    const [, before = '', aside = '', after = ''] = dashes;
    const joined = /^(?:with|after|before|by|in|on|at|from|for|to|despite|through)\b/i.test(before)
      ? `${before}, ${after}`
      : `${before} ${after}`;
    if (!digits.test(aside) && isClause(joined)) return joined;
  }
  for (const match of text.matchAll(
    /,\s+((?:a|an|the|one|another|which|who|whose|where|formerly|once|led|founded|based|known|along|including|such)\b[^,]*),\s+(?=(\S+))/g,
  )) {
    const [whole, aside = '', next = ''] = match;
    if (digits.test(aside) || /\b(?:not|only)\b/.test(aside) || /^(?:including|such)$/.test(words(aside)[0] ?? ''))
      continue;
    // "…, a yard turned into studios, bars and a stage": more things of the same kind.
    if (/^\S+\s+(?:and|or)\s/.test(text.slice(match.index + whole.length)) && !isAuxiliary(next)) continue;
    if (!isPlainlyFinite(next) && !isThird(next) && !/^(?:also|now|still|has|is)$/.test(next)) continue;
    const before = text.slice(0, match.index);
    if (finiteVerb(words(before)) >= 0 || isOrder(words(before))) continue;
    // "Ada Reed, 71, who swims here, says": the first apposition still ends in a comma.
    return `${before}${before.includes(',') ? ',' : ''} ${text.slice(match.index + whole.length)}`;
  }
  return text;
}

/**
 * No bullet starts with a word that points at another slide: "It offers …" → "Offers …", "It is the largest …" → "The largest …",
 * "Its platform …" → "Platform …", "Its models …" → "The models …", "This initiative …" → "The initiative …".
 */
export function withoutAnaphor(text: string): string {
  const possessive = /^(?:its|their|his|her)\s+(?=\p{L})/iu.exec(text);
  // "Their captain, Ada Reed, was ill" says nothing without its first word.
  if (possessive && /^\p{L}+,\s\p{Lu}/u.test(text.slice(possessive[0].length))) return text;
  if (possessive) return unowned(text.slice(possessive[0].length));
  const demonstrative = /^(?:this|that|these|those)\s+(?:same\s+|very\s+)?(?=([\p{L}'’-]+))/iu.exec(text);
  if (demonstrative) {
    const next = demonstrative[1] ?? '';
    if (/^(?:my|our|your|his|her|its|their|the|an?|i|we|you|he|she|it|they|whoever|whatever)$/i.test(next)) return text;
    // A singular pointer before what looks like a plural: a verb. "This results in …"
    const verb = /^(?:this|that)\s/i.test(text) && /[^suiw']s$/i.test(next);
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

/** "Its models are open source": those models, and not all there are. */
function unowned(text: string): string {
  const all = words(text);
  const verb = finiteVerb(all);
  return verb > 0 && /[^s'’]s$/iu.test(all[verb - 1] ?? '') ? `The ${text}` : finish(text);
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
    /^((?:also|now|actively|still|already|often|even|then|currently|recently|frequently|always|quickly|therefore|thus)\s+)?(\S+)\s+(.*)$/i.exec(
      rest,
    );
  if (!match) return whole;
  const [, found = '', verb = '', after = ''] = match;
  const adverb = /^(?:also|then|therefore|thus)\s/i.test(found) ? '' : found;
  const v = verb.toLowerCase();
  const next = words(after)[0] ?? '';
  // "It is not possible to moor here": to moor here is not possible.
  const bare = next === 'not' ? (words(after)[1] ?? '') : next;
  if (/^(?:is|are|was|were)$/.test(v)) {
    // "It is a small hut and has no water": without its first verb the second has no company.
    if (/,\s(?:it|they|he|she)(?:\s|['’])/.test(after)) return whole;
    if (/\s(?:and|but)\s(?:has|have|had|is|are|was|were|can|will|could|would|may|must)\s/.test(after)) return whole;
    // "It was only in 1924 that …", "It is the miller that …": what was so, stands behind "that".
    if (/^the\s.*\s(?:that|who)\s/i.test(after)) return whole;
    if (/^(?:only|not|in|on|at|by|with|after|before|during|under|from|through)\b.*\s(?:that|when)\s/i.test(after))
      return whole;
    if (
      /^(?:to|why|how|what|where|when|because|that|important|clear|possible|worth|also|likely|time|hard|difficult|easy)$/i.test(
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

const intensifier =
  /\b(?:very|really|truly|quite|incredibly|extremely|highly|simply|actually|certainly|definitely|essentially|basically|literally|indeed|especially|particularly|notably|of course|in fact|as well(?!\s+as\b))\s+(?!\d)/gi;

function withoutIntensifiers(text: string): string {
  return text.replace(intensifier, (found, offset: number) =>
    offset === 0 || /,\s*$/.test(text.slice(0, offset))
      ? found
      : /\b(?:not|as|so|too)\s+$/i.test(text.slice(0, offset))
        ? found
        : '',
  );
}

/** "Developers around the world have built …" → "Developers have built …". */
function withoutSubjectPhrase(text: string): string {
  if (brittle.test(text)) return text;
  const match =
    /^(\p{Lu}\S*(?:\s+[\p{L}-]+){0,2}?s)\s+(?:around|across|throughout|worldwide|in|from|at)\s+[^,]{2,40}?\s+(?=(?:has|have|had|is|are|was|were|can|will|may|could|might)\s)/u.exec(
      text,
    );
  if (!match || digits.test(match[0])) return text;
  return `${match[1]} ${text.slice(match[0].length)}`;
}

/** Clauses whose truth hangs on every word: nothing may be cut from their end. */
const brittle =
  /\b(?:not|no|never|nor|neither|none|nothing|only|few|fewer|all|every|each|any|most|best|largest|biggest|first|last|more|less|than|if|unless|until|without|cannot|must|should|same|both|between)\b|n['’]t\b|\b\w+est\b/i;
/** A figure's own qualifier compares nothing else: "more than 900 carts". */
const bounds =
  /\b(?:more|less|fewer|no more|no less|no fewer) than (?=[\d$€£¥]|(?:a|one|two|three|half) )|\bat (?:least|most)\b/gi;
const adjunct =
  /\s+(?:across|via|through|throughout|amid|amidst|alongside|together with|along with|with|during|following|thanks to|as part of|in order to|so that|because of|due to|based on|in|at|for|among|within|around|ahead of|while|as well as|using)\s+(?=\S)/g;

const counted =
  /\b(?:approximately|about|nearly|almost|roughly|around|half|third|thirds|quarter|quarters|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|every|each|per|twice)\b/i;

/** Cuts the last adjunct of a plain affirmative clause: what is left says less, and nothing else. */
function withoutAdjunct(text: string): string {
  if (brittle.test(text.replace(bounds, ''))) return text;
  const all = words(text);
  const verb = finiteVerb(all);
  if (verb < 0) return text;
  let cut = -1;
  let strong = false;
  for (const match of text.matchAll(adjunct)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const gone = text.slice(match.index);
    if (digits.test(gone) || time.test(gone) || counted.test(gone)) continue;
    if (/\b(?:may|might|could|would|potentially|possibly|likely|expected|some|several|including|about)\b/i.test(gone))
      continue;
    // "For the fourth month in a row", "sold out in all": no place, and no time.
    if (/^\s+in (?:a row|all|total|turn|common|full|part|practice|force|use)\b/.test(gone)) continue;
    // "Stubborn, kind and impatient with fools": what is joined last may have what follows to itself.
    if (/(?:,|\band|\bor)\s+\S+$/.test(left)) continue;
    // "She spent her days in the workshop": where, is the whole point.
    if (/^\s+(?:in|at|on|with|for|among|within|around)\s/.test(match[0]) && placed.test(all[verb] ?? '')) continue;
    const leftWords = words(left);
    const last = leftWords.at(-1) ?? '';
    // "A revolution in hardware": what a thing not yet known is, must be said.
    if (
      /\b(?:an?|more|such|another|other)\s+(?:[\p{L}-]+\s+)?[\p{L}-]+$/u.test(left) &&
      /^\s+(?:in|for|at|with|among|within)\s/.test(match[0])
    )
      continue;
    // After a verb, a participle, a comma or a small word the phrase is no adjunct but what the word calls for.
    if (leftWords.length - 1 <= verb || leftWords.length < 4) continue;
    if (
      isPlainlyFinite(last) ||
      isPast(last) ||
      /^\p{Ll}{3,}ed$/u.test(last) ||
      isBase(last) ||
      isGerund(last) ||
      isAuxiliary(last) ||
      /[,]$/.test(last)
    )
      continue;
    if (
      /^(?:it|them|him|her|us|me|you|itself|themselves|relationships?|and|or|of|the|a|an|to|as|by|up|out|on|off|role|part|interest|access|used|able|ready|responsible|interested|available|available|need|needs|look|rich|new|good|great|strong|focus|emphasis|reason|effect|impact|demand|support|responsible|named|based|back|central|crucial|close|investment|investments|approach|solution|expert|experts|increase|growth|change|changes|place|case|cases|top|way|somebody|someone|anybody|anyone|else|end|start|beginning|question|questions|attention|number|amount|lack|kind|sort)$/i.test(
        last,
      )
    )
      continue;
    const predicateVerb = (all[verb] ?? '').toLowerCase();
    if (
      (/^(?:is|are|was|were|['’]s|['’]re)$/.test(predicateVerb) ||
        (all[verb + 1] === 'been' && /^ha(?:s|ve|d)$/.test(predicateVerb))) &&
      /\s(?:in|at|for|with)\s/.test(match[0]) &&
      leftWords.length - verb <= 4
    )
      continue;
    if (/\band\s/.test(gone) && /,/.test(gone)) continue;
    // A phrase inside a phrase goes with it: "through its investment in RISC-V".
    if (strong) continue;
    strong = /^\s+(?:via|through|amid|alongside|with|during|following|thanks|because|due|based|while|using|as)\b/.test(
      match[0],
    );
    cut = match.index;
  }
  // "…, usually in the spring": the adverb belonged to what is gone.
  return cut > 0 ? text.slice(0, cut).replace(/,\s+\p{Ll}+$/u, '') : text;
}

/** Verbs that say nothing without where or with what. */
const placed =
  /^(?:spen[dt]s?|puts?|plac(?:e|es|ed)|stores?|li(?:es|ve|ves|ved)|lay|stands?|stood|sits?|sat|stays?|stayed|remain(?:s|ed)?|keeps?|kept|hangs?|hung|begins?|began|ends?|ended|works?|worked)$/i;
