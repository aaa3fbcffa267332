import type { Context } from '#model';

/** "It opened a bridge", "It takes a day": where it stands above the line who or what does, the line can do without the pronoun. */
export function withoutPronoun(text: string, { pack }: Context): string {
  return pack.surgery ? text.replace(/^(?:it|they|he|she)\s+(?=\p{Ll})/iu, '') : text;
}
