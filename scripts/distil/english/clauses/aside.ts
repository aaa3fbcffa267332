import type { Clause } from '../../units/clause.ts';
import { finiteVerb } from '../finite-verb.ts';
import { depthAt, isClause, opensClause } from '../syntax.ts';
import { isPlainlyFinite, words } from '../verbs.ts';
import { isLong } from './long.ts';

/** "A common fear, especially among the young, is that …": what stands between the commas hangs on the clause around it. */
export function aside(text: string): Clause[] | undefined {
  if (!isLong(text)) return undefined;
  const found =
    /,\s+((?:especially|particularly|notably|including|such as|among them|like|mostly|mainly)\s[^,]{4,70}),\s+(?=(\S+))/u.exec(
      text,
    );
  if (!found || depthAt(text, found.index) > 0 || !isPlainlyFinite(found[2] ?? '')) return undefined;
  const before = text.slice(0, found.index);
  if (/,/.test(before) || isClause(before)) return undefined;
  return [{ text: `${before} ${text.slice(found.index + found[0].length)}`, support: found[1] ?? '' }];
}

/** "Ice could close the pier, and the mill, | the oldest of all, fell silent": who did stands before the comma, behind another clause. */
export function leavesSubject(left: string, rest: string): boolean {
  return left.includes(', ') && endsAside(rest) && !isClause(left.slice(left.lastIndexOf(', ') + 2));
}

/** "While boats sank in the bay – most of them old – nets | and ropes …": the claim has begun, behind the dashes. */
export function beginsBehindDash(front: string): boolean {
  const [, before] = /^(.*?)\s[–—-]{1,2}\s/u.exec(front) ?? [];
  return before !== undefined && isClause(before);
}

/** "In May the Tern (1902), | the last of the old boats, sank": a comma stands right before the verb, so that another opened the aside. */
export function endsAside(rest: string): boolean {
  const [, before = '', verb = ''] = /^([^,:;]+),\s+(\S+)/.exec(rest) ?? [];
  return isPlainlyFinite(verb) && finiteVerb(words(before)) < 0;
}

/**
 * "While the yard lost money on the Tern, | its oldest boat, income grew": what stands between the commas says what the last name is, and the
 * claim begins behind the second.
 */
export function beginsBehindAside(rest: string): boolean {
  const [, beside = '', main = ''] =
    /^((?:the|an?|its|their|his|her|our|\p{Lu}[^\s,]*['’]s?)\s[^,:;]+),\s+(.+)$/su.exec(rest) ?? [];
  if (main === '' || finiteVerb(words(beside)) >= 0) return false;
  const all = words(main);
  const subject = all.slice(0, Math.max(0, finiteVerb(all)));
  // "the nets, ropes and lamps were lost": a list that has its first part in front of the comma; "the yard, which builds boats, earned": who did.
  const isOther =
    subject.some((word) => /^(?:and|or|&)$|,$/.test(word)) || /^(?:wh\p{L}+|that|if|as)$/u.test(subject[0] ?? '');
  return subject.length > 0 && !isOther && !isSaidBetween(main) && isClause(main) && opensClause(main);
}

/** "Keepers say, will leave", behind "the crews,": what is told there goes on behind who says it. */
function isSaidBetween(main: string): boolean {
  const [, before = '', verb = ''] = /^([^,:;]+),\s+(\S+)/.exec(main) ?? [];
  const said = words(before);
  return isPlainlyFinite(verb) && finiteVerb(said) === said.length - 1;
}
