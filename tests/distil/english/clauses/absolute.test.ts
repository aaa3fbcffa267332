import { describe, expect, it } from 'vitest';
import { isAbsolute } from '../../../../scripts/distil/english/clauses/absolute.ts';

describe('what stands behind a comma and has no verb of its own', () => {
  it('says more of the clause', () => {
    expect(isAbsolute('The boats came home', 'the crews singing below deck')).toBe(true);
  });

  it('is none where the comma stands between two words for one thing', () => {
    expect(isAbsolute('The town has opened a new', 'simple market selling fish')).toBe(false);
  });
});
