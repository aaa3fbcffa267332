import { type LanguagePack, pointsNowhere } from '#model';
import { leansOut } from '../english/in-the-air.ts';

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
  return /^\(.*\)[.!?]?$/.test(text) || (pack.surgery && leansOut(text, pack));
}

/** A pronoun, unless the word is an article or a preposition as well: "les femmes", "en 2023", "das Haus" but not "das kostet". */
function pointsAway(word: string, text: string, pack: LanguagePack): boolean {
  const { pronouns, articles, prepositions, capitalNouns, definite, auxiliaries } = pack;
  // "Die wurde gefeiert": where nouns have a capital, no article stands before a verb.
  if (capitalNouns && definite.includes(word) && auxiliaries.includes(/^\p{L}+\s(\p{Ll}+)/u.exec(text)?.[1] ?? ''))
    return !pointsNowhere(text, pack);
  if (!pronouns.includes(word) || pointsNowhere(text, pack)) return false;
  if (capitalNouns && articles.includes(word)) return !/^\p{L}+\s(?:\p{Ll}+e[mnrs]?\s){0,2}\p{Lu}/u.test(text);
  return !articles.includes(word) && !prepositions.includes(word);
}
