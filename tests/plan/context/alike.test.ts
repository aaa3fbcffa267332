import { describe, expect, it } from 'vitest';
import { anyShared, shared } from '../../../scripts/plan/context/alike.ts';
import fc from '../../whole/fast-check.ts';

const words = fc.uniqueArray(fc.constantFrom(...'the old tide mill grinds rye again by night'.split(' ')));
const text = words.map((all) => new Set(all));

describe('texts that say the same', () => {
  it('are found among many as if each had been held against each', () => {
    const least = fc.constantFrom(0.3, 0.5, 0.75, 1);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, least, (texts, other, share) => {
        const found = anyShared(texts)(other, share);
        expect(found).toBe(texts.some((one) => shared(one, other) >= share));
      }),
      { numRuns: 500 },
    );
  });
});
