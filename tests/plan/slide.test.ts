import type { Draft } from '#model';
import { describe, expect, it } from 'vitest';
import { slideOf } from '../../scripts/plan/slide.ts';

function draft(text: string): Draft {
  return { layout: 'points', title: { text, sources: ['s'] }, slots: {}, scale: 0 };
}

describe('the ids of slides', () => {
  it('count slides of one name', () => {
    const taken = new Set<string>();
    const ids = ['The ferry', 'The ferry', 'The barge', 'The ferry'].map(
      (text) => slideOf(draft(text), '', taken, []).id,
    );
    expect(ids).toEqual(['the-ferry', 'the-ferry-2', 'the-barge', 'the-ferry-3']);
  });

  it('pass over a number that another slide has for its name', () => {
    const taken = new Set<string>();
    const ids = ['The ferry', 'The ferry 2', 'The ferry', 'The ferry'].map(
      (text) => slideOf(draft(text), '', taken, []).id,
    );
    expect(ids).toEqual(['the-ferry', 'the-ferry-2', 'the-ferry-3', 'the-ferry-4']);
  });

  it('begin anew with what else is taken', () => {
    const taken = new Set<string>();
    slideOf(draft('The ferry'), '', taken, []);
    const earlier = new Set(taken);
    slideOf(draft('The ferry'), '', taken, []);
    expect(slideOf(draft('The ferry'), '', earlier, []).id).toBe('the-ferry-2');
  });
});
