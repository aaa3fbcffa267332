import type { Context } from '#model';
import { opensOnAuxiliary } from './point.ts';

/** "It opened a bridge", "It takes a day": whoever does, stands above the line, which can do without the pronoun; not so "It was shut". */
export function withoutPronoun(text: string, { pack }: Context): string {
  const left = pack.surgery ? text.replace(/^(?:it|they|he|she)\s+(?=\p{Ll})/iu, '') : text;
  return opensOnAuxiliary.test(left) ? text : left;
}
