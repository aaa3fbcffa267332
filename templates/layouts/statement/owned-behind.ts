import { type Context, pointsBack, type Said, type Sentence } from '#model';
import { asLine, said } from '../../rules/words/words.ts';
import { mostWhole } from './whole-clause.ts';

/** In words: whose claim it is fills a line or two. */
const mostOwner = 14;

/**
 * "Few crews have a plan for the ice, according to a survey of harbours held by the guild for a bank of the north": of a sentence that is too
 * long for a slide, what is claimed, and whose claim it is, without who they are in turn.
 * @returns undefined where that does not stand behind what is claimed, or names nobody
 */
export function ownedBehind(sentence: Sentence, context: Context): { owner: Said; claim: string } | undefined {
  const { attribution, text, words } = sentence;
  const { pack, holds } = context;
  if (!attribution || attribution.start === 0 || words <= mostWhole) return undefined;
  const before = /^(.*[\p{L}\p{N}%)]),\s$/su.exec(text.slice(0, attribution.start))?.[1];
  const isLed = pack.attribution.leading.some((word) => attribution.text.toLowerCase().startsWith(`${word} `));
  if (!before || !isLed || context.words(attribution.text) > mostOwner || pointsBack(attribution.text, pack))
    return undefined;
  const owner = said(asLine(attribution.text, sentence), sentence);
  return holds(owner) ? { owner, claim: before.replace(pack.dateline ?? '', '') } : undefined;
}
