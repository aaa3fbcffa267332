import { type Context, pointsBack, type Said, type Sentence } from '#model';
import { isClumsy, isHeadless } from '../../rules/points/point.ts';
import { asLine, goingOn, said } from '../../rules/words/words.ts';

/** In words: a longer sentence cannot be read while somebody speaks. */
export const mostWhole = 24;

/**
 * "It was long in the making: we have launched the pilot boat, the first of its kind to leave the yard that our crews built": of a sentence
 * that is too long for a slide the clause that says the most, and all that hangs on it. "For example, …" only bears out what was
 * said before it, which is not told less for it.
 * @returns undefined where the sentence is short enough, or none of its clauses is
 */
export function wholeClause(sentence: Sentence, context: Context): Said | undefined {
  const { pack, words, holds } = context;
  if (!pack.surgery || sentence.kind !== 'prose' || sentence.words <= mostWhole) return undefined;
  // "… that the quay is full, the keeper warned" has another form, and whose it is does not go on from what is claimed.
  if (sentence.roles.includes('example') || sentence.attribution) return undefined;
  const told = sentence.units
    .filter(({ bound, conceded, passing, support }) => bound && support && !conceded && !passing)
    .sort((one, other) => other.worth - one.worth)
    .flatMap(({ forms, support = '' }) =>
      forms.filter(({ shape }) => shape === 'clause').map(({ text }) => goingOn(text, support, sentence)),
    )
    .find(
      (text) =>
        words(text) <= mostWhole && !pointsBack(text, pack) && !isClumsy(text, context) && !isHeadless(text, context),
    );
  const whole = told && said(asLine(told, sentence), sentence);
  return whole && holds(whole) ? whole : undefined;
}
