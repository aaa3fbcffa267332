import { startsObject } from '../objects.ts';
import { isOrder } from '../orders.ts';
import { capitalised, depthAt } from '../syntax.ts';
import { isBase, words } from '../verbs.ts';
import { isLong, shortClause } from './long.ts';
import { objectPronoun } from './shared.ts';

/** "Stir the batter and cover the jar with a cloth": two things to do, each said by itself. */
export function imperatives(text: string): string[] {
  const all = words(text);
  if (all.length <= shortClause || !isOrder(all) || /^(?:let|help|make|have|see|watch|get)$/i.test(all[0] ?? ''))
    return [text];
  for (const match of text.matchAll(
    /(?:,?\s+(?:and then|and|then)\s+|,\s+but\s+(?=(?:do not|don['’]t|never)\s)|\s*—\s*)(?=(?:(?:do not|don['’]t|never)\s+)?(\p{Ll}+)\s+(\S+))/gu,
  )) {
    if (depthAt(text, match.index) > 0) continue;
    const [whole, verb = '', after = ''] = match;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + whole.length);
    const negative = /^(?:do not|don['’]t|never)\s/.test(right);
    if (!isBase(verb) || !(negative || startsObject(after)) || words(left).length < 3 || words(right).length < 3)
      continue;
    if (objectPronoun.test(after) && !isLong(text)) continue;
    if (/,|\b(?:to|if|that|who|which|when|until|not|never|either|both)\b/.test(left)) continue;
    // "Count the boats between start and end the keeper has seen": the second of two ends.
    if (/\bbetween\s(?:\S+\s)?\S+$/.test(left)) continue;
    // "Do not stop and wait": the negation reaches over both, but not over a dash.
    if (/n['’]t\s/.test(left) && !whole.includes('—')) continue;
    return [left, ...imperatives(capitalised(right))];
  }
  return [text];
}
