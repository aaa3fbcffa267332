import { alternatives, type LanguagePack, oncePerPack } from '#model';
import { edge, fold } from '../lexicon.ts';
import { firstItem, lastItem, opening } from './ends.ts';
import { withoutArticle, isLeadIn, isItem } from './item.ts';
import { alike } from './alike.ts';

/** The things that a sentence lists, three or more, in its own words: "robotics", "finance", "education". */
export function enumeration(text: string, pack: LanguagePack): string[] {
  if (!pack.spaced) return easternList(text);
  for (const found of fold(text).matchAll(lastJoint(pack))) {
    const items = listAt(text, found, pack);
    if (items.length > 2) return items;
  }
  return [];
}

/** ", and " or ", x and ": the last thing of a list stands behind it. Where commas go on ("…, and trademarks"), they part. */
const lastJoint = oncePerPack(
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
  if (middle.length === 0 || (parts.length === 0 && isLeadIn(first, pack))) return [];
  const last = lastItem(tail, pack);
  const items = [firstItem(first, [...middle, last], pack), ...middle, last];
  const behind = items.findLastIndex((item) => pack.examples.includes(fold(item).trim())) + 1;
  const listed = items.slice(behind);
  return listed.every((item) => isItem(item, pack)) && alike(listed, pack)
    ? listed.map((item) => withoutArticle(item, pack))
    : [];
}

const later = oncePerPack(
  ({ lists: { joins, adds } }) =>
    new RegExp(`^[^,;:.!?]{2,40},\\s[^;:.!?]{0,60}${edge}(?:${alternatives([...joins, ...adds])})\\s`, 'i'),
);

function easternList(text: string): string[] {
  const found = /([^，。；：、（）]{1,14}、){2,}[^，。；：、（）]{1,14}/u.exec(text)?.[0] ?? '';
  return found === ''
    ? []
    : found
        .split(/、|(?:和|以及|及)(?=[^、]*$)/u)
        .map((item) => item.trim())
        .filter(Boolean);
}
