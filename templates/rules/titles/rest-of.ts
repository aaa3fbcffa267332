import type { Context, Said, Sentence } from '#model';
import { pointsWithBound } from '../points/point.ts';
import { supportOf } from '../points/support.ts';

/**
 * How the sentence goes on behind the clause that is the title, "Brenna sold its ferry | to the guild of the island, for 40 coins": it stands
 * small below that. Undefined where the title is all that the sentence says, or more than that clause.
 */
export function restOf(title: Said, from: Sentence[], context: Context): Said | undefined {
  const [sentence] = from.filter(({ id }) => title.sources.includes(id));
  if (!sentence || title.sources.length > 1) return undefined;
  const point = pointsWithBound(sentence, context).find(({ text, unit }) => unit.bound && text === title.text);
  return point && supportOf(point, context);
}
