import { isVerbOfMany } from './base-verb.ts';
import { opensAmount, opensPhrase } from './objects.ts';
import { isDescribed, isParticiple, leansOnWhatComes, opensOnKind } from './participles.ts';
import type { WordPlace } from './place.ts';
import { bare, isAuxiliary, isBase, isIrregular, isPast, isPlainlyFinite, isThird } from './verbs.ts';

/** What a word is to its clause. */
type Verdict = 'the verb' | 'no verb' | 'of a relative' | 'helps one of a relative';

/** What a word is to its clause by its place; undefined of a word of which nothing is known, which is no verb. */
export function verdictOn(place: WordPlace): Verdict | undefined {
  return verdicts.find(([, holds]) => holds(place))?.[0];
}

/** The first that is true of a word decides. */
const verdicts: [Verdict, (place: WordPlace) => boolean][] = [
  ['no verb', ({ words, at }) => at === 0 && opensOnKind(words)],
  ['no verb', isDescribed],
  // "The rules that have helped the crew …": no more is the one that its helper stands before.
  [
    'helps one of a relative',
    ({ words, at, word }) =>
      at > 1 &&
      /^(?:that|which|who)$/.test(bare(words[at - 1] ?? '')) &&
      isAuxiliary(word) &&
      isParticiple(words[at + 1] ?? ''),
  ],
  // "A firm that is able to wait …": the verb of the relative is not the clause's own.
  [
    'of a relative',
    ({ words, at, word }) => at > 1 && isPlainlyFinite(word) && /^(?:that|which|who)$/.test(bare(words[at - 1] ?? '')),
  ],
  // "A town where rope is dear …": no more is the one behind where that is so.
  ['of a relative', ({ words, at, word }) => isPlainlyFinite(word) && standsInPlace(words, at)],
  // "A bowl of barley and smoked eel": what kind of eel it is.
  [
    'no verb',
    ({ at, word, before, after }) =>
      at > 1 && /^(?:and|or)$/.test(before) && /ed$/.test(bare(word)) && after !== '' && !opensPhrase(after),
  ],
  // "The 7:47 am ferry": only I am.
  ['no verb', ({ word, before }) => /^am$/i.test(bare(word)) && !/^(?:i|who)$/.test(before)],
  // "The duty to be understood": what is to be, is not yet.
  ['no verb', ({ word, before }) => /^(?:be|been|being)$/.test(before) && isPast(word)],
  // "It is taken for granted": nobody grants it.
  ['no verb', ({ word, before }) => before === 'for' && bare(word) === 'granted'],
  // "A very limited use": what stands behind "very" says of what kind it is.
  ['no verb', ({ before }) => /^(?:to|of|the|an?|very|too)$/.test(before)],
  // "Made into boats": so are those behind a word that is hardly ever left behind by what it belongs to.
  ['no verb', ({ word, before }) => leads.test(before) && isThird(word) && !isAuxiliary(word)],
  // "Two slices of bread": so many of them.
  ['no verb', ({ word, before, after }) => after === 'of' && isThird(word) && manyOf.test(before)],
  // "Some old features of the boats are unsafe", where somebody speaks of them. "The £2m cost of the crane has doubled".
  [
    'no verb',
    ({ words, at, word, after }) =>
      after === 'of' &&
      (isThird(word) || /^(?:cost|set|cut|split|spread|run|cast|shot)$/.test(word)) &&
      !isAuxiliary(word) &&
      !takesOf.test(word) &&
      words.slice(at + 2).some(isPlainlyFinite),
  ],
  // "All boats", "these gates": more than one of them; but "the oldest of all gets new sails".
  [
    'no verb',
    ({ words, at, word, before }) =>
      ofMany.test(before) &&
      isThird(word) &&
      !isAuxiliary(word) &&
      !(before === 'all' && words[at - 2] === 'of' && isPlainlyFinite(word)),
  ],
  // "Prices rose", "Contracts would": what has its verb right behind it is a noun.
  ['no verb', ({ words, at, word }) => at === 0 && isThird(word) && isPlainlyFinite(words[1] ?? '')],
  // "Further price cuts are likely": so is the last of several words with what can only be a verb behind it.
  [
    'no verb',
    ({ words, at, word, before }) =>
      at > 1 &&
      isThird(word) &&
      !isAuxiliary(word) &&
      onlyHelps.test(words[at + 1] ?? '') &&
      !/^(?:i|we|you|they|he|she|it|who|which|that|what)$/.test(before),
  ],
  // "Visits from schools rose": so is what has it behind a phrase.
  ['no verb', ({ words, at, word, after }) => at === 0 && isThird(word) && isOfPhrase(words, after)],
  // "Old town projects with this stamp are kept": so is, deeper in its clause, what "are" can only be said of.
  [
    'no verb',
    ({ words, at, word, after }) => at > 0 && isThird(word) && !isAuxiliary(word) && isMany(words, at, after),
  ],
  // "In a letter addressed to the town": what was done to a thing that only stands in front.
  [
    'no verb',
    ({ words, at, word, after }) =>
      at === 3 &&
      /^(?:in|at|on|with|from|under|by|after|during)$/i.test(words[0] ?? '') &&
      /^an?$/.test(words[1] ?? '') &&
      /ed$/.test(word) &&
      /^(?:to|by|in|with|for|at|on|as|from)$/.test(after),
  ],
  // "Every order that we have had": so does it where somebody stands between.
  [
    'helps one of a relative',
    (place) =>
      isOfSomebody(place) &&
      isPlainlyFinite(place.word) &&
      isAuxiliary(place.word) &&
      isParticiple(place.words[place.at + 1] ?? ''),
  ],
  ['of a relative', (place) => isOfSomebody(place) && (isPlainlyFinite(place.word) || isBase(place.word))],
  ['no verb', leansOnWhatComes],
  ['the verb', ({ word }) => isPlainlyFinite(word)],
  ['the verb', isVerbOfMany],
  // "Each lamp cost the town 40 francs": a past form that is a noun too, before the start of an object.
  [
    'the verb',
    (place) =>
      place.at > 1 &&
      isIrregular(place.word) &&
      actsOnSomething(place) &&
      !opensPhrase(place.before) &&
      !isAuxiliary(place.before),
  ],
  // "The mayor also reports good news": an adverb before it tells the verb from the noun.
  [
    'the verb',
    ({ at, back, word, before }) =>
      at > 1 && back < at - 1 && isThird(word) && !opensPhrase(before) && !isAuxiliary(before),
  ],
  // "It works seven days": a pronoun is no part of a noun.
  ['the verb', ({ at, word, before }) => at === 1 && /^(?:it|he|she)$/.test(before) && isThird(word)],
  // "Qwen models …": a third person that is also a noun, before the start of an object.
  [
    'the verb',
    (place) =>
      place.at > 0 &&
      isThird(place.word) &&
      actsOnSomething(place) &&
      (!/s$/.test(place.before) || isInitials(place.words[place.back] ?? '')),
  ],
  // "The ferry used to stop here": a habit that is no more.
  [
    'the verb',
    ({ words, at, word, before, after }) =>
      at > 0 &&
      /^used$/i.test(word) &&
      after === 'to' &&
      (isBase(words[at + 2] ?? '') || /^(?:me|you|us|him|her|them)[.,]?$/.test(words[at + 3] ?? '')) &&
      !isAuxiliary(before),
  ],
];

