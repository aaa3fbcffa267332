import { describe, expect, it } from 'vitest';
import { clauses } from '../../../../scripts/distil/english/clauses/clauses.ts';

describe('what a sentence grants behind its claim', () => {
  it('is never left out below a claim that it goes against', () => {
    expect(
      clauses(
        'Sales of bread rose by 12% in the spring, although the profit of the bakery fell by 6% to 4,000 crowns.',
      ),
    ).toEqual([
      expect.objectContaining({
        text: 'Sales of bread rose by 12% in the spring',
        support: 'although the profit of the bakery fell by 6% to 4,000 crowns',
        bound: true,
      }),
    ]);
    expect(
      clauses(
        'The council opened the new bridge on the last day of May — though not to carts, nor to the mill’s boats.',
      ),
    ).toEqual([expect.objectContaining({ support: 'though not to carts, nor to the mill’s boats', bound: true })]);
  });

  it('stays in the line of a claim that has room for it', () => {
    const short = 'The library is free to use, although you need a card';
    expect(clauses(`${short}.`)).toEqual([{ text: short }]);
  });

  it('takes the place of what else hangs behind the claim, unless it speaks of that', () => {
    const claim = 'Reed and Sons sold 83,400 boats in the quarter that ended in May';
    expect(clauses(`${claim}, a rise of 29%, though the owners of the yard had expected more.`)).toEqual([
      expect.objectContaining({ text: claim, support: 'though the owners of the yard had expected more', bound: true }),
    ]);
    expect(clauses(`${claim}, a rise of 29%, though that was less than expected.`)).toEqual([
      expect.objectContaining({ text: `${claim}, a rise of 29%`, support: 'though that was less than expected' }),
    ]);
  });

  it('is no end of the claim where that goes on behind it', () => {
    const around =
      'The keeper says the old ferry, though slow and small, can cross the bay in any weather that we know';
    expect(clauses(`${around}.`).some(({ text }) => text === 'The keeper says the old ferry')).toBe(false);
  });
});
