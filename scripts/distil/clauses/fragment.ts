import { countWords, type LanguagePack, opensOn } from '#model';
import { grammarOf } from './grammar.ts';

/** In words: a longer sentence has a verb, whether it is known or not. */
const most = 10;

/**
 * Whether a sentence has no clause of its own, and is understood only behind the one before it: "By theft, folly and fire.", "Because
 * nobody asked.", "Boats that nobody wants."
 */
export function isFragment(text: string, pack: LanguagePack): boolean {
  const grammar = grammarOf(pack);
  if (!grammar || countWords(text) > most || opensOn(pack.connectives, text, pack)) return false;
  const isSecond = pack.clauses?.verbSecond !== undefined;
  const [front = '', hanging, ...more] = text.split(/,\s/u);
  // Behind "En 2024, …" may stand a clause whose verb is not known.
  if (grammar.verb(text.split(/\s+/u)) < 0 && opensOn(pack.prepositions, text, pack))
    return isSecond || hanging === undefined;
  if (isSecond)
    return hanging !== undefined && more.length === 0 && isThing(front, pack) && grammar.isRelative(hanging);
  const opens = pack.subordinators.filter((word) => !pack.prepositions.includes(word));
  return hanging === undefined && opensOn(opens, text, pack);
}

/** A name of something, with no verb: "Boote", "Hunderte Millionen"; but not "Bauen Sie Boote". */
function isThing(front: string, pack: LanguagePack): boolean {
  const words = front.split(/\s+/u);
  const own = words.some(
    (word) => pack.pronouns.includes(word.toLowerCase()) && !pack.articles.includes(word.toLowerCase()),
  );
  return words.length <= 4 && !own && (grammarOf(pack)?.verb(words) ?? 1) <= 0 && /(?:^|\s)\p{Lu}\S*$/u.test(front);
}

/** "Answer: 29": a word and a bare number, which are told of what stands before. */
export function isBareValue(text: string): boolean {
  return /^\p{L}[\p{L}-]*\s?[:：]\s*\P{L}+$/u.test(text);
}
