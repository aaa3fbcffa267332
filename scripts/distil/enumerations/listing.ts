import { alternatives, type LanguagePack, type Listing, oncePerPack } from '#model';
import { fold } from '../lexicon.ts';
import { alike } from './alike.ts';
import { isItem } from './item.ts';

/** In things, and in words of one: fewer are no list, and longer ones are clauses. */
const [least, most, mostWords] = [3, 6, 10];

/** The things that stand behind a colon, "… for three reasons: the price, the ice, and the crew", or are all that a sentence says. */
export function listing(text: string, pack: LanguagePack): Listing | undefined {
  if (!pack.spaced || !/,\s/u.test(text)) return undefined;
  const bare = text.replace(/[.!]$/u, '');
  const [, lead = '', behind = bare] = /^([^:]{4,}):\s+(.+)$/u.exec(bare) ?? [];
  // Where no verb is known, a sentence without one is not known either.
  if (/[:;?!“”"—–\n]|\.\s/u.test(behind) || (lead === '' && pack.tag !== 'en')) return undefined;
  const items = parted(behind, pack);
  const isList =
    items.length >= least &&
    items.length <= most &&
    !pack.examples.some((word) => fold(items[0] ?? '').startsWith(word)) &&
    items.every((item) => isItem(item, pack, mostWords)) &&
    alike(items, pack);
  return isList ? { lead, items } : undefined;
}

/** "a, b, and c", "a, b and c": where a comma stands before the last thing, an "and" without one is inside a thing. */
function parted(text: string, pack: LanguagePack): string[] {
  const { closed, open } = joints(pack);
  const joint = [...text.matchAll(closed)].at(-1) ?? [...text.matchAll(open)].at(-1);
  if (!joint) return [];
  const head = text.slice(0, joint.index).split(/,\s+/u);
  return head.length < least - 1 ? [] : [...head, text.slice(joint.index + joint[0].length)].map((item) => item.trim());
}

const joints = oncePerPack(({ lists: { joins } }) => {
  const join = alternatives(joins);
  return { closed: new RegExp(`,\\s(?:${join})\\s`, 'giu'), open: new RegExp(`\\s(?:${join})\\s`, 'giu') };
});
