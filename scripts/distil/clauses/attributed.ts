import { countWords, type LanguagePack, oncePerPack } from '#model';
import { commasOf, isOpen, type ClauseRule } from './rule.ts';

/** In words: what stands behind the verb, a speaker and when it was said. */
const mostBehind = 14;

/** "The library opens in May, announced the council on Monday": the claim, and below it, never without it, whose it is. */
export const attributed: ClauseRule = (text, tongue) => {
  const { grammar, pack } = tongue;
  const comma = commasOf(text).at(-1);
  if (comma === undefined) return [];
  const [lead, owner] = [text.slice(0, comma), text.slice(comma + 1).trim()];
  if (countWords(owner) > mostBehind || countWords(owner) < 2 || !tellers(pack).test(owner)) return [];
  return grammar.isMain(lead) && !isOpen(lead, tongue)
    ? [[{ text: lead, support: owner, bound: true, owned: true }]]
    : [];
};

/** Verbs of those who say something; of two words, "teilte … mit", there may stand between them who that is. */
const tellers = oncePerPack(({ attribution: { verbs }, clauses }: LanguagePack) => {
  const parts = verbs.map((verb) => verb.split(' '));
  const whole = parts.map((words) => `${words.join(' ')}(?!\\p{L})`);
  const apart = clauses?.verbSecond
    ? parts.filter(({ length }) => length === 2).map(([first, last]) => `${first}\\s.+\\s${last}$`)
    : [];
  return new RegExp(`^(?:${[...whole, ...apart].join('|')})`, 'iu');
});
