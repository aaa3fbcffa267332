import type { LanguagePack } from '#model';
import { attribution } from '../attributions.ts';
import { finiteVerb } from '../english/finite-verb.ts';
import { words } from '../english/verbs.ts';
import { fold } from '../lexicon.ts';
import { sentenceRanges } from '../sentences.ts';

/** In words: "on Monday", "to the council", between the verb and the colon. */
const mostBetween = 8;

/**
 * Whose words stand below a paragraph that ends on a colon: "Ada Reed, head of nets, said on Monday:". Undefined where its last sentence
 * tells something else, "Holm said the board reads:", or only a pronoun says it.
 */
export function ledIn(above: string, pack: LanguagePack): string | undefined {
  const last = sentenceRanges(above, pack).at(-1);
  if (!last || !/[:：]$/u.test(above.trimEnd())) return undefined;
  const text = above.slice(last.start, last.end);
  const found = attribution(text, pack);
  if (!found || pack.pronouns.includes(fold(found.by))) return undefined;
  const between = words(text.slice(found.end).replace(/\s*[:：]$/u, ''));
  const most = pack.surgery ? mostBetween : 0;
  return between.length <= most && finiteVerb(between) < 0 ? found.by : undefined;
}
