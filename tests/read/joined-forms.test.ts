import { describe, expect, it } from 'vitest';
import { extentOf } from '../../scripts/read/fonts/em-width.ts';
import { shaped, shapesOf } from '../../scripts/read/fonts/joined-forms.ts';

const shapes = (word: string) => shaped(word).map(({ shape }) => shape?.toString(16) ?? '-');

describe('joined letters', () => {
  it('take the shape that their neighbours leave them', () => {
    // At the beginning, and behind it one that joins only backwards; then one that stands alone.
    expect(shapes('بحر')).toEqual(['fe91', 'fea4', 'feae']);
    expect(shapes('دار')).toEqual(['fea9', 'fe8d', 'fead']);
    expect(shapes('پژ')).toEqual(['fb58', 'fb8b']);
  });

  it('are parted by the sign that parts them, and not by the marks on them', () => {
    expect(shapes('می‌ب')).toEqual(['fee3', 'fbfd', '-', 'fe8f']);
    expect(shapes('بَحر')).toEqual(['fe91', '-', 'fea4', 'feae']);
    expect(shapes('tide')).toEqual(['-', '-', '-', '-']);
  });

  it('are as wide as they are drawn, and as wide as they stand alone in a font without the shapes', () => {
    const isShape = (code: number) => code >= 0xfb50;
    const drawn = { advance: (code: number) => (isShape(code) ? 0.3 : 0.8) };
    const plain = { advance: (code: number) => (isShape(code) ? undefined : 0.8) };
    expect(extentOf('بحر', drawn).em).toBeCloseTo(0.9);
    expect(extentOf('بحر', plain).em).toBeCloseTo(2.4);
  });

  it('are cut out of a font with all their shapes', () => {
    expect(shapesOf(['ب', 'a']).map((one) => one.codePointAt(0))).toEqual([0xfe8f, 0xfe90, 0xfe91, 0xfe92]);
  });
});
