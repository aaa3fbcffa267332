import { type Context, opensOn } from '#model';

/** "A front-loader with two seats, | leased for a year": what a long line begins with, up to a comma with more than words of a list behind it. */
export function begun(text: string, context: Context): string | undefined {
  const { prepositions, relatives, subordinators, surgery } = context.pack;
  if (!surgery || /[:?]/u.test(text)) return undefined;
  // "Because of heavy duties, old rules, …, the yard is slow": what stands in front is no beginning without its clause.
  if (opensOn([...prepositions, ...subordinators], text, context.pack)) return undefined;
  // "Moor at the quay, unless it blows": a line does not end before what it hangs on.
  const hangs = subordinators.filter((word) => !/\s/u.test(word) && !relatives.includes(word));
  const ends = [...text.matchAll(/[,;]\s|\s[–—]\s/gu)]
    .filter(({ 0: pause, index }) => !opensOn(hangs, text.slice(index + pause.length), context.pack))
    .map(({ index }) => text.slice(0, index));
  return ends.findLast((one) => context.words(one) >= leastBegun && context.words(one) <= 14);
}

/** In words: with fewer, the first of several things would stand for all of them. */
const leastBegun = 6;
