import { countWords, type LanguagePack, opensOn } from '#model';
import { finishAsWritten } from '../english/finish.ts';
import type { Clause } from '../units/clause.ts';
import { areHalves, mostLead, mostRest } from '../units/half.ts';
import { grammarOf } from './grammar.ts';
import { bracketed, claimed, fronted, medial, phrases, trailing } from './hanging.ts';
import { attributed } from './attributed.ts';
import { inverted } from './inverted.ts';
import { coordinate, predicates, reasons } from './main-clauses.ts';
import type { ClauseRule, KnownTongue } from './rule.ts';

/** In the order in which they are tried. */
const rules: ClauseRule[] = [
  attributed,
  coordinate,
  medial,
  claimed,
  inverted,
  fronted,
  trailing,
  predicates,
  phrases,
  bracketed,
  reasons,
];

/**
 * A sentence longer than a point may be, in clauses: main clauses stand by themselves, and what hangs on one stands below it. All its
 * words are kept, in their order but for what stood before or within its clause. Undefined in a language whose clauses are not known.
 */
export function apart(text: string, pack: LanguagePack): Clause[] | undefined {
  const grammar = grammarOf(pack);
  return grammar && pack.clauses && parted(text, { words: pack.clauses, grammar, pack });
}

/** In words: what is longer is on no slide whole, and of what hangs on it, it may be without. */
const mostWhole = 40;

function parted(text: string, tongue: KnownTongue): Clause[] {
  if (countWords(text) <= mostLead) return [{ text }];
  let best: Clause[] | undefined;
  let alone: Clause[] | undefined;
  for (const rule of rules) {
    for (const way of rule(text, tongue)) {
      const clauses = way.flatMap((clause) => further(clause, text, tongue));
      if (clauses.every(isShort)) return clauses;
      if (clauses.length > 1) best ??= clauses;
      else if (countWords(text) > mostWhole) alone ??= clauses;
    }
  }
  return best ?? alone ?? [{ text }];
}

/** A clause of a text that is still too long is told apart in turn; all that hung on it stands below it, in the order of the text. */
function further({ text, support, bound, owned }: Clause, whole: string, tongue: KnownTongue): Clause[] {
  const inner = parted(finishAsWritten(text, tongue.pack), tongue);
  if (support === undefined) return inner;
  const [only] = inner.length === 1 ? inner : [];
  // What may be left out makes way for what may not.
  const own = only?.bound && !bound && countWords(support) > mostRest ? [] : [support.trim()];
  const inside = only?.support ? [only.support] : [];
  if (doNotGoOn(support, inside, tongue)) return [{ text, support: support.trim(), ...(bound ? { bound } : {}) }];
  const inOrder = [...own, ...inside].sort((one, other) => whole.indexOf(one) - whole.indexOf(other));
  const below = (owned ? [...inside, ...own] : inOrder).join(', ');
  const both = bound || only?.bound;
  return [
    {
      text: only?.text ?? finishAsWritten(text, tongue.pack),
      support: only ? below : support.trim(),
      ...(both ? { bound: true } : {}),
    },
  ];
}

/**
 * "The fair, which is free, draws 900 people | and feeds them", "When it rains, the town pays, | and the crews are glad": what comes behind
 * the verb does not go on with what stood before it.
 */
function doNotGoOn(support: string, [inside]: string[], { words, grammar, pack }: KnownTongue): boolean {
  if (inside === undefined) return false;
  const isBefore = (one: string): boolean => grammar.isRelative(one) || opensOn(pack.subordinators, one, pack);
  return (
    (isBefore(support) && opensOn(words.joins, inside, pack)) ||
    (opensOn(words.joins, support, pack) && opensOn(pack.subordinators, inside, pack))
  );
}

/** What may be left out may be as long as it is; but not the rest of what a colon has begun. */
function isShort({ text, support, bound }: Clause): boolean {
  const lead = countWords(text);
  return support !== undefined && (bound || countWords(support) <= mostRest || text.includes(': '))
    ? areHalves(lead, countWords(support))
    : lead <= mostLead;
}
