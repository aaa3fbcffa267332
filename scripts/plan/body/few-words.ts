import { type Context, isEmptyHeading, type Material, type Sentence } from '#model';

/** "Conclusion", over no more than thanks to all who helped: a slide with that word alone would say that there is one. */
export function isThanksOnly({ section: { heading, sections }, sentences }: Material, { pack }: Context): boolean {
  const title = heading?.text ?? '';
  return (
    title !== '' &&
    (isEmptyHeading(title, pack) || pack.conclusions.includes(title.toLowerCase())) &&
    sections.length === 0 &&
    sentences.length > 0 &&
    sentences.every(({ roles, worth }) => roles.includes('filler') && worth === 0)
  );
}

/** In words. */
const mostOfVerdict = 4;

/** "No drawbacks.", and nothing else below its heading: few words are all that there is to say of it. */
export function isVerdict({ kind, text, words, roles }: Sentence): boolean {
  return kind === 'prose' && words <= mostOfVerdict && roles.includes('claim') && /\p{L}\.$/u.test(text);
}
