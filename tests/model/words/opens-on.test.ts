import { describe, expect, it } from 'vitest';
import { opensOn } from '../../../scripts/model/words/opens-on.ts';

describe('what a text opens on', () => {
  it('is a whole word, or a whole phrase', () => {
    expect(opensOn(['in'], 'In the harbour the boats lie dry', { spaced: true })).toBe(true);
    expect(opensOn(['as a result'], 'As a result, nobody sailed', { spaced: true })).toBe(true);
    expect(opensOn(['in'], 'Inland, nobody noticed', { spaced: true })).toBe(false);
    expect(opensOn(['in'], 'In-house the rope is cheaper', { spaced: true })).toBe(false);
  });

  it('may be written together with the next word, where an apostrophe says so', () => {
    expect(opensOn(["lorsqu'"], 'Lorsqu’il vente, le bac attend', { spaced: true })).toBe(true);
  });

  it('goes straight on where words are not parted', () => {
    expect(opensOn(['但'], '但船没有开', { spaced: false })).toBe(true);
  });
});