const onlyHelps = /^(?:is|are|was|were|have|had|will|would|could|should)$/;

/** In words: how far behind its "where" a verb still belongs to that. */
const fromWhere = 4;

/** Whether a word stands close behind the "where" of a thing or a place that was named right before. */
function standsInPlace(words: string[], at: number): boolean {
  const where = words.slice(0, at).lastIndexOf('where');
  if (where < 2 || where > fromWhere || at - where > fromWhere || !/^(?:an?|the)$/i.test(words[0] ?? '')) return false;
  return !words.slice(where + 2, at).some((word) => isThird(word) || isBase(word) || isPast(word));
}

/** Whether a verb that can be nothing else stands behind a phrase of a few words that opens with the second. */
function isOfPhrase(words: string[], after: string): boolean {
  if (!/^(?:of|from|for|to|in|on|at|by|with|between|among)$/.test(after)) return false;
  const phrase = words.slice(2, 9);
  const end = phrase.findIndex(
    (word) => word.endsWith(',') || /^(?:and|or|but|that|which|who|when|if|as|to)$/.test(word),
  );
  return phrase
    .slice(0, end < 0 ? phrase.length : end + 1)
    .some((word, at) => at > 0 && (onlyVerb.test(word) || (/ed$/.test(word) && phrase[at + 1] === 'by')));
}

/** Whether the verb of more than one stands behind a phrase of a few words that the next word opens, and nobody else who does it. */
function isMany(words: string[], at: number, after: string): boolean {
  if (!/^(?:of|from|for|in|on|at|by|with|between|among)$/.test(after)) return false;
  const phrase = words.slice(at + 2, at + 6);
  const verb = phrase.findIndex((word) => /^(?:are|were)$/.test(word));
  return (
    verb > 0 &&
    phrase
      .slice(0, verb)
      .every((word) => !/[,;:]$|^(?:and|or|but|that|which|wh\p{Ll}+|how|if|as|to|they|we|you)$/u.test(word))
  );
}

const onlyVerb =
  /^(?:rose|fell|grew|sank|went|came|began|became|took|is|are|was|were|has|have|had|will|would|can|could|may|might)$/;

const manyOf = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few|several|many|countless)$/;

const leads = /^(?:into|onto|between|among|via|without|within|during|per)$/;

const takesOf =
  /^(?:speaks|thinks|consists|tells|hears|knows|dreams|dies|approves|disapproves|disposes|reminds|informs|smells|tastes|reeks|warns|boasts|complains|conceives|partakes|becomes|makes|comes|admits|talks|runs|takes)$/;

const ofMany = /^(?:all|some|many|most|several|few|any|other|these|those|both|our|your|my|its|their)$/;

/** "… that we have": whether somebody does it inside a relative. */
function isOfSomebody({ words, at, before, back }: WordPlace): boolean {
  return (
    at > 2 && /^(?:that|which|whom)$/.test(bare(words[back - 1] ?? '')) && /^(?:i|we|you|he|she|they|it)$/.test(before)
  );
}

function actsOnSomething({ words, at, after }: WordPlace): boolean {
  return opensPhrase(after) || opensAmount(words[at + 1] ?? '');
}

/** "HTTPS", "DNS": an s at the end makes no plural of what is spelt in capitals. */
function isInitials(word: string): boolean {
  return /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word);
}
