/**
 * So many things to a slide at most, with so many words; the last slide takes of those before until both have about as many, as far as
 * its words allow, and one rather than have one alone.
 * @param wordsOf how many words of the budget a thing takes
 * @param taken words of it that the first slide has no more
 */
export function pages<Thing>(
  things: Thing[],
  most: number,
  budget: number,
  wordsOf: (thing: Thing) => number,
  taken = 0,
): Thing[][] {
  const all: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const words = wordsOf(thing);
    const page = all.at(-1);
    if (page && page.length < most && words <= left) page.push(thing);
    else {
      all.push([thing]);
      left = budget - (all.length === 1 ? taken : 0);
    }
    left -= words;
  }
  const [before, last] = [all.at(-2), all.at(-1)];
  if (!before || !last) return all;
  let words = last.reduce((sum, thing) => sum + wordsOf(thing), 0);
  for (let thing = before.at(-1); thing !== undefined && before.length > last.length + 1; thing = before.at(-1)) {
    words += wordsOf(thing);
    if (words > budget && last.length > 1) break;
    last.unshift(thing);
    before.pop();
  }
  return all;
}
