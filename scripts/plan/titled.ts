import type { Candidate, Draft } from '#model';
import type { Choice } from './choose.ts';
import { listings } from './listings.ts';
import { firstFree, titleKey } from './slide.ts';

/** A choice in which no two slides need the same title: where one has none left, it is not offered again. */
export function titled(offered: Candidate[], taken: Set<string>, choice: (list: Candidate[]) => Choice): Choice {
  let list = freelyTitled(offered, taken);
  for (let tries = 0; tries < 12; tries++) {
    const made = choice(list);
    const lesser = clash(made.candidates, taken);
    if (!lesser) return made;
    list = list.filter((candidate) => candidate !== lesser);
  }
  const made = choice(list);
  const other = choice(withoutTwins(list, made.candidates, taken));
  return told(other) >= mostKept * told(made) ? other : made;
}

/** Where too many want one title: what of the rest must be told still, so that all but one of them are left out at once. */
const mostKept = 0.65;

function told({ candidates }: Choice): number {
  return new Set(candidates.flatMap(({ spends }) => spends)).size;
}

/** Without those that can only have a title which another of the chosen has. */
function withoutTwins(list: Candidate[], chosen: Candidate[], taken: Set<string>): Candidate[] {
  const byWorth = [...chosen].sort((one, other) => other.worth - one.worth);
  const { holders } = dealt(byWorth, taken);
  const kept = new Set(holders.values());
  return list.filter((candidate) => {
    const [first] = candidate.slides;
    // Somebody's second quotation has no other title than her name.
    const isLeft = kept.has(candidate) || isAuthors(candidate) || first?.layout === 'quote';
    return isLeft || !first || freeTitle(first, (key) => taken.has(key) || holders.has(key));
  });
}

/** Of a candidate for which no title is left and those that have one of its titles, the one that is worth least. */
function clash(candidates: Candidate[], taken: Set<string>): Candidate | undefined {
  const { holders, untitled } = dealt(candidates, taken);
  const lesser = untitled.find((candidate) => !isAuthors(candidate));
  return lesser && holdersOf(lesser, holders).reduce((least, one) => (one.worth < least.worth ? one : least), lesser);
}

/** Those that have the title which a candidate would have, or that a list of the author's could have; but for what is the author's. */
function holdersOf({ slides: [first], authors: own }: Candidate, holders: Map<string, Candidate>): Candidate[] {
  const titles = first ? [first.title, ...(own ? (first.titles ?? []) : [])] : [];
  return titles.flatMap(({ text }) => {
    const holder = holders.get(titleKey(text));
    return holder && !isAuthors(holder) ? [holder] : [];
  });
}

/** To each candidate in turn the first of its titles that is free, by its key; and those for which none is left. */
function dealt(candidates: Candidate[], taken: Set<string>) {
  const holders = new Map<string, Candidate>();
  const untitled: Candidate[] = [];
  for (const candidate of candidates) {
    const [first] = candidate.slides;
    const title = first && freeTitle(first, (key) => taken.has(key) || holders.has(key));
    if (title) holders.set(title, candidate);
    else if (first) untitled.push(candidate);
  }
  return { holders, untitled };
}

/**
 * Candidates that can have a title which no slide has yet; all of them, where none can.
 * @param heading what may be another's title as well: told apart by its chapter, or by its part
 */
export function freelyTitled(offered: Candidate[], taken: Set<string>, heading = ''): Candidate[] {
  const isTaken = (key: string) => taken.has(key) && key !== titleKey(heading);
  const free = offered.filter(({ slides }) => slides.every((one, at) => at > 0 || freeTitle(one, isTaken)));
  return free.length > 0 ? free : offered;
}

/** What an author listed or drew is not left out for want of a title: two of one title say which part of it they are. */
export const authors = new Set([
  ...listings,
  'cards',
  'schedule',
  'steps',
  'table',
  'image',
  'gallery',
  'diagram',
  'maths',
  'bars',
  'columns',
  'lines',
]);

/**
 * What leads into a list tells two of them apart, though one heading stands over both; and so do the names of two sides, and the labels of
 * amounts. Where no heading stands over it, as above the first of a README, there is no other title to be had.
 */
function isAuthors({ slides: [first], authors: own }: Candidate): boolean {
  const { deck, left, stats, question } = first?.slots ?? {};
  const isTold = (deck ?? left ?? stats) !== undefined || first?.title.fixed === true;
  // Above an answer that is quoted stands what was asked, whatever its title, which nobody sees.
  return question !== undefined || authors.has(first?.layout ?? '') || (own === true && isTold);
}

/** The first title of a draft that no slide has yet, by its key. */
export function freeTitle(draft: Draft, isTaken: (key: string) => boolean): string | undefined {
  const free = firstFree(draft, isTaken);
  return free && titleKey(free.text);
}
