import type { LanguagePack } from '#model';
import { finiteVerb } from '../english/finite-verb.ts';
import { isBase, isGerund } from '../english/verbs.ts';

/** A list is parallel: one thing that does something among things that are is a clause that happens to stand there. */
export function alike(items: string[], pack: LanguagePack): boolean {
  if (!pack.surgery) return true;
  const long = items.filter((item) => item.includes(' '));
  if (long.some(isDoing) && !items.every((item) => /^\S{3,}ing\s/u.test(item))) return false;
  const kinds = [opensOnVerb, isPastAlone, (item: string) => isBase(item.split(' ')[0] ?? '')];
  return kinds.every((does) => {
    const count = (does === isPastAlone ? items : long).filter(does).length;
    return count === 0 || count === items.length;
  });
}

/** "sailed". */
function isPastAlone(item: string): boolean {
  return /^\p{Ll}+ed$/u.test(item);
}

/** "building boats", "fuelling the fire". */
export function isDoing(item: string): boolean {
  const [first = '', next = ''] = item.split(' ');
  return isGerund(first) || (/ing$/u.test(first) && /^(?:both|the|an?|its|their|your|our|his|her)$/u.test(next));
}

/** "builds boats". */
export function opensOnVerb(item: string): boolean {
  return finiteVerb(item.split(/\s+/u)) === 0;
}
