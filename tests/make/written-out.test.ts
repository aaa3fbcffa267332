import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../scripts/make/written-out.mjs';

/** A pattern as it is in the bundle. */
function bundled(pattern: RegExp): RegExp {
  const [, source = '', flags] = /^=\/(.*)\/(\w+)$/su.exec(writtenOut(`=${pattern}`)) ?? [];
  return new RegExp(source, flags);
}

/** The characters of a stretch of Unicode of which two patterns say different things. */
function differing(one: RegExp, other: RegExp, [from, to]: [number, number]): string[] {
  const chars = Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  return chars.filter((char) => !/\p{Cn}/u.test(char) && one.test(char) !== other.test(char));
}

const patterns = [
  /^\p{L}$/u,
  /^[\p{M}]$/u,
  /^\p{N}+$/u,
  /^\p{Nd}(?!x)/u,
  /^\P{L}$/u,
  /^[^\p{L}\p{N}_]$/u,
  /^[\p{Script=Han}\p{Script=Hangul}]$/u,
  /^\P{Cc}$/u,
];

const ofCase = [/^\p{Lu}$/u, /^[^\p{Ll}]$/u, /^[\p{Lu}\p{M}]$/iu];

describe('in the bundle a pattern', () => {
  it('is written without the classes that take long', () => {
    expect([...patterns, ...ofCase].map((pattern) => bundled(pattern).source).join()).not.toMatch(/\\[pP]\{/u);
  });

  it('tells letters, marks and numbers apart as the source does, in every script that Lectern knows a language of', () => {
    const scripts: [number, number][] = [
      [0x0, 0x6ff],
      [0x900, 0x97f],
      [0x1e00, 0x2bff],
      [0x3000, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xac00, 0xffff],
      [0x1f300, 0x1faff],
      [0x20000, 0x2a6d0],
    ];
    for (const pattern of patterns)
      for (const script of scripts) expect(differing(pattern, bundled(pattern), script), `${pattern}`).toEqual([]);
  });

  it('tells capitals from small letters as the source does, in every language that is known, and takes old ones for neither', () => {
    const alphabets: [number, number][] = [
      [0x0, 0x17f],
      [0x218, 0x21b],
      [0x384, 0x3d7],
      [0x400, 0x45f],
      [0x1e9e, 0x1ef9],
      [0x3000, 0x9fff],
      [0xff00, 0xffff],
    ];
    for (const pattern of ofCase)
      for (const alphabet of alphabets)
        expect(differing(pattern, bundled(pattern), alphabet), `${pattern}`).toEqual([]);
    for (const old of 'Ⰰⰰ') expect([/\p{Lu}/u, /\p{Ll}/u].some((kind) => bundled(kind).test(old))).toBe(false);
  });

  it('takes the letters of all other scripts for letters too', () => {
    const letter = bundled(/^\p{L}$/u);
    const missed = differing(/^\p{L}$/u, letter, [0, 0xffff]).filter((char) => !letter.test(char));
    expect(missed).toEqual([]);
  });

  it('is told from a string and from a division, and needs its flag', () => {
    for (const code of [
      String.raw`"(/\\p{L}/u"`,
      String.raw`a/2/\p{L}/u`,
      String.raw`(/\p{L}/)`,
      String.raw`'=/\'\p{N}/u'`,
    ])
      expect(writtenOut(code)).toBe(code);
    expect(writtenOut(String.raw`x="'",y=/["'\]/]\p{Nd}/u.test(z)`)).toMatch(/^x="'",y=\/\["'\\\]\/\]\[0-9/u);
  });
});
