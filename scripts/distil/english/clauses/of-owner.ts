import type { Clause } from '../../units/clause.ts';
import { inside } from '../inside.ts';
import { capitalised } from '../syntax.ts';
import { words } from '../verbs.ts';
import { isLong } from './long.ts';
import { tail } from './tail.ts';

/** What somebody claims, with whose claim it is below it; between the two stands what trails behind the claim, where that has room. */
export function ofOwner(claim: string, owner: string): Clause[] {
  const owned = { support: owner, bound: true, owned: true };
  const [first = { text: claim }, ...others] = tail(claim);
  // Nobody grants in somebody's name what they may not have granted.
  const trails = first.support !== undefined && !first.bound && !subordinate.test(first.support) && others.length === 0;
  if (!trails || !isLong(claim)) return [{ ...owned, text: capitalised(claim) }];
  const both = `${first.support}, ${inside(owner)}`;
  return [{ ...owned, text: capitalised(first.text), ...(words(both).length <= mostBelow ? { support: both } : {}) }];
}

/** In words: what may stand below a claim. */
const mostBelow = 14;

/** How what only hangs on a clause begins. */
export const subordinate =
  /^(?:because|since|as|so that|although|though|while|when|if|unless|until|which|who|where)\b/i;
