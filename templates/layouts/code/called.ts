import { type Context, opensOn, type Said, type Sentence, titleWords } from '#model';
import { leadIn } from '../../rules/leads/lead-lines.ts';
import { goesOn, pointsAway } from '../../rules/leads/lead-words.ts';

/** In words. */
const least = 2;

/**
 * What a sentence calls the code that it leads into: "Install the crane:".
 * @param most in words; an item of a list may always say as much as a title
 */
export function called(sentence: Sentence, context: Context, most: number): Said[] {
  // What goes on from a code before it, "is the same as:", or is only added in brackets, calls nothing.
  if (/^[\p{Ll}(]/u.test(sentence.text) && !sentence.spans.some(({ kind, start }) => kind === 'code' && start === 0))
    return [];
  if (goesOn(sentence.text)) return [];
  // "If that does not help:" leads to the code, and is no name of it.
  if (opensOn(context.pack.subordinators, sentence.text, context.pack)) return [];
  const line = leadIn(sentence, context, sentence.kind === 'item' ? Math.max(most, titleWords) : most, least);
  return line && !pointsAway(line.text, context) && !context.pack.announcing.open.test(line.text) ? [line] : [];
}
