import { type Context, pointsBack, type Said, type Sentence, titleWords } from '#model';
import { asLine, endsOpen, said } from '../words/words.ts';
import { announcement, away, leastLine, untied } from './lead-words.ts';

/** Of "To lift a boat, use the small crane:" what it is for, and how that is done. */
export function aimOf(sentence: Sentence, context: Context): { what: Said; how: string } | undefined {
  const text = untied(announcement(sentence, context.pack), context.pack);
  const groups = context.pack.announcing.aims.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!groups?.what) return undefined;
  const what = said(asLine(groups.what, sentence), sentence);
  const count = context.words(what.text);
  const isName = count >= leastAim && count <= titleWords && !away(context.pack).test(what.text.toLowerCase());
  return isName && !endsOpen(what.text, context.pack) && context.holds(what)
    ? { what, how: groups.rest ?? groups.also ?? '' }
    : undefined;
}

/** In words. */
const leastAim = 3;

/** How it is done stands above what comes, where its title is what that is for. */
export function howOver(sentence: Sentence, title: Said, context: Context, most: number): Said | undefined {
  const aim = aimOf(sentence, context);
  const count = aim?.what.text === title.text ? context.words(aim.how) : 0;
  if (!aim || count < leastLine || count > most || pointsBack(aim.how, context.pack)) return undefined;
  // "You can call the following" says no more than that something comes.
  if (!/[:：]$/u.test(sentence.text) && context.pack.announcing.following.some((one) => one.test(aim.how)))
    return undefined;
  const line = said(`${asLine(aim.how, sentence)}${/[:：]$/u.exec(sentence.text)?.[0] ?? ''}`, sentence);
  return context.holds(line) ? line : undefined;
}
