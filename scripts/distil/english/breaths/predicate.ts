import { movesBy } from '../participles.ts';
import { isClause } from '../syntax.ts';
import { isAuxiliary, isPast, isPlainlyFinite } from '../verbs.ts';
import { isPredicate, joinsVerb } from './besides.ts';
import type { Tears } from './breath.ts';
import { goesOnBehindPhrase, goesOnBehindRelative, hasItsVerb } from './goes-on.ts';

/** What the subject of the lead is or does, is not said in the rest alone. */
export const tearsPredicate: Tears[] = [
  // `“We need you,” Ada Reed, her sister, | wrote in May`: the verb of what she said is not hers.
  ({ lead }) => /^["“][^"“”]+,["”]\s/.test(lead) && !isClause(lead.replace(/^["“][^"“”]+["”]\s/, '')),
  // "The last hut, built of stone | was the warmest": the verb of the lead stands in the rest.
  ({ after: [first = ''] }) => (isPlainlyFinite(first) && !isPast(first)) || isAuxiliary(first),
  // "The visits to the quays that take part | rose by 70%": of them it is the verb, whatever the lead may have besides.
  ({ after, pause }) => !pause && movesBy(after),
  // "The boats are wholly | owned by the crews": so does it behind its adverb.
  ({ lead, after: [first = ''] }) => isPast(first) && /\b(?:is|are|was|were|be|been|being)\s\p{Ll}+ly$/u.test(lead),
  // "The load we move | around the yard is too much": so does it here.
  ({ after, rest }) => hasItsVerb(after) || goesOnBehindPhrase(rest) || goesOnBehindRelative(rest),
  // "The fear of storms, told with songs | among the crews, has kept them home": and here.
  ({ rest }) => goesOn.test(rest),
  // "We mended the nets, | and have dried the sails": what the subject did besides is all that stands below.
  ({ lead, rest, pause }) => {
    const [, verb, next = ''] = joined.exec(rest) ?? [];
    return verb !== undefined && !pause && rest.startsWith('and ') && !isPredicate(verb, next, lead);
  },
  // "The town counted | and listed 40 boats": what it counted stands behind the second verb.
  ({ rest, before }) =>
    /^(?:and|or)\s/.test(rest) &&
    isPast(before.at(-1) ?? '') &&
    isPast(/^\S+\s(\S+)/.exec(rest)?.[1] ?? '') &&
    !before.slice(-4).some(isAuxiliary),
  ({ rest }) => joinsVerb(joined.test(rest) ? rest.slice(rest.indexOf(' ') + 1) : rest),
];

/** Behind a comma, the verb of what stood before it. */
export const goesOn = /,\s(?:has|have|had|is|are|was|were|will|can|could|may|might|must|should|would)\s/;

const joined = /^(?:and|but|or)\s+(?:(?:then|also|now|still)\s+)?(\S+)\s+(\S+)/;
