import { alternatives, type LanguagePack, type Listing, oncePerPack } from '#model';
import { fold } from '../lexicon.ts';
import { alike } from './alike.ts';
import { isItem } from './item.ts';

/** In things, and in words of one: fewer are no list, and longer ones are clauses. */
const [least, most, mostWords] = [3, 6, 10];

/** The things that stand behind a colon, "… for three reasons: the price, the ice, and the crew", or are all that a sentence says. */
export function listing(text: string, pack: LanguagePack): Listing | undefined {
  if (!pack.spaced) return unspaced(text.replace(/[。！.!]$/u, ''), pack);
  const bare = text.replace(/[.!]$/u, '');
  const rows = /;\s/u.test(text) ? bySemicolons(bare, pack) : undefined;
  if (rows || !/,\s/u.test(text)) return rows;
  const [, lead = '', behind = bare] = /^([^:]{4,}):\s+(.+)$/u.exec(bare) ?? [];
  // Where no verb is known, a sentence without one is not known either.
  if (/[:;?!“”"—–\n]|\.\s/u.test(behind) || (lead === '' && !pack.surgery)) return undefined;
  const items = parted(behind, pack);
  const isList =
    items.length >= least &&
    items.length <= most &&
    !pack.examples.some((word) => fold(items[0] ?? '').startsWith(word)) &&
    items.every((item) => isItem(item, pack, mostWords)) &&
    alike(items, pack);
  return isList ? { lead, items } : undefined;
}

/** In words and in letters: a thing that a semicolon parts from the next may be a clause. */
const [longest, longestUnspaced] = [12, 40];

/** "… two things: that the ice is thick; that the ferry is late; and that nobody waits". */
function bySemicolons(bare: string, pack: LanguagePack): Listing | undefined {
  const [, lead = '', behind = ''] = /^([^:;]{4,}):\s+(.+)$/u.exec(bare) ?? [];
  if (/[:?!“”"„«»\n]|\.\s/u.test(behind)) return undefined;
  const join = new RegExp(`^(?:${alternatives(pack.lists.joins)})\\s+`, 'iu');
  const items = behind.split(/;\s+/u).map((item) => (pack.lists.joins.length > 0 ? item.replace(join, '') : item));
  return isRow(items) && items.every((item) => item.split(/\s+/u).length <= longest) ? { lead, items } : undefined;
}

function isRow(items: string[]): boolean {
  return items.length >= least && items.length <= most && items.every((item) => item.length > 1);
}

/** "…，一是甲；二是乙；三是丙", "…：甲；乙；丙", "…：甲、乙、丙". */
function unspaced(bare: string, pack: LanguagePack): Listing | undefined {
  const [lead, items] = numberedThings(bare, pack) ?? behindColon(bare);
  const whole = items.map((item) => item.replace(/[，；、,;]$/u, '').trim());
  const able = isRow(whole) && lead.length > 3 && !/[。？！“”「」『』\n]/u.test(bare);
  return able && whole.every((item) => item.length <= longestUnspaced) ? { lead, items: whole } : undefined;
}

function numberedThings(text: string, { lists: { numbers = [] } }: LanguagePack): [string, string[]] | undefined {
  const items: string[] = [];
  let [lead, rest] = ['', text];
  for (const number of numbers) {
    const mark = number.exec(rest);
    if (!mark) break;
    const before = rest.slice(0, mark.index);
    if (items.length === 0 && lead === '') lead = before.replace(/[，；：、,;:]$/u, '');
    else items.push(before);
    rest = rest.slice(mark.index + mark[0].length);
  }
  return lead === '' ? undefined : [lead, [...items, rest]];
}

function behindColon(text: string): [string, string[]] {
  const [, lead = '', behind = ''] = /^([^：；]+)：(.+)$/u.exec(text) ?? [];
  if (behind.includes('；')) return [lead, behind.split('；')];
  // Where a comma stands among them, they are part of a clause.
  return [lead, /[，（）]/u.test(behind) ? [] : behind.split(/、|(?:以及|和)(?=[^、]*$)/u)];
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
