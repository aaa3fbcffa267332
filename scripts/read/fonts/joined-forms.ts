import { oncePer } from '#model';

/**
 * The shapes of a joined letter, each a character of its own: alone, at the end of a stretch of joined letters, at its beginning, within
 * it. A letter that joins only the one before it has but the first two.
 */
type Forms = [alone: number, last: number, first?: number, inside?: number];

/** Where Unicode keeps the shapes of Arabic, Persian and Urdu letters: those of a letter one behind the other, in the order of Forms. */
const blocks: [number, number][] = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe5],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfef4],
];

const joined = /[\u0620-\u064a\u0671-\u06d3]/;
const transparent = /\p{Mn}/u;

const forms = oncePer((all: typeof blocks) => {
  const known = new Map<string, number[]>();
  for (const [from, to] of all)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code).normalize('NFKC');
      if (letter.length === 1) known.set(letter, [...(known.get(letter) ?? []), code]);
    }
  return known as unknown as Map<string, Forms>;
});

/** All shapes of the letters, to be cut out of a font with them. */
export function shapesOf(letters: string[]): string[] {
  return letters.flatMap((letter) => forms(blocks).get(letter) ?? []).map((code) => String.fromCodePoint(code ?? 0));
}

/**
 * The signs of a word with, for a letter that is joined to its neighbours, the shape that it takes there: alone, most are drawn far wider.
 * A font that has no such shape draws the letter.
 */
export function shaped(word: string): { sign: string; shape?: number }[] {
  const signs = [...word].map((sign) => ({ sign }));
  if (!joined.test(word)) return signs;
  const letters = signs.filter(({ sign }) => !transparent.test(sign));
  const of = (at: number) => forms(blocks).get(letters[at]?.sign ?? '');
  const shapes = new Map(
    letters.map((letter, at) => {
      const own = of(at);
      const isBehind = own !== undefined && of(at - 1)?.[2] !== undefined;
      const isBefore = own?.[2] !== undefined && of(at + 1) !== undefined;
      return [letter, own?.[(isBehind ? 1 : 0) + (isBefore ? 2 : 0)]];
    }),
  );
  return signs.map((one) => {
    const shape = shapes.get(one);
    return shape === undefined ? one : { ...one, shape };
  });
}
