import type { LanguagePack, Sentence } from '#model';
import { fold } from '../lexicon.ts';

/**
 * "Ein Boot brauche weniger Platz": the verb says that somebody else says so, and who that is stands in a sentence before. What names its
 * owner itself, or has the writer for a subject, is clear alone.
 */
export function isReported(text: string, { attribution, quotations }: Sentence, pack: LanguagePack): boolean {
  const second = pack.clauses?.verbSecond;
  if (!second || attribution || quotations.length > 0) return false;
  const [main = ''] = text.split(/[,;:]\s/u);
  const [, ...behind] = fold(main).split(/\s+/u);
  const isOwn = fold(main)
    .split(/\s+/u)
    .some((word) => pack.speakers.includes(word));
  return !isOwn && behind.some((word) => second.reported.includes(word));
}
