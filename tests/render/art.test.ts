import { describe, expect, it } from 'vitest';
import { cover } from '../../scripts/render/art/art.ts';
import { extent, field } from '../../scripts/render/art/field.ts';
import { labelEnd, wordsExtent } from '../../scripts/render/art/words-extent.ts';
import type { Measure } from '#model';

const words = { right: 1100, top: 420 };

describe.each(['dots', 'lines', 'contours'] as const)('a cover of %s', (hand) => {
  it('is the same for the same title, and another for another', () => {
    const first = cover('The moon and the mud', 'cover', hand, words);
    expect(cover('The moon and the mud', 'cover', hand, words)).toBe(first);
    expect(cover('The moon and the sea', 'cover', hand, words)).not.toBe(first);
  });

  it('draws nothing where words stand, nor in the foot', () => {
    const drawn = cover('The moon and the mud', 'section', hand, words);
    const places = [...drawn.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places.length).toBeGreaterThan(100);
    const onWords = places.filter(([x, y]) => (x < words.right && y > words.top) || x < 640 || y > 965);
    expect(onWords.filter(([x, y]) => x !== 0 && y !== 0 && y < 1000)).toEqual([]);
  });

  it('draws nothing where somebody is named at its head', () => {
    const label = 1000;
    const drawn = cover('The moon and the mud', 'cover', hand, { ...words, label });
    const places = [...drawn.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places.filter(([x, y]) => x > 760 && x < label + 24 && y > 60 && y < 176)).toEqual([]);
    expect(places.some(([x, y]) => x > label + 240 && y < 176)).toBe(true);
  });

  it('goes on beyond the stage, for windows that are wider or higher, and ends before it is cut', () => {
    const drawn = cover('The moon and the mud', 'cover', hand, words);
    const places = [...drawn.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places.some(([, y]) => y < -120)).toBe(true);
    expect(places.some(([x]) => x > 2100)).toBe(true);
    const height = field('The moon and the mud', 'cover', words);
    for (let at = 0; at <= 1900; at += 50) {
      expect(height(extent.right, at)).toBeLessThan(0.1);
      expect(height(extent.left + at, extent.top)).toBeLessThan(0.1);
    }
  });

  it('is told to nobody who listens, and keeps the page small', () => {
    const drawn = cover('The moon and the mud', 'cover', hand, words);
    expect(drawn).toContain('aria-hidden="true"');
    expect(drawn.length).toBeLessThan(80_000);
    expect(drawn).not.toMatch(/filter|mask/);
  });
});

it('draws nothing for a look that has no art', () => {
  expect(cover('The moon', 'cover', 'none', words)).toBe('');
});

it('keeps the field between 0 and 1', () => {
  const height = field('The moon', 'cover', words);
  for (let x = 0; x <= 1920; x += 60)
    for (let y = 0; y <= 1080; y += 60) {
      expect(height(x, y)).toBeGreaterThanOrEqual(0);
      expect(height(x, y)).toBeLessThanOrEqual(1);
    }
});

it('knows how far a balanced title reaches', () => {
  // Ten px a letter; a line takes what fits.
  const measure: Measure = {
    name: 'ten px a letter',
    lines(text, box) {
      let [lines, pen] = [1, 0];
      for (const word of text.split(' ')) {
        if (pen > 0 && pen + word.length * 10 > box.width) [lines, pen] = [lines + 1, 0];
        pen += (word.length + 1) * 10;
      }
      return lines;
    },
  };
  const box = { size: 100, width: 200, lines: 2, weight: 600, leading: 1, tracking: 0 } as const;
  const title = { text: 'abcdefgh abcdefgh abcde', sources: [] };
  const { right, top } = wordsExtent({ title, slots: {}, scale: 0 }, [{ title: box }], measure);
  expect(right).toBeGreaterThanOrEqual(112 + 140);
  expect(right).toBeLessThan(112 + 190);
  expect(top).toBe(956 - 2 * 100 - 56);
});

it('knows how far the line at the head of a cover reaches, and that what is too long goes on below', () => {
  const measure: Measure = { name: 'ten px a letter', lines: (text, box) => Math.ceil((text.length * 10) / box.width) };
  const said = (text: string) => ({ text, sources: [] });
  const end = (slots: Record<string, { text: string; sources: string[] }>) => labelEnd({ slots }, 'en', measure);
  expect(end({})).toBe(0);
  const alone = end({ byline: said('Ada Marsh') });
  const dated = end({ byline: said('Ada Marsh'), date: said('2027-03-01') });
  expect(alone).toBeGreaterThan(112 + 90);
  expect(dated).toBeGreaterThan(alone + 40);
  const long = 'Ada Marsh and everybody else who has ever rowed out at night to the lamps';
  expect(end({ byline: said(long), date: said('2027-03-01, which was a Monday') })).toBe(end({ byline: said(long) }));
});
