import type { Clause } from '../../units/clause.ts';
import { isClause } from '../syntax.ts';
import { partsHowFar } from '../how-far.ts';
import { isPast, words } from '../verbs.ts';
import { bindTo } from './bind.ts';
import { isLong } from './long.ts';

/** "… over the next three years": the time at the end of a long clause stands below it, and never without it. */
export function timed(clause: Clause): Clause[] {
  if (clause.support || !isLong(clause.text)) return [clause];
  const found = span.exec(clause.text);
  const left = found ? clause.text.slice(0, found.index) : '';
  // "Breaks spread over two years": the verb calls for the time. "Back in 2015": so does the word before it.
  if (
    !found ||
    words(left).length < 5 ||
    !isClause(left) ||
    timesAnother(left) ||
    partsHowFar(left, found[1] ?? '') ||
    ofAnother.test(left) ||
    isPast(words(left).at(-1) ?? '') ||
    // "On approval or | by the end of 2018": either of the two may be when.
    /\s(?:back|as|only|even|again|up|for|of|in|by|to|from|at|until|since|or|and|but|than)$/.test(left)
  )
    return [clause];
  return [bindTo(left, found[1] ?? '', clause)];
}

/** "…, less than the fee that the towns agreed on | in 2001": what stands beside the clause has its own time. */
const ofAnother = /,\s(?:[^\s,]+\s){1,10}(?:that|which|who)\s[^,]*$/u;

/** "To 40 boats by 2008 and 60 | by 2010": of each of two it is told when, or of neither. */
export function timesAnother(left: string): boolean {
  return otherTime.test(left);
}

const otherTime =
  /\s(?:by|in|since|until|from|during|before|after|on|for)\s(?:\p{L}+\s){0,2}\d{4}\b[^.;:]*\s(?:and|or|but|to|against|from)\s[^.;:]*\d[^\s]*(?:\s\p{L}+)?$/iu;

const span =
  /\s((?:by|in|over|since|until|from|during|within|as of|before|after)\s+(?:the\s+)?(?:(?:end of|next|past|last|first|early|late|coming)\s+)*(?:\d{4}|\d+\s+(?:[a-z]+\s+)?(?:years?|months?|weeks?|days?|nights?|decades?|quarters?|hours?|minutes?|seconds?|seasons?|centuries|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|(?!(?:my|our|your|his|her|its|their|this|that)\s)[a-z]+\s+(?:years?|months?|weeks?|days?|decades?|quarters?)|[a-z]+\s+\d{4}))$/i;
