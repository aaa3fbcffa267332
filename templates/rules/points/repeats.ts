import type { Context, Said } from '#model';
import { once } from '../once.ts';
import type { Point } from './point.ts';

/** What the title says is not said again below it. */
export function repeats(point: Point, title: Said, context: Context): boolean {
  const known = once(context, title, 'repeated', () => new Map<Point, boolean>());
  const before = known.get(point);
  if (before !== undefined) return before;
  const now = saysAgain(point, title, context);
  known.set(point, now);
  return now;
}

function saysAgain(point: Point, title: Said, context: Context): boolean {
  const [one, other] = [point.text.toLowerCase(), title.text.toLowerCase()];
  if (one === other || context.alike(point.text, title.text) > 0.8) return true;
  if (!title.sources.includes(point.sentence.id)) return false;
  return (
    one.includes(other) ||
    other.includes(one) ||
    point.unit.forms.some(({ text }) => text === title.text) ||
    (context.pack.spaced && holdsAllOf(one, other))
  );
}

/** "The ferry, the oldest of the coast, was sold" has all that "The ferry was sold" says, in its order. */
function holdsAllOf(text: string, title: string): boolean {
  const [words, wanted] = [wordsOf(text), wordsOf(title)];
  let at = 0;
  for (const word of words) if (word === wanted[at]) at++;
  return wanted.length > 0 && at === wanted.length;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][^\s,;:]*/gu) ?? [];
}
