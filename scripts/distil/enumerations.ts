import type { LanguagePack } from '#model';
import { alternatives, fold, oncePerPack, wordSet } from './lexicon.ts';

/** The things that a sentence lists, three or more, in its own words: "robotics", "finance", "education". */
export function enumeration(text: string, pack: LanguagePack): string[] {
  if (!pack.spaced) return easternList(text);
  const last = lastItem(pack).exec(fold(text));
  if (!last) return [];
  const head = text.slice(0, last.index);
  const parts = head.split(/(?<=[^\d]),\s+/u);
  const tail = text.slice(last.index + last[0].length);
  const items = [endOf(tail, pack)];
  let longest = items[0]?.split(' ').length ?? 0;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = (parts[at] ?? '').trim();
    const words = part.split(/\s+/u);
    const isFirst = at === 0 || words.length > 5 || introduced(part, pack);
    const item = isFirst ? startOf(part, longest, pack) : part;
    if (item === '' || hasVerb(item, pack)) return [];
    items.unshift(item);
    longest = Math.max(longest, item.split(' ').length);
    if (isFirst) break;
  }
  return items.length > 2 && items.every((item) => item.length > 1 && item.split(' ').length <= 6) ? items : [];
}

/** The first ", and " or ", x and " behind at least one comma. */
const lastItem = oncePerPack(
  (pack) =>
    new RegExp(
      `(?<=,[^,;:.!?]{2,60}),?\\s(?:${alternatives(pack.conjunctions.filter((word) => !/\s/u.test(word)).slice(0, 4))})\\s`,
    ),
);

const introducing = oncePerPack((pack) => {
  const words = [
    ...pack.examples,
    ...pack.prepositions,
    'like',
    'are',
    'is',
    'offers',
    'includes',
    'include',
    'include',
    'covers',
    'between',
  ];
  return new RegExp(`^.*(?<![\\w-])(?:${alternatives(words)}|:)\\s+(?=\\S)`);
});

function introduced(part: string, pack: LanguagePack): boolean {
  return introducing(pack).test(fold(part));
}

/** The first thing of the list stands behind what introduces it. */
function startOf(part: string, longest: number, pack: LanguagePack): string {
  const cut = introducing(pack).exec(fold(part))?.[0].length ?? 0;
  const words = part.slice(cut).trim().split(/\s+/u);
  return words.slice(-Math.max(2, longest)).join(' ');
}

/** The last thing of the list ends where the sentence goes on. */
function endOf(tail: string, pack: LanguagePack): string {
  const words: string[] = [];
  for (const word of (/^[^,;:.!?()—–]*(?:\.\p{L}[^,;:.!?()—–]*)*/u.exec(tail)?.[0] ?? '').split(/\s+/u)) {
    if (words.length > 0 && (wordSet(pack).has(fold(word)) || words.length >= 5)) break;
    if (word !== '') words.push(word);
  }
  return words.join(' ');
}

function hasVerb(item: string, pack: LanguagePack): boolean {
  const words = fold(item).split(/\s+/u);
  return words.some(
    (word) => pack.auxiliaries.includes(word) || pack.pronouns.includes(word) || pack.subordinators.includes(word),
  );
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
