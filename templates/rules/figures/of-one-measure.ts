import type { Figure } from '#model';

/** Whether two figures measure alike, whatever their scale: one can be held against the other. */
export function areOfOneMeasure(one: Figure, other: Figure): boolean {
  return one.measure === other.measure && one.unit === other.unit;
}

/** "From 40 to 44 boats": a number that does not say by itself of what it is. */
export function isBare({ measure, unit }: Figure): boolean {
  return measure === 'amount' && unit === '';
}
