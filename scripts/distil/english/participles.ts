import { opensPhrase } from './objects.ts';
import type { WordPlace } from './place.ts';
import { bare, isAuxiliary, isPast, isPlainlyFinite } from './verbs.ts';

/** "The firm based in Oslo", "sold by": a participle that describes; but "Prices rose by 70 %". */
export function isDescribed(place: WordPlace): boolean {
  const { words, at, word, after } = place;
  if (at === 0 || !isParticiple(word)) return false;
  const describes =
    (adjectival.has(bare(word)) && !/^(?:it|them|him|her|us)$/.test(after) && !actsOn(place)) ||
    withWhat.has(`${bare(word)} ${after}`);
  if (!describes && after !== 'by') return false;
  return !isAuxiliary(words[at - 1] ?? '') && !(moves.test(word) && byHowMuch.test(words[at + 2] ?? ''));
}

/** "Rose by 70%", "jumped $67": what something did, as no participle tells it. */
export function movesBy([word = '', by = '', amount = '']: string[]): boolean {
  return moves.test(word) && (by === 'by' ? byHowMuch.test(amount) : howMuch.test(by));
}

/** Participles that describe far more often than they tell: "the firm based in Oslo". */
const adjectival = new Set(
  'based located situated entitled titled named called known dedicated aimed geared designed intended born'.split(' '),
);

/** "The signs related to the storm": with this word behind it, a participle tells of nothing that anybody did. */
const withWhat = new Set(['related to', 'associated with', 'affiliated with', 'equipped with', 'devoted to']);

const moves =
  /^(?:rose|fell|grew|dropped|climbed|increased|decreased|declined|shrank|jumped|slipped|soared|surged|tumbled|plunged|plummeted|dipped|slumped|widened|narrowed|gained|advanced|eased)$/i;

/** "By | 70 %", "by | A$40", "by | as much as half". */
const byHowMuch =
  /^(?:\p{Lu}{0,3}[$€£¥₹]?\d|(?:an?|about|around|nearly|almost|over|more|less|just|only|roughly|some|up|as|at|half|between|one|two|three|four|five|six|seven|eight|nine|ten)$)/u;

/** "$67", "9%", "9 percent": no year, and no number of things. */
const howMuch = /^(?:\p{Lu}{0,3}[$€£¥₹]\d|\d[\d.,]*(?:%|$))/u;

/** "Ada called the harbour": who called, where no other verb comes. "A firm called the Yard" has none of its own. */
function actsOn({ words, at, after }: WordPlace): boolean {
  const who = words[at - 1] ?? '';
  const isSomebody = /^\p{Lu}/u.test(who) || /^(?:he|she|they|we|i|you)$|ly$/i.test(who);
  return (
    isSomebody && /^(?:the|an?|his|her|its|our|their|my)$/.test(after) && !words.slice(at + 1).some(isPlainlyFinite)
  );
}

/** "Failed orders fell", "mended nets are dry": what kind of nets, where they have a verb of their own. */
export function opensOnKind(words: string[]): boolean {
  if (!/ed$/i.test(words[0] ?? '')) return false;
  const [first = '', second = '', ...rest] = words;
  if (isAuxiliary(first) || opensPhrase(bare(second))) return false;
  // "Printed page loads have risen": what has its helper right behind it is a noun.
  const verb = rest.findIndex(
    (word, at) =>
      (isPlainlyFinite(word) && (isAuxiliary(word) || !isAuxiliary(rest[at + 1] ?? ''))) ||
      /,$/.test(word) ||
      opensOther.test(word),
  );
  const before = verb > 0 ? (rest[verb - 1] ?? '') : second;
  return /s$/.test(before) && isPlainlyFinite(rest[verb] ?? '');
}

const opensOther = /^(?:and|or|but|that|which|who|to|by|because|when|while|if|as)$/i;

/** A past form or a participle of a verb that does not help another. */
export function isParticiple(word: string): boolean {
  return isPast(word) && !isAuxiliary(word);
}

/** "Models trained on data are …": a participle behind a noun, before "by" or "on", where a verb is still to come. */
export function leansOnWhatComes({ words, at, word, after }: WordPlace): boolean {
  return (
    at > 0 &&
    isParticiple(word) &&
    isPlainlyFinite(word) &&
    !onlyPast.test(bare(word)) &&
    /^(?:by|on|from|as|in|at|with|for)$/.test(after) &&
    words.slice(at + 1).some(isPlainlyFinite)
  );
}

/** Forms that are only past, and no participle: "began", where "begun" is one. */
export const onlyPast =
  /^(?:began|became|came|ran|went|grew|rose|fell|took|gave|wrote|spoke|broke|chose|drove|froze|ate|saw|knew|flew|drew|threw|wore|tore|swore|woke|sang|sank|drank|swam|rang|shrank|sprang|did|forgot|hid|rode|shook|stole|blew)$/;
