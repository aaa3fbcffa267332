import { describe, expect, it } from 'vitest';
import { isEmpty, patchBetween } from '../../scripts/serve/patch.ts';
import { oneAtATime } from '../../scripts/serve/rounds.ts';

const screen = (sections: Record<string, string>, style = 'a{}') => ({
  style,
  sections: new Map(Object.entries(sections)),
  columns: Object.keys(sections).map((id) => [id]),
});

describe('what is sent to the page', () => {
  it('is only the slides that are not what they were', () => {
    const patch = patchBetween(screen({ one: '1', two: '2' }), screen({ one: '1', two: 'II' }), 7);
    expect(patch).toEqual({ build: 7, sections: { two: 'II' } });
  });

  it('is the order as well where a slide came, went or moved, and the style where it changed', () => {
    const before = screen({ one: '1', two: '2' });
    expect(patchBetween(before, screen({ two: '2', one: '1' }), 1)).toEqual({
      build: 1,
      sections: {},
      columns: [['two'], ['one']],
    });
    expect(patchBetween(before, screen({ one: '1', two: '2' }, 'b{}'), 1)).toEqual({
      build: 1,
      sections: {},
      style: 'b{}',
    });
    expect(isEmpty(patchBetween(before, before, 1))).toBe(true);
  });

  it('is everything for a page that shows nobody knows what', () => {
    expect(patchBetween(undefined, screen({ one: '1' }), 3)).toEqual({
      build: 3,
      sections: { one: '1' },
      columns: [['one']],
      style: 'a{}',
    });
  });
});

describe('building while building', () => {
  it('runs once more for all who asked meanwhile, so that the last save is always shown', async () => {
    let disk = 0;
    const seen: number[] = [];
    const build = oneAtATime(async () => {
      const read = disk;
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(read);
    });
    const all: Promise<void>[] = [];
    for (disk = 1; disk <= 5; disk++) all.push(build());
    disk = 5;
    await Promise.all(all);
    expect(seen).toEqual([1, 5]);
  });

  it('goes on after a build that failed', async () => {
    let count = 0;
    const build = oneAtATime(async () => {
      count++;
      if (count === 1) throw new Error('no');
    });
    const first = build();
    const second = build();
    await expect(first).rejects.toThrow('no');
    await second;
    expect(count).toBe(2);
  });
});
