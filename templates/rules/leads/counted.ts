import { type Context, type Material, pointsBack, type Said, type Sentence, withoutStop } from '#model';
import { asLine, capital, said } from '../words/words.ts';
import { denies } from './denies.ts';
import { mostOver, untied } from './lead-words.ts';

/**
 * "There are several reasons not to sail." below "Why crews sail": right above a list it says of what there are several, with a full stop
 * and no colon, and without it the list would be taken to speak of its heading.
 */
export function countsDenied({ section, sentences, blocks }: Material, from: number, context: Context): boolean {
  const lead = sentences[from - 1];
  const isList = blocks.some((placed) => placed.block.kind === 'list' && placed.from === from);
  const line = isList && lead ? countedLine(lead, context) : undefined;
  return line !== undefined && denies(line, section.heading && { text: section.heading.text, sources: [] }, context);
}

/** Such a sentence as it stands above the list, unless it points at what was said before: "There are several reasons for this." */
export function countedLine(sentence: Sentence, context: Context): Said | undefined {
  if (!/[.。]$/u.test(sentence.text) || !countingIn(sentence, context)) return undefined;
  const text = untied(withoutStop(sentence.text, context.pack), context.pack);
  if (context.words(text) > mostOver || pointsBack(text, context.pack)) return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}

/** What it counts, as a title: "Several reasons not to sail". */
export function countedTitle(sentence: Sentence, context: Context, most = mostTitle): Said[] {
  const opening = countingIn(sentence, context);
  if (!opening) return [];
  const text = withoutStop(sentence.text.replace(opening, ''), context.pack).replace(/[:：]$/u, '');
  const title = said(capital(text), sentence);
  return context.words(title.text) <= most && context.holds(title) ? [title] : [];
}

/** In words: what is counted as a title, and as one without which its list would be misread. */
const mostTitle = 12;
export const mostDenying = 18;

/** What opens a sentence that counts what comes after it: "There are". */
export function countingIn({ kind, text }: Sentence, { pack }: Context): RegExp | undefined {
  return kind === 'prose' ? pack.counting.announced.find((pattern) => pattern.test(text)) : undefined;
}
