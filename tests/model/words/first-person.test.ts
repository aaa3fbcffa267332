import { describe, expect, it } from 'vitest';
import { firstPerson } from '../../../scripts/model/words/first-person.ts';

const share = (...texts: string[]) => firstPerson(texts.map((text) => ({ kind: 'prose' as const, text })));

describe('how much of an article somebody tells of themselves', () => {
  it('is what says “I” outside of quotations', () => {
    expect(share('I row.', 'The boat is old.')).toBe(0.5);
    expect(share('“I row,” she said.', 'The boat is old.')).toBe(0);
  });

  it('is nothing of what is only numbered so', () => {
    expect(share('The lamp is a Class I risk.', 'It was lit in World War I.')).toBe(0);
    expect(share('In the second part I row.')).toBe(1);
  });
});
