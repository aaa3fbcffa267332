import { type Context, pointsBack, type Said, type Sentence, withoutStop } from '#model';
import { untied } from '../../rules/leads/lead-words.ts';
import { asLine, goingOn, isWhole, said } from '../../rules/words/words.ts';

/**
 * A sentence as it stands, or, of one that is too long for any slide, its first clause.
 * @param mayPoint where what it points at stands above it
 */
export function wholeOf(sentence: Sentence, mayPoint: boolean, context: Context): Said | undefined {
  const isLong = sentence.words > (context.pack.spaced ? mostLong : mostLongUnspaced);
  const text = isLong ? firstClause(sentence, context) : withoutStop(sentence.text, context.pack);
  if (text === undefined || !(isLong || isWhole(text, sentence))) return undefined;
  if (!mayPoint && pointsBack(text, context.pack)) return undefined;
  // What somebody said has a name on a slide, or is on none.
  if (sentence.roles.includes('filler') || sentence.quotations.some(({ start }) => start === 0)) return undefined;
  const own = text.replace(context.pack.dateline ?? '', '');
  const whole = said(asLine(untied(own, context.pack), sentence), sentence);
  return context.holds(whole) ? whole : undefined;
}

/** In words: one that is longer is on no slide; without spaces a word takes less room than it is counted for. */
const [mostLong, mostLongUnspaced] = [40, 52];

/** Of a sentence too long for any slide its first clause, with what hangs on it where it may not be without. */
function firstClause(sentence: Sentence, { pack, words }: Context): string | undefined {
  const [unit] = sentence.units;
  const [form] = unit?.forms ?? [];
  if (pack.surgery || !pack.spaced || !unit || form?.shape !== 'clause' || unit.start > 0) return undefined;
  const text = unit.bound && unit.support ? goingOn(form.text, unit.support, sentence) : form.text;
  const isOwn = sentence.text.startsWith(text.slice(1), 1);
  return isOwn && text.length < sentence.text.length - 2 && words(text) <= mostLong ? text : undefined;
}
