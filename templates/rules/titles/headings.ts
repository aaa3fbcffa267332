import { type Context, isEmptyHeading, isStopped, type Material, plainHeading, type Said, titleWords } from '#model';
import { claimsOf } from './claims.ts';
import { once } from '../once.ts';
import { fixed, said } from '../words/words.ts';

/** The heading of the section, without the article's numbering; before one that is long for a title comes a shorter claim of its. */
export function headings(material: Material, context: Context): Said[] {
  return [...once(context, material, 'headings', () => headingsOf(material, context))];
}

function headingsOf(material: Material, context: Context): Said[] {
  const heading = material.section.heading;
  if (heading && heading.sentences.length > 0) {
    const whole = said(plainHeading(heading.text), ...heading.sentences);
    if (context.words(whole.text) <= titleWords) return [whole];
    // A heading that is a sentence by itself stands as its claim, where it has a shorter one; somebody else's claim stands with whose it is.
    const claims = heading.sentences.flatMap((one) => (one.attribution ? [] : claimsOf(one, context)));
    const [first] = heading.sentences;
    const opening = heading.sentences.length > 1 ? first?.text : firstOf(plainHeading(heading.text));
    const shorter = first && opening ? [said(plainHeading(opening), first)] : [];
    return [...claims, ...shorter]
      .filter(({ text }) => context.words(text) < context.words(whole.text))
      .slice(0, 1)
      .concat(whole);
  }
  return [fixed(context.pack.words.introduction)];
}

/**
 * "How do I moor a boat? I would like to know which quays are free.": what a heading of several sentences asks first. What only stands
 * before a question, "I have a boat. Where may it lie?", is no heading without it.
 */
function firstOf(text: string): string | undefined {
  return /^[^.!]{8,}?\?(?=\s+\p{Lu})|^[^。！]{4,}?？(?=.)/u.exec(text)?.[0];
}

/** Whether words are those of a heading. */
export function isHeading({ sources }: Said, context: Context): boolean {
  return sources.length > 0 && sources.every((id) => context.sentence(id).kind === 'heading');
}

/** "I read of your boat.", in an interview: what the one who asks says without asking is no title of what another says. */
export function isTurn({ section, sentences }: Material, context: Context): boolean {
  return isStopped(section.heading?.text ?? '') && sentences.some(({ id }) => context.answerer(id));
}

/** Whether a title says nothing of this article: the template's own "Introduction", or a word that every article has. */
export function saysNothing({ text, fixed: own }: Said, { pack }: Context): boolean {
  return own === true || isEmptyHeading(text, pack);
}

/** In sentences: a section that is longer has its heading on another slide. */
export const fewSentences = 3;

/** "E43: pump busy", over two sentences within the chapter "Errors": at the foot of the slide stands the chapter. */
export function losesHeading({ section, kicker, sentences }: Material): boolean {
  const heading = section.heading?.text ?? '';
  return heading !== '' && heading !== kicker && sentences.length <= fewSentences;
}
