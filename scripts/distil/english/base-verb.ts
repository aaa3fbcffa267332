import { opensPhrase } from './objects.ts';
import type { WordPlace } from './place.ts';
import { bare, isAdverb, isAuxiliary, isBase, isRarelyVerb } from './verbs.ts';

/** Whether a word is a base form that is the verb of what is more than one thing: "Bakers work". */
export function isVerbOfMany({ words, at, word, before, after }: WordPlace): boolean {
  if (at === 0 || !isBase(word)) return false;
  // "There tend to be": what there is, comes behind.
  if (at === 1 && before === 'there') return true;
  // "Developers use the model": a plural noun, and the start of an object behind.
  const person = /^(?:we|you|they|i)$/.test(before);
  // "Lifting its share of the market": no word that begins a phrase is several things.
  const plural = person || before === 'people' || (/s$/.test(before) && !/ss$/.test(before) && !opensPhrase(before));
  if (plural && (opensPhrase(after) || after === '' || person)) return true;
  // "Foresters in many countries use Halyard"
  const many = areMany(words.slice(0, at));
  if (many && /^use$/i.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) return true;
  // "Successful shops receive letters", "Salaries and grants from the town give …": a form that is never a noun.
  if (many && !isRarelyVerb(word) && (after !== 'of' || at > 1)) return true;
  // "Our bakers work mainly at night": an adverb behind it tells the verb from the noun.
  if (many && /\p{L}ly$/u.test(after)) return true;
  // "Many parts of the town already approve …": so does one before it.
  return at > 2 && isAdverb(words[at - 1] ?? '') && areMany(words.slice(0, at - 1));
}

/** Whether a subject is more than one thing. */
function areMany(subject: string[]): boolean {
  const last = bare(subject.at(-1) ?? '');
  if (opensPhrase(last) || isAuxiliary(last) || last === 'and' || last === 'not') return false;
  // "Small shops near the bridge": what is spoken of stands before the preposition.
  const until = subject.findIndex((word) => /^(?:near|in|on|at|of|from|for|with|by|around|behind)$/.test(bare(word)));
  const head = bare(subject[(until > 0 ? until : subject.length) - 1] ?? '');
  return (
    subject.some((word) => bare(word) === 'and') ||
    /[^siu]s$|^(?:people|children|(?!specimen|omen|acumen|abdomen)\p{Ll}*men)$/u.test(head)
  );
}
