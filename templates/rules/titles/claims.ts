import { type Context, type Material, type Said, type Sentence, titleWords } from '#model';
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

/** Clauses of a sentence that may head a run below no heading: how it goes on stands below them, where there is room. */
export function leadsOf(sentence: Sentence, { section }: Material, context: Context): Said[] {
  if (section.heading || sentence.roles.includes('granted')) return [];
  return once(context, sentence, 'leads', () =>
    (sentence.leads ?? []).map((text) => said(text, sentence)).filter(context.holds),
  );
}

/** "I grew up on a boat": where the article is a tale of its author, without headings, what he says of himself may head more of it. */
export function ownClaims(sentence: Sentence, context: Context): Said[] {
  const { units, claims } = sentence;
  if (claims.length > 0 || !context.pack.surgery || !context.isPersonal() || context.hasSections()) return [];
  return once(context, sentence, 'own claims', () =>
    units
      .slice(0, 1)
      .filter(({ bound, conceded, passing }) => !bound && !conceded && !passing)
      .flatMap(({ forms: [form] }) =>
        form?.shape === 'clause' &&
        form.words > leastOwn &&
        form.words <= titleWords &&
        /^I(?:\s|['’])/u.test(form.text) &&
        !pointing.test(form.text)
          ? [said(form.text, sentence)]
          : [],
      )
      .filter(context.holds),
  );
}

/** In words: "I said so" says nothing of more than itself. */
const leastOwn = 3;

/** Words that stand for what another sentence names. */
export const pointing = /\b(?:it|this|that|these|those|them|him|her|he|she|they|so|one|ones|there|here|did|do)\b(?!-)/i;
