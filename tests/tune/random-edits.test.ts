import { expect, it } from 'vitest';
import { fixture } from '../whole/deck-from.ts';
import { randomEdits } from './random-edits.ts';

it.each(['sourdough.md', 'harbour.txt', 'moor.md'])(
  'loses no tuning of %s and puts none on a wrong slide, whatever is edited',
  async (name) => {
    const text = fixture(name);
    const outcomes = [];
    for (let seed = 1; seed <= 3; seed++) outcomes.push(await randomEdits(text, name, seed));
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.reduce((sum, { edits }) => sum + edits, 0)).toBeGreaterThan(6);
    expect(outcomes.reduce((sum, { applied }) => sum + applied, 0)).toBeGreaterThan(4);
  },
  120_000,
);
