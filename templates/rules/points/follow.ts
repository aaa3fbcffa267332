import type { Context, Material } from '#model';
import { bestPoint, type Point } from './point.ts';

/**
 * What the sentence behind one says that goes on from it in the same paragraph: it points back at it, or speaks of the same thing.
 * @param at where the one stands in its material
 */
export function followOf(at: number, { sentences }: Material, context: Context): Point | undefined {
  const [sentence, next] = [sentences[at], sentences[at + 1]];
  if (!sentence || next?.paragraph !== sentence.paragraph) return undefined;
  const point = bestPoint(next, context);
  return point && (point.leans || context.alike(point.text, sentence.text) > 0) ? point : undefined;
}
