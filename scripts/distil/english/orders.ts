import { startsObject } from './objects.ts';
import { isAuxiliary, isBase, isPast, isThird, isRarelyVerb } from './verbs.ts';

/**
 * "Stir the", "Put 50", "Introduce tariffs", "Do not wait": a base form at the start, and what it acts on or how, unless the form is
 * never a noun.
 */
export function isOrder([first = '', second = '', third = '']: string[]): boolean {
  if (/^(?:don['’]t|never)$/i.test(first)) return isBase(second);
  if (/^do$/i.test(first) && second === 'not') return isBase(third);
  if (!isBase(first) || isThird(first) || isAuxiliary(first) || isThingOf(first, second)) return false;
  return startsObject(second) || /\p{L}ly,?$/u.test(second) || (!isRarelyVerb(first) && !isPast(first));
}

/** "Output of the pump": a thing, and nothing to do. */
export function isThingOf(first: string, second: string): boolean {
  return second === 'of' && !takesOf.test(first);
}

const takesOf =
  /^(?:beware|complain|conceive|consist|die|dispose|dream|hear|learn|smell|speak|talk|taste|tell|think|warn)$/i;
