import type { Clause } from '../../units/clause.ts';
import { withoutEnd } from '../syntax.ts';
import { imperatives } from './imperatives.ts';
import { withoutInsertions } from './insertions.ts';
import { joined } from './joined.ts';
import { inRow } from './in-row.ts';
import { isLong } from './long.ts';
import { apposed, existential, relative } from './relative.ts';
import { series } from './series.ts';
import { betweenSemicolons } from './semicolons.ts';
import { withSupport } from './support.ts';
import { concession, explained, notOnly } from './two-things.ts';

/**
 * Splits an English sentence into clauses: at semicolons, fronted concessions, "not only … but also", clauses joined by
 * a comma and a conjunction, participial tails, relative clauses and dashes. Every clause is made of the sentence's own words
 * in their order; a subject that two predicates share is said with both.
 * @param sentence its commas part words: those inside numbers are hidden (see thousands.ts)
 */
export function clauses(sentence: string): Clause[] {
  const text = withoutInsertions(withoutEnd(sentence));
  return betweenSemicolons(text)
    .flatMap(explained)
    .flatMap(existential)
    .map((part) => inRow(part) ?? concession(part))
    .flatMap(({ claim, granted, support }) => [
      ...(granted === undefined ? [] : inPassing(told(granted))),
      ...withGranted(told(claim), support),
    ])
    .filter((clause) => clause.text.length > 0);
}

function told(text: string): Clause[] {
  return notOnly(text)
    .map(relative)
    .flatMap(({ main, passing }) => [
      ...(passing === undefined ? [] : inPassing(parted(passing))),
      ...withBeside(main),
    ]);
}

function inPassing(clauses: Clause[]): Clause[] {
  return clauses.map((clause) => ({ ...clause, passing: true }));
}

/** What is granted stands below the claim, where that has room for it. */
function withGranted([first, ...others]: Clause[], granted: string | undefined): Clause[] {
  if (!first) return [];
  return [granted !== undefined && hasRoom(first) ? { ...first, support: withoutEnd(granted) } : first, ...others];
}

/** The clauses of a sentence; what stood beside its subject hangs on the first of them, where nothing else does. */
function withBeside(text: string): Clause[] {
  const { main, beside } = apposed(text);
  const [first, ...others] = parted(main);
  if (beside === undefined || !first) return parted(text);
  if (!hasRoom(first)) return /\d/.test(beside) ? parted(text) : [first, ...others];
  return [{ ...first, support: beside }, ...others];
}

/** A long clause is said in two halves, and has no line to spare. */
function hasRoom({ support, text }: Clause): boolean {
  return support === undefined && !isLong(text);
}

function parted(text: string): Clause[] {
  if (supposal.test(text)) return withSupport(text);
  const [, more, most] = correlative.exec(text) ?? [];
  if (more && most) return [isLong(text) ? { text: more, support: most, bound: true, entire: text } : { text }];
  return [text].flatMap(imperatives).flatMap(series).flatMap(joined).flatMap(withSupport);
}

/** "Say you have a boat, and need to moor it": all of it is only supposed. */
const supposal = /^(?:say|suppose|imagine)\s(?:that\s)?(?:you|we)\b/i;

/** "The more the yard built, and the faster, the more boats it sold": neither says anything without the other. */
const correlative = /^(the (?:more|less|fewer|\p{Ll}+er)\s[^;:]+),\s(the (?:more|less|fewer|\p{Ll}+er)\s[^;:,]+)$/iu;
