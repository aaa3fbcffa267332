import { type Context, type LanguagePack, opensOn } from '#model';

/** "A front-loader with two seats, | leased for a year": what a long line begins with, up to a comma with more than words of a list behind it. */
export function begun(text: string, most: number, context: Context): string | undefined {
  const { prepositions, relatives, subordinators, surgery } = context.pack;
  if (!surgery || /[:?]/u.test(text)) return undefined;
  // "Because of heavy duties, old rules, …, the yard is slow": what stands in front is no beginning without its clause.
  if (opensOn([...prepositions, ...subordinators], text, context.pack)) return undefined;
  // "Moor at the quay, unless it blows": a line does not end before what it hangs on.
  const hangs = subordinators.filter((word) => !/\s/u.test(word) && !relatives.includes(word));
  const ends = [...text.matchAll(/[,;]\s|\s[–—]\s/gu)]
    .filter(({ 0: pause, index }) => {
      const rest = text.slice(index + pause.length);
      return !opensOn(hangs, rest, context.pack) && !isList(text.slice(0, index), rest, context.pack);
    })
    .map(({ index }) => text.slice(0, index));
  const enough = ends.filter((one) => context.words(one) >= leastBegun);
  return enough.findLast((one) => context.words(one) <= usual) ?? enough.find((one) => context.words(one) <= most);
}

/** In words: with fewer, the first of several things would stand for all of them. */
const leastBegun = 6;

/** In words: a line goes on to its last pause within so many; where there is none, it may be longer. */
const usual = 14;

/** In words: one of several things that are named or done. */
const mostOfOne = 4;

/** "Ropes, nets | , old oars, and sails", "… can row, | sail, and fish": one of several things stands on either side. */
function isList(before: string, rest: string, { lists: { joins } }: LanguagePack): boolean {
  const parts = rest.split(/,\s/u);
  const last = parts.findIndex((part) => joins.some((word) => opening(part).includes(word)));
  return (
    (last > 0 || (last === 0 && before.includes(','))) &&
    parts.slice(0, last).every((part) => part.split(/\s/u).length <= mostOfOne)
  );
}

/** "And sails", "oars and sails of the yard": the first words of a part, among them those that join the last of several things. */
function opening(part: string): string[] {
  return part.toLowerCase().split(/\s/u).slice(0, mostOfOne);
}
