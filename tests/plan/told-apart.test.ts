import { describe, expect, it } from 'vitest';
import type { Slide } from '#model';
import { toldApart } from '../../scripts/plan/told-apart.ts';

const slide = (title: string): Slide => ({
  id: title,
  layout: 'points',
  section: '',
  kicker: '',
  title: { text: title, sources: [] },
  slots: {},
  appendix: false,
  notes: [],
  seconds: 0,
  scale: 0,
});

describe('slides with one title between them', () => {
  it('say which part of it they are, and the others say nothing', () => {
    const parts = toldApart([slide('Wrapping up'), slide('The bell is old'), slide('Wrapping up')]).map(
      ({ part }) => part,
    );
    expect(parts).toEqual([{ number: 1, of: 2 }, undefined, { number: 2, of: 2 }]);
  });
});
