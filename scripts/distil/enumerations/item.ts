import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { finiteVerb } from '../english/finite-verb.ts';
import { edge, far, fold } from '../lexicon.ts';

export const mostItemWords = 6;

/** A few words without a verb of their own. */
export function isItem(item: string, pack: LanguagePack, most = mostItemWords): boolean {
  const words = fold(item).trim().split(/\s+/u);
  if (item.trim().length < 2 || words.length > most || odd(pack).test(fold(item))) return false;
  if ((item.match(/[(]/gu)?.length ?? 0) !== (item.match(/[)]/gu)?.length ?? 0)) return false;
  if (words.every((word) => functionWords(pack).has(word))) return false;
  const loose = [...pack.pronouns, ...pack.subordinators, ...pack.relatives];
  if (
    words.some((word) => pack.auxiliaries.includes(word)) ||
    loose.includes(words[0] ?? '') ||
    loose.includes(words.at(-1) ?? '')
  )
    return false;
  return !pack.surgery || finiteVerb(item.split(/\s+/u)) < 1;
}

/** Half a word or half a pair; and who does something, where a thing should stand. */
const odd = oncePerPack(({ lists: { joins, pairs, halves, persons } }) => {
  const [half, whole] = [
    [...halves, ...joins],
    [...pairs, ...persons],
  ].map(alternatives);
  return new RegExp(`[-("“]$|^(?:${half})\\s|${edge}(?:${whole})${far}`);
});

/** "In contrast, …", "When the day is over, …": what stands before the only comma leads in, and lists nothing. */
export function isLeadIn(first: string, pack: LanguagePack): boolean {
  const low = fold(first);
  const word = low.split(/\s+/u)[0] ?? '';
  const leads = [...pack.subordinators, ...pack.connectives, ...pack.examples];
  // A phrase without a verb before a comma leads in; with one it is the clause itself: "Im Moor wachsen Gras, …".
  if (pack.surgery && finiteVerb(first.split(/\s+/u)) < 0) leads.push(...pack.prepositions);
  return (
    (leads.includes(word) || leads.some((one) => one.includes(' ') && low.startsWith(`${one} `))) &&
    !/[:：]/u.test(first)
  );
}

/** A thing without the article in front of it. */
export function withoutArticle(item: string, pack: LanguagePack): string {
  const [first = '', ...rest] = item.trim().split(/\s+/u);
  return rest.length > 0 && pack.definite.includes(fold(first)) ? rest.join(' ') : item.trim();
}
