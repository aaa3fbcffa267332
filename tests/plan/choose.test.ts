import type { Candidate } from '#model';
import { describe, expect, it } from 'vitest';
import { choose } from '../../scripts/plan/choose.ts';

const prices = { slide: 1, again: 0.5, mostPoints: 2 };
const start = { layout: '', row: 0 };

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
    expect(choose(4, offered, prices, { layout: 'points', row: 2 }).candidates).toHaveLength(0);
  });
});
