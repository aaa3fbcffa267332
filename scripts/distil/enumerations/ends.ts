import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { finiteVerb } from '../english/finite-verb.ts';
import { isBase, isPast } from '../english/verbs.ts';
import { fold } from '../lexicon.ts';
import { isDoing, opensOnVerb } from './alike.ts';
import { mostItemWords } from './item.ts';

/** Whether a part holds what introduces a list: the list begins in it. */
export function opening(part: string, pack: LanguagePack): boolean {
  return introducing(pack).test(fold(part));
}

/** What introduces a list: "such as", ":", a preposition, a verb. */
const introducing = oncePerPack((pack) => {
  const words = [
    ...pack.examples,
    ...pack.prepositions.filter((word) => word !== 'of' && word !== 'de' && !pack.articles.includes(word)),
    ...pack.auxiliaries,
    ...pack.lists.verbs,
  ];
  return new RegExp(`^.*(?:(?<![\\p{L}\\p{N}-])(?:${alternatives(words)}),?\\s+|:\\s+|[—–]\\s*)(?=\\S)`, 'u');
});

/** The first thing stands behind what introduces it; where all the others begin alike ("building …"), so does it. */
export function firstItem(part: string, others: string[], pack: LanguagePack): string {
  const cut = part.slice(introducing(pack).exec(fold(part))?.[0].length ?? 0).trim();
  if (!pack.surgery) return others.every((other) => startsWithArticle(other, pack)) ? fromArticle(cut, pack) : cut;
  const words = part.trim().split(/\s+/u);
  for (const does of [isDoing, opensOnVerb]) {
    if (!others.every((other) => other.includes(' ') && does(other))) continue;
    const at = words.findLastIndex((word, index) =>
      does === isDoing ? /.{3}ing$/u.test(word) : does(words.slice(index).join(' ')),
    );
    return at < 0 ? '' : words.slice(at).join(' ');
  }
  const inside = cut.split(/\s+/u);
  const verb = finiteVerb(inside);
  const thing = verb < 1 ? cut : inside.slice(verb + 1).join(' ');
  const verbs = others.filter((other) => other.includes(' ') && isBase(other.split(' ')[0] ?? '')).length;
  const bare = verbs === 0 && isBase(thing.split(' ')[0] ?? '') ? thing.replace(/^\S+\s+(?=\S)/u, '') : thing;
  return others.some((other) => / of /u.test(other)) ? bare : bare.replace(/^.* of (?=\S)/u, '');
}

function startsWithArticle(item: string, pack: LanguagePack): boolean {
  return pack.articles.includes(fold(item).split(' ')[0] ?? '');
}

/** "Le magasin vend des cordes" where "des lampes" follows: the thing begins with its article as the others do. */
function fromArticle(part: string, pack: LanguagePack): string {
  const words = part.split(/\s+/u);
  const at = words.findLastIndex((word) => pack.articles.includes(fold(word)));
  return words.slice(Math.max(0, at)).join(' ');
}

/** The last thing ends where the sentence goes on. */
export function lastItem(tail: string, pack: LanguagePack): string {
  const words: string[] = [];
  const stretch = /^(?:[^,;:.!?()—–]|[.,](?=[\p{L}\d]))*/u.exec(tail)?.[0] ?? '';
  for (const word of stretch.split(/\s+/u).filter(Boolean)) {
    const small =
      functionWords(pack).has(fold(word)) && !pack.articles.includes(fold(word)) && !/^(?:of|de)$/u.test(word);
    if (words.length > 0 && (small || words.length >= mostItemWords || (pack.surgery && isPast(word)))) break;
    words.push(word);
  }
  while (words.length > 0 && functionWords(pack).has(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}
