import { type Context, pointsBack, type Said, type Sentence, titleWords } from '#model';
import { isClumsy } from '../points/point.ts';
import { asLine, said } from '../words/words.ts';
import { leastLine, mostOver } from './lead-words.ts';

/** "These boats may sail in winter", without a full stop: a paragraph that ends so right above a list leads into it. */
export function isUnstopped({ kind, text }: Sentence): boolean {
  return kind === 'prose' && /[\p{L}\p{N})\]]$/u.test(text);
}

/**
 * The title of a list that an unstopped paragraph stands above: of "These boats are now open in winter", which points at the list, what is
 * said of it.
 */
export function unstoppedTitle(sentence: Sentence, context: Context): Said | undefined {
  const line = unstoppedLine(sentence, context);
  const points = line && context.pack.announcing.ahead.exec(line.text);
  const what = points?.groups?.what;
  const title = what === undefined ? line : said(asLine(what, sentence), sentence);
  const count = context.words(title?.text ?? '');
  if (!title || (points && count < leastLine) || count > titleWords || isClumsy(title.text, context)) return undefined;
  return (!points || what !== undefined) && context.holds(title) ? title : undefined;
}

/** What stands above a list as it is written, unless it points at what was said before. */
export function unstoppedLine(sentence: Sentence, context: Context): Said | undefined {
  const { text } = sentence;
  const count = context.words(text);
  const isBack = pointsBack(text, context.pack) && !context.pack.announcing.ahead.test(text);
  if (!isUnstopped(sentence) || count < leastLine || count > mostOver || isBack || isClumsy(text, context))
    return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}
