import type { Attribution, LanguagePack } from '#model';
import { patterns } from './patterns.ts';
import { says } from './says.ts';

/** "Experts argue that …", "…, some analysts believe". */
export function people(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).nouns.exec(low);
  if (!match) return undefined;
  const said = match[1] ?? '';
  const cut = shortened(said, pack);
  const end = match.index + match[0].length;
  const from = match.index + said.length - cut.length;
  const house = houseBefore(text, from, pack);
  const start = from - house.length;
  const verb = low.slice(match.index + said.length, end).trim();
  const { holding, loose, written } = pack.attribution;
  // Papers show, find and suggest; of people these verbs tell something else unless a clause follows.
  const does = loose.includes(verb) && !holding.includes(verb) && !patterns(pack).papers.test(cut);
  if (does && !says(verb, text.slice(end), pack)) return undefined;
  // "The Bureau of Fish Statistics report, late by a month, …": what it wrote, and not what it does.
  if (house !== '' && written?.test(text.slice(end))) return undefined;
  const before = text.slice(0, start);
  if (before !== '' && !/(?:^|[,;:—–“"]|\p{L})\s?$/u.test(before)) return undefined;
  return { text: text.slice(start, end), by: text.slice(start, from + cut.length), start, end };
}

/** "The Bureau of | Fish Statistics said": what stands before the last words of a name and belongs to it. */
function houseBefore(text: string, at: number, { attribution: { houseOf } }: LanguagePack): string {
  return /^\p{Lu}/u.test(text.slice(at)) ? (houseOf?.exec(text.slice(0, at))?.[0] ?? '') : '';
}

/** "however some analysts" → "some analysts": what stands before is an adverb or belongs to another phrase. */
function shortened(said: string, pack: LanguagePack): string {
  const words = said.split(' ');
  const small = (word: string): boolean =>
    pack.connectives.includes(word) ||
    pack.prepositions.includes(word) ||
    pack.conjunctions.includes(word) ||
    pack.subordinators.includes(word) ||
    pack.relatives.includes(word) ||
    pack.auxiliaries.includes(word) ||
    pack.attribution.verbs.includes(word) ||
    /^(?:why|how|what)$/.test(word);
  const last = words.slice(0, -1).findLastIndex(small);
  return words.slice(last + 1).join(' ');
}
