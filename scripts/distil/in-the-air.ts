import { type LanguagePack, pointsNowhere } from '#model';
import { withoutAnaphor } from './english/anaphor.ts';
import { isAuxiliary, isPlainlyFinite } from './english/verbs.ts';

/** "It offers", "This makes": words that point at another slide, which this slide's reader may never have seen. */
export function startsInTheAir(text: string, pack: LanguagePack): boolean {
  const first =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/^[\p{L}']+/u)?.[0] ?? '';
  // "J'ai", "we're": the word before the apostrophe is a word by itself.
  const person = [first, first.replace(/'.*$/, ''), first.replace(/(?<=').*$/, '')].some((word) =>
    pack.speakers.includes(word),
  );
  if (!person && pointsAway(first.replace(/'.*$/, ''), text, pack)) return true;
  if (/^(?:here|there)$/.test(first) && /^(?:here's|here is|here are|there they)/i.test(text)) return true;
  if (/^(?:which|who|whose|whom|that|than|and|but|or|nor|then|such)$/.test(first)) return true;
  // "If the wind turns, the ferry waits": the condition has its clause with it.
  if (/^(?:because|if)$/.test(first) && !/,\s+(?!(?:and|or|but|which|who)\s)\S+\s+\S+/.test(text)) return true;
  if (
    /\b(?:this|that|these|those|such|then|the (?:two|former|latter)|(?<!\b(?:do|did|done|doing|think|say|said|says|hope|is|was|more|even|or|and) )so)$/i.test(
      text,
    ) ||
    /^\(.*\)[.!?]?$/.test(text)
  )
    return true;
  // A predicate whose subject was elided may not point back with its object as well: "puts it in a unique position".
  const elided = isPlainlyFinite(first) && !isAuxiliary(first);
  if (elided && /\b(?:it|them|him|this|these|those)\b/i.test(text)) return true;
  return (
    withoutAnaphor(text) !== text &&
    !pointsNowhere(text, pack) &&
    /^(?:it|they|he|she|this|these|those|its|their|his|her)\b/i.test(text)
  );
}

/** A pronoun, unless the word is an article or a preposition as well: "les femmes", "en 2023", "das Haus" but not "das kostet". */
function pointsAway(word: string, text: string, pack: LanguagePack): boolean {
  const { pronouns, articles, prepositions, capitalNouns } = pack;
  if (!pronouns.includes(word) || pointsNowhere(text, pack)) return false;
  if (capitalNouns && articles.includes(word)) return !/^\p{L}+\s(?:\p{Ll}+e[mnrs]?\s){0,2}\p{Lu}/u.test(text);
  return !articles.includes(word) && !prepositions.includes(word);
}
