import { oncePerText } from '#model';
import { opensPhrase } from './objects.ts';
import { wordPlaceOf } from './place.ts';
import { verdictOn } from './verdicts.ts';
import { bare, isAdverb, isAuxiliary, isBase, isIrregular, isPast, isPlainlyFinite, isThird } from './verbs.ts';

/** The index of the first finite verb of a clause, or -1. Words are as `words()` gives them. */
export function finiteVerb(all: string[]): number {
  const words = all.some((word) => word.includes('—')) ? parted(all) : all;
  let ofRelative = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!mayBeFinite(word)) {
      if (isOfPerson(words, at)) return at;
      continue;
    }
    // A capital inside a sentence is a name's.
    if (at > 0 && isCapital(word) && words.filter(isCapital).length * 2 <= words.length) continue;
    const verdict = verdictOn(wordPlaceOf(words, at));
    if (verdict === 'the verb') return at;
    if (verdict !== 'of a relative' && verdict !== 'helps one of a relative') continue;
    if (ofRelative < 0) ofRelative = at;
    if (verdict === 'helps one of a relative') at++;
  }
  // "Some bakers use starters that are old": a word that may well be the verb stands before the relative.
  const isLater = words.slice(0, Math.max(0, ofRelative - 1)).some((_, at) => at > 0 && mayBeVerb(words, at));
  return isLater ? ofRelative : behindRelative(words, ofRelative);
}

/** "The yard—the oldest of the bay—is shut": of two words with a dash and no space between them, the first takes the place in front. */
function parted(words: string[]): string[] {
  const both = (word: string | undefined) => {
    const [, first, then = ''] = glued.exec(word ?? '') ?? [];
    return isAuxiliary(then) ? { first, then } : undefined;
  };
  return words.map((word, at) => both(words[at + 1])?.first ?? both(word)?.then ?? word);
}

const glued = /^(.*\p{L})—(\p{L}.*)$/u;

/** "Crews that answered the letter | use the crane": what several do, behind the relative that tells which of them, or -1. */
function behindRelative(words: string[], ofRelative: number): number {
  if (ofRelative < 2 || !/(?:s|people)$/.test(bare(words[ofRelative - 2] ?? ''))) return -1;
  return words.findIndex((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    const acts = opensPhrase(bare(after)) || isCapital(after);
    return at > ofRelative + 1 && acts && isBase(word) && !/^(?:and|or|to)$/.test(before) && mayBeVerb(words, at);
  });
}

/** Whether any place makes a finite verb of a word: of most words none does, and nothing else has to be asked. */
const mayBeFinite = oncePerText(
  (word) => isPlainlyFinite(word) || isBase(word) || isIrregular(word) || isThird(word) || /^used$/i.test(word),
);

/** "We throttle the boats": whatever a word is, between who does it and what it is done to it is the verb. */
function isOfPerson(words: string[], at: number): boolean {
  const before = bare(words[at - 1] ?? '');
  const [word = '', after = ''] = [words[at], words[at + 1]];
  return (
    /^(?:i|we|they|he|she)$/.test(before) &&
    !/[,;:]$/.test(words[at - 1] ?? '') &&
    /^\p{Ll}{4,}$/u.test(word) &&
    /^(?:the|an?|our|their|his|its|my|your)$/.test(after) &&
    !isAdverb(word) &&
    !/ly$|^(?:both|alone|each|once|almost|rather|quite|themselves|ourselves|myself|himself|herself)$/.test(word)
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function mayBeVerb(words: string[], at: number): boolean {
  const [word = '', before = ''] = [words[at], words[at - 1]];
  const isOpen = opensPhrase(bare(before)) || isAuxiliary(before);
  return !isOpen && /^\p{Ll}/u.test(word) && (isBase(word) || isPast(word) || isThird(word));
}
