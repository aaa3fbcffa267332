import { describe, expect, it } from 'vitest';
import type { Context, Sentence, Unit } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { repeats } from '../../templates/rules/points/repeats.ts';

const context = { pack: packFor('en'), alike: () => 0 } as unknown as Context;
const sentence = { id: 's1' } as Sentence;
const point = (text: string) => ({
  ...{ text, sentence, words: 9, worth: 1, leans: false },
  unit: { forms: [] } as unknown as Unit,
});

describe('a point below a title of its own sentence', () => {
  const title = { text: 'The ferry was sold to a yard', sources: ['s1'] };

  it('says it again where it only adds an aside', () => {
    const whole = point('The ferry, the oldest of the coast, was sold to a yard, engines and all');
    expect(repeats(whole, title, context)).toBe(true);
    expect(repeats(whole, { ...title, sources: ['s2'] }, context)).toBe(false);
  });

  it('does not where it tells what else there is', () => {
    expect(repeats(point('The yard took the engines out of the ferry'), title, context)).toBe(false);
  });
});
