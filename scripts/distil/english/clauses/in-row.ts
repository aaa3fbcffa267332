import { capitalised, isClause, splitTop } from '../syntax.ts';
import { words } from '../verbs.ts';

/** In words: what has a name, and all of the names that stand in one line. */
const [mostName, mostNames] = [8, 18];

/**
 * "There are three kinds of boats: the cutter, which …; the ferry, which …; and the raft": how many there are, and below it which,
 * without what is said of each. Undefined where no such row stands behind a colon, or one of its things is a clause.
 */
export function inRow(text: string): { claim: string; granted?: string; support: string } | undefined {
  const [, claim = '', row = ''] = /^([^:;]+):\s([^:]+;[^:]+;[^:]+)$/.exec(text) ?? [];
  const names = splitTop(row, /;\s+/).map((one) => one.replace(relative, ''));
  if (names.length < 3 || !isClause(claim)) return undefined;
  const support = names.join('; ');
  const isNamed = names.every((name) => words(name).length <= mostName && !isClause(name.replace(/^(?:and|or)\s/, '')));
  return isNamed && words(support).length <= mostNames ? { claim: capitalised(claim), support } : undefined;
}

/** "The mill, in which nobody lives": the verb is not the mill's. */
export const relative = /,\s(?:(?:\p{Ll}+\s)?(?:which|whom|whose|who)|where|when)\s.*$/u;
