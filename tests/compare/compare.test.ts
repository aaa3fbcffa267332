import { describe, expect, it } from 'vitest';
import type { SlideWords } from '#model';
import { compare } from '../../scripts/compare/compare.ts';
import { inOrder } from '../../scripts/compare/in-order.ts';
import fc from '../whole/fast-check.ts';

function slide(title: string, points: string[] = [], more: Partial<SlideWords> = {}): SlideWords {
  const id = title.toLowerCase().replaceAll(' ', '-');
  const texts = points.map((text) => ({ role: 'points.lead', text }));
  return { id, layout: 'points', kicker: '', title, appendix: false, texts, notes: points, ...more };
}

const flour = slide('Flour', ['Rye drinks more water than wheat', 'Stone mills keep the germ']);
const water = slide('Water', ['A wet dough needs no kneading', 'Cold water slows the yeast']);
const salt = slide('Salt', ['Salt tightens the gluten']);
const oven = slide('The oven', ['Steam keeps the crust soft until the loaf has risen']);

describe('comparing two decks', () => {
  it('finds nothing in a deck that is what it was', () => {
    expect(compare([flour, water, salt], [flour, water, salt])).toEqual({ changes: [], untouched: 3 });
  });

  it('names what is new and what is gone, with the numbers that are said aloud', () => {
    const below = { ...oven, appendix: true };
    const { changes, untouched } = compare([flour, water, salt], [flour, below, salt]);
    expect(changes.map(({ kind, title, number }) => [kind, title, number])).toEqual([
      ['new', 'The oven', '1.1'],
      ['gone', 'Water', '2'],
    ]);
    expect(untouched).toBe(2);
  });

  it('sets the words before beside the words after, the likest together', () => {
    const wetter = slide('Water', ['Cold water slows the yeast', 'A very wet dough needs no kneading'], { notes: [] });
    const { changes } = compare([water], [{ ...wetter, notes: water.notes }]);
    expect(changes).toMatchObject([{ kind: 'changed', title: 'Water' }]);
    expect(changes[0]?.wordings).toEqual([
      {
        role: 'points.lead',
        before: 'A wet dough needs no kneading',
        after: 'A very wet dough needs no kneading',
      },
    ]);
  });

  it('knows a slide again whose title was changed', () => {
    const renamed = { ...water, id: 'what-water-does', title: 'What water does' };
    const { changes } = compare([flour, water], [flour, renamed]);
    expect(changes).toMatchObject([{ kind: 'changed', wordings: [{ role: 'title', before: 'Water' }] }]);
  });

  it('calls a slide moved that was taken elsewhere, and leaves those that it passed alone', () => {
    const { changes, untouched } = compare([flour, water, salt, oven], [oven, flour, water, salt]);
    expect(changes.map(({ kind, title, earlier }) => [kind, title, earlier])).toEqual([['moved', 'The oven', '4']]);
    expect(untouched).toBe(3);
  });

  it('tells of a layout, of a place in the appendix and of notes that are other than they were', () => {
    const after = { ...salt, layout: 'statement', appendix: true, notes: ['Salt tightens the gluten of the dough'] };
    expect(compare([flour, salt], [flour, after]).changes[0]?.wordings.map(({ role }) => role)).toEqual([
      'layout',
      'place',
      'notes',
    ]);
  });

  it('accounts for every slide of both decks, whatever was done to them', () => {
    const titles = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(titles, titles, (before, after) => {
        const deck = (names: string[]) => names.map((name) => slide(name, [`${name} one`, `${name} two`]));
        const { changes, untouched } = compare(deck(before), deck(after));
        const gone = changes.filter(({ kind }) => kind === 'gone').length;
        expect(untouched + changes.length - gone).toBe(after.length);
        expect(gone).toBe(before.filter((name) => !after.includes(name)).length);
      }),
    );
  });
});

describe('what may stay while the rest moves', () => {
  it('is in order, and no longer run is', () => {
    const numbers = fc.uniqueArray(fc.nat(30), { maxLength: 9 });
    fc.assert(
      fc.property(numbers, (all) => {
        const kept = all.filter((number) => inOrder(all).has(number));
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(kept.length).toBe(longest(all));
      }),
    );
  });
});

/** By trying every subset. */
function longest(numbers: number[]): number {
  let most = 0;
  for (let subset = 0; subset < 2 ** numbers.length; subset++) {
    const some = numbers.filter((_, at) => subset & (2 ** at));
    if (some.every((number, at) => at === 0 || number > (some[at - 1] ?? 0))) most = Math.max(most, some.length);
  }
  return most;
}
