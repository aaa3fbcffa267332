import type { Candidate } from '#model';
import { describe, expect, it } from 'vitest';
import { choose, kindsOf } from '../../scripts/plan/choose.ts';

const kinds = kindsOf([{ name: 'pair', budget: 48, boxes: [], roomier: 'points' }]);
const prices = { slide: 1, again: 0.5, mostPoints: 2, kinds };
const start = { kind: '', row: 0 };

function candidate(layout: string, from: number, to: number, worth: number): Candidate {
  const title = { text: `${layout} ${from}`, sources: [] };
  return { from, to, spends: [], worth, slides: [{ layout, title, slots: {}, scale: 0 }] };
}

const shown = (list: Candidate[]) => list.map((one) => `${one.slides[0]?.layout} ${one.from}–${one.to}`);

describe('the choice of a section’s slides', () => {
  it('takes the best whole sequence, not the best first slide', () => {
    const offered = [candidate('points', 0, 4, 3), candidate('number', 0, 2, 2.4), candidate('quote', 2, 4, 2.4)];
    expect(shown(choose(4, offered, prices, start).candidates)).toEqual(['number 0–2', 'quote 2–4']);
  });

  it('spends no sentence twice', () => {
    const offered = [candidate('number', 0, 3, 5), candidate('quote', 2, 5, 5)];
    expect(choose(5, offered, prices, start).candidates).toHaveLength(1);
  });

  it('leaves to the notes what is not worth a slide', () => {
    expect(choose(3, [candidate('points', 0, 3, 0.9)], prices, start).candidates).toEqual([]);
  });

  it('never shows more plain points in a row than the price list allows', () => {
    const offered = [0, 1, 2, 3].map((at) => candidate('points', at, at + 1, 9));
    expect(choose(4, offered, prices, start).candidates).toHaveLength(2);
    expect(choose(4, offered, prices, { kind: 'points', row: 2 }).candidates).toHaveLength(0);
  });

  it('hears a pair as points, and pays for one behind the other as for the same again', () => {
    const behind = (first: string) => [candidate(first, 0, 1, 9), candidate('points', 1, 2, 1.2)];
    expect(choose(2, behind('number'), prices, start).candidates).toHaveLength(2);
    expect(choose(2, behind('pair'), prices, start).candidates).toHaveLength(1);
  });

  it('goes a little further for a list of the author’s', () => {
    const offered = [0, 1, 2].map((at) => ({ ...candidate('points', at, at + 1, 9), authors: true }));
    expect(choose(3, offered, prices, { kind: 'points', row: 2 }).candidates).toHaveLength(2);
  });

  it('comes to as much as the best of all sequences that there are', () => {
    const layouts = ['points', 'number', 'quote'];
    let state = 7;
    const below = (most: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 16) % most;
    };
    for (let round = 0; round < 60; round++) {
      const offered = Array.from({ length: 9 }, () => {
        const from = below(6);
        return candidate(layouts[below(3)] ?? '', from, Math.min(6, from + 1 + below(3)), 1 + below(8) / 4);
      });
      const { candidates } = choose(6, offered, prices, start);
      expect(worthOf(candidates)).toBeCloseTo(Math.max(...sequences(offered, 0).map(worthOf)));
    }
  });
});

/** Every way through what is offered, in order. */
function sequences(offered: Candidate[], from: number): Candidate[][] {
  const next = offered.filter((one) => one.from >= from);
  return [[], ...next.flatMap((one) => sequences(offered, one.to).map((rest) => [one, ...rest]))];
}

function worthOf(list: Candidate[]): number {
  let [sum, row, before] = [0, 0, start.kind];
  for (const { worth, slides } of list) {
    const layout = slides[0]?.layout ?? '';
    row = layout === before ? row + 1 : 1;
    before = layout;
    if (layout === 'points' && row > prices.mostPoints) return Number.NEGATIVE_INFINITY;
    sum += worth - prices.slide - prices.again * (row - 1);
  }
  return sum;
}
