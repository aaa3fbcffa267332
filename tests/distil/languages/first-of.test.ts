import { describe, expect, it } from 'vitest';
import { firstOf } from '../../../scripts/distil/languages/pack/light.ts';

describe('the first of some patterns that is in a text', () => {
  const first = firstOf([/^share this\b/iu, /^More From\b/iu, /^by \p{Lu}/u, /^(?!the\s)\S+ boats/i]);

  it('is found in large and small letters where the pattern minds none', () => {
    expect(['Share this', 'SHARE THIS page', 'more from', 'MORE FROM us'].map(first)).toEqual([0, 0, 1, 1]);
  });

  it('is found only as it is written where the pattern minds them', () => {
    expect(['by Ada', 'by ada', 'BY ADA', 'Old Boats', 'The Boats'].map(first)).toEqual([2, -1, -1, 3, -1]);
  });
});
