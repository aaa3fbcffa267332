import { describe, expect, it } from 'vitest';
import { canMean } from '../../../scripts/distil/english/can-mean.ts';

describe('a pronoun', () => {
  it('can mean what the sentence before is about', () => {
    expect(canMean('It took the roof along', 'The mill burned for two days.')).toBe(true);
    expect(canMean('They wanted more light', 'The keepers came down to the quay.')).toBe(true);
    expect(canMean('She sold the boat', 'Ada Reed came home.')).toBe(true);
  });

  it('cannot mean us, nor one where it says many', () => {
    expect(canMean('It took two years', 'We had to build a new pier.')).toBe(false);
    expect(canMean('They cost nine crowns each', 'The keeper sells lamps.')).toBe(false);
    expect(canMean('It was late', 'The keepers waited for the boat.')).toBe(false);
  });
});
