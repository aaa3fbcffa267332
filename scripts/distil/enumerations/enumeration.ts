import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { finiteVerb } from './english/finite-verb.ts';
import { isBase, isGerund, isPast } from './english/verbs.ts';
import { edge, far, fold } from './lexicon.ts';

const mostWords = 6;

/** The things that a sentence lists, three or more, in its own words: "robotics", "finance", "education". */
export function enumeration(text: string, pack: LanguagePack): string[] {
  if (!pack.spaced) return easternList(text);
  for (const found of fold(text).matchAll(lastItem(pack))) {
    const items = listAt(text, found, pack);
    if (items.length > 2) return items;
  }
  return [];
}

/** ", and " or ", x and ": the last thing of a list stands behind it. Where commas go on ("…, and trademarks"), they part. */
const lastItem = oncePerPack(
  ({ lists }) => new RegExp(`(?<=,[^;:.!?]{2,80}),?\\s(?:${alternatives(lists.joins)})\\s`, 'g'),
);

function listAt(text: string, joint: RegExpExecArray, pack: LanguagePack): string[] {
  const head = text.slice(0, joint.index);
  const tail = text.slice(joint.index + joint[0].length);
  // "review and audits, and travel": the list ends later.
  if (!joint[0].startsWith(',') && later(pack).test(tail)) return [];
  const parts = head.split(/(?<=[^\d]),\s+|(?<=\d),\s+(?=\D)/u);
  const middle: string[] = [];
  let first = parts.pop() ?? '';
  while (parts.length > 0 && isItem(first, pack) && !opening(first, pack)) {
    middle.unshift(first.trim());
    first = parts.pop() ?? '';
  }
  if (middle.length === 0 || (parts.length === 0 && isFronted(first, pack))) return [];
  const last = lastOf(tail, pack);
  const items = [firstOf(first, [...middle, last], pack), ...middle, last];
  const behind = items.findLastIndex((item) => pack.examples.includes(fold(item).trim())) + 1;
  const listed = items.slice(behind);
  return listed.every((item) => isItem(item, pack)) && alike(listed, pack)
    ? listed.map((item) => bare(item, pack))
    : [];
}

const later = oncePerPack(
  ({ lists: { joins, adds } }) =>
    new RegExp(`^[^,;:.!?]{2,40},\\s[^;:.!?]{0,60}${edge}(?:${alternatives([...joins, ...adds])})\\s`, 'i'),
);

/** A few words without a verb of their own. */
function isItem(item: string, pack: LanguagePack): boolean {
  const words = fold(item).trim().split(/\s+/u);
  if (item.trim().length < 2 || words.length > mostWords || odd(pack).test(fold(item))) return false;
  if ((item.match(/[(]/gu)?.length ?? 0) !== (item.match(/[)]/gu)?.length ?? 0)) return false;
  if (words.every((word) => functionWords(pack).has(word))) return false;
  const loose = [...pack.pronouns, ...pack.subordinators, ...pack.relatives];
  if (
    words.some((word) => pack.auxiliaries.includes(word)) ||
    loose.includes(words[0] ?? '') ||
    loose.includes(words.at(-1) ?? '')
  )
    return false;
  return pack.tag !== 'en' || finiteVerb(item.split(/\s+/u)) < 1;
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
function isFronted(first: string, pack: LanguagePack): boolean {
  const low = fold(first);
  const word = low.split(/\s+/u)[0] ?? '';
  const leads = [...pack.subordinators, ...pack.connectives, ...pack.examples];
  // A phrase without a verb before a comma leads in; with one it is the clause itself: "Im Moor wachsen Gras, …".
  if (pack.tag === 'en' && finiteVerb(first.split(/\s+/u)) < 0) leads.push(...pack.prepositions);
  return (
    (leads.includes(word) || leads.some((one) => one.includes(' ') && low.startsWith(`${one} `))) &&
    !/[:：]/u.test(first)
  );
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

function opening(part: string, pack: LanguagePack): boolean {
  return introducing(pack).test(fold(part));
}

/** The first thing stands behind what introduces it; where all the others begin alike ("building …"), so does it. */
function firstOf(part: string, others: string[], pack: LanguagePack): string {
  const cut = part.slice(introducing(pack).exec(fold(part))?.[0].length ?? 0).trim();
  if (pack.tag !== 'en') return others.every((other) => startsWithArticle(other, pack)) ? fromArticle(cut, pack) : cut;
  const words = part.trim().split(/\s+/u);
  for (const does of [isDoing, isThird]) {
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
function lastOf(tail: string, pack: LanguagePack): string {
  const words: string[] = [];
  const stretch = /^(?:[^,;:.!?()—–]|[.,](?=[\p{L}\d]))*/u.exec(tail)?.[0] ?? '';
  for (const word of stretch.split(/\s+/u).filter(Boolean)) {
    const small =
      functionWords(pack).has(fold(word)) && !pack.articles.includes(fold(word)) && !/^(?:of|de)$/u.test(word);
    if (words.length > 0 && (small || words.length >= mostWords || (pack.tag === 'en' && isPast(word)))) break;
    words.push(word);
  }
  while (words.length > 0 && functionWords(pack).has(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}

/** A list is parallel: one thing that does something among things that are is a clause that happens to stand there. */
function alike(items: string[], pack: LanguagePack): boolean {
  if (pack.tag !== 'en') return true;
  const long = items.filter((item) => item.includes(' '));
  if (long.some(isDoing) && !items.every((item) => /^\S{3,}ing\s/u.test(item))) return false;
  const kinds = [isThird, isPastAlone, (item: string) => isBase(item.split(' ')[0] ?? '')];
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
function isDoing(item: string): boolean {
  const [first = '', next = ''] = item.split(' ');
  return isGerund(first) || (/ing$/u.test(first) && /^(?:both|the|an?|its|their|your|our|his|her)$/u.test(next));
}

/** "builds boats". */
function isThird(item: string): boolean {
  return finiteVerb(item.split(/\s+/u)) === 0;
}

function bare(item: string, pack: LanguagePack): string {
  const [first = '', ...rest] = item.trim().split(/\s+/u);
  return rest.length > 0 && pack.definite.includes(fold(first)) ? rest.join(' ') : item.trim();
}

function easternList(text: string): string[] {
  const found = /([^，。；：、（）]{1,14}、){2,}[^，。；：、（）]{1,14}/u.exec(text)?.[0] ?? '';
  return found === ''
    ? []
    : found
        .split(/、|(?:和|以及|及)(?=[^、]*$)/u)
        .map((item) => item.trim())
        .filter(Boolean);
}
