import { describe, expect, it } from 'vitest';
import { hasBorrowedVerb } from '../../../scripts/distil/english/borrowed-verb.ts';
import { finiteVerb } from '../../../scripts/distil/english/finite-verb.ts';
import { words } from '../../../scripts/distil/english/verbs.ts';

const isBorrowed = (form: string) => {
  const all = words(form);
  return hasBorrowedVerb(form, all, finiteVerb(all));
};

describe('the only verb of a few words', () => {
  it('is of when it was, right behind that', () => {
    expect(isBorrowed('In the 19 months since we opened')).toBe(true);
  });

  it('is the clause’s own, where somebody else stands between', () => {
    expect(isBorrowed('In the winter since the flood the town sold ten boats')).toBe(false);
  });
});
