import { day } from '#model';
import { describe, expect, it } from 'vitest';

describe('a date on the cover', () => {
  it.each([
    ['en', '1 March 2025'],
    ['en-US', 'March 1, 2025'],
    ['de', '1. März 2025'],
    ['fr', '1 mars 2025'],
    ['es', '1 de marzo de 2025'],
    ['zh-Hans', '2025年3月1日'],
    ['ja', '2025年3月1日'],
    ['ar', '1 مارس 2025'],
    ['not a language', '2025-03-01'],
  ])('is written as the language %s does: %s', (lang, written) => {
    expect(day('2025-03-01', lang)).toBe(written);
  });

  it('may be a month, and stays the day it is in every zone of time', () => {
    expect(day('2025-03', 'en')).toBe('March 2025');
    expect(day('2024-12-31', 'en')).toBe('31 December 2024');
  });

  it.each(['2025', 'Spring 2025', '2025-02-30', '2025-13-01', '1 March 2025', ''])(
    'that is no day stays: %s',
    (text) => {
      expect(day(text, 'en')).toBe(text);
    },
  );
});
