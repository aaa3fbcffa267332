import { type Context, type Said, type Sentence, titleWords } from '#model';
import { once } from '../once.ts';
import { said } from '../words/words.ts';

/** What a sentence claims in words that may stand as a title, the best first; what is only granted heads nothing. */
export function claimsOf(sentence: Sentence, context: Context): Said[] {
  return once(context, sentence, 'claims', () =>
    sentence.roles.includes('granted') ? [] : sentence.claims.map((text) => said(text, sentence)).filter(context.holds),
  );
}

/** Those that are short enough for a title. */
export function shortClaims(sentence: Sentence, context: Context): Said[] {
  return claimsOf(sentence, context).filter(({ text }) => context.words(text) <= titleWords);
}

/** Those that a title has only where nothing shorter is to be had. */
export function longerClaims(sentence: Sentence, context: Context): Said[] {
  return claimsOf(sentence, context).filter(({ text }) => context.words(text) > titleWords);
}
