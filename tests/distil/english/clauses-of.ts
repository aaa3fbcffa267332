import type { Clause } from '../../../scripts/distil/units/clause.ts';
import { clauses as found } from '../../../scripts/distil/english/clauses/clauses.ts';
import { hidden, shown } from '../../../scripts/distil/english/thousands.ts';

/** The clauses of a sentence as the author wrote it, found as units() finds them: the commas of thousands hidden. */
export function clauses(sentence: string): Clause[] {
  return found(hidden(sentence)).map((clause) =>
    Object.fromEntries(
      Object.entries(clause).map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value]),
    ),
  ) as unknown as Clause[];
}
