import type { Clause } from '../../units/clause.ts';
import { isLong } from './long.ts';

/** A clause and what is never left out below it; where that is still too long for a point, how the two stood. */
export function bindTo(text: string, support: string, { text: entire }: Clause): Clause {
  return { text, support, bound: true, ...(isLong(text) ? { entire } : {}) };
}
