import type { Context } from '#model';
import { footOf, type Shown } from '../../rules/points/run.ts';
import { pointing } from '../../rules/titles/claims.ts';
import { longestFirst, opensByItself } from '../../rules/titles/first-said.ts';

/** With fewer rows below it, a title says too little. */
const fewest = 2;

/**
 * What stands below the template's own "Introduction" with the first of it as its title, where that tells by itself what the article is
 * about, and enough goes on below: "Gull is a small library for tides", over what it can do. How its sentence goes on stands between the two.
 */
export function headedAnew({ title, points, rows }: Shown, context: Context): Shown | undefined {
  const [first, ...others] = points;
  const [row, ...rest] = rows;
  if (!title.fixed || !first || !row || rest.length < fewest) return undefined;
  // An article without headings has no introduction: there `firstSaid` finds a title.
  if (!context.hasSections() || !context.pack.spaced) return undefined;
  const { unit, text, words } = first;
  const isAble =
    opensByItself(first, context) && !pointing.test(text) && words <= longestFirst && text === row.lead.text;
  // Whose claim it is, no foot of the slide says of its title.
  const isOwned = footOf({ title, points: [first], rows: [row] }) !== undefined;
  return isAble && !isOwned
    ? { title: row.lead, rest: row.support, isBound: unit.bound === true, points: others, rows: rest }
    : undefined;
}
