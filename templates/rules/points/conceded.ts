import type { Said } from '#model';
import type { Point } from './point.ts';

/**
 * What a sentence says against a point that it concedes, which is shown behind it if the title does not say it; undefined where that
 * cannot be shown, and so neither can the point.
 */
export function takenBackBy({ unit, sentence }: Point, offered: Point[], title: Said): Point[] | undefined {
  if (!unit.conceded) return [];
  const behind = sentence.units.slice(sentence.units.indexOf(unit) + 1);
  if (behind.some(({ forms }) => forms.some(({ text }) => text === title.text))) return [];
  const rest = offered.find((one) => one.sentence === sentence && behind.includes(one.unit) && !one.leans);
  return rest && [rest];
}
