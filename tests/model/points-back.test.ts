import { describe, expect, it } from 'vitest';
import { pointsBack } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';

describe('a sentence points back', () => {
  it.each([
    ['en', 'It was dug by hand.', 'Italian masons dug it.'],
    ['en', 'So the gate leaked.', 'Some gates leak.'],
    ['de', 'Er wurde von Hand gegraben.', 'Erst kam das Wasser.'],
    ['fr', 'Elle fuit depuis hier.', 'Ellen la répare.'],
    ['es', 'Esta compuerta gotea.', 'Estaba rota.'],
  ])('by its first word, as its language has it, and not by the letters of another word (%s)', (lang, back, away) => {
    expect([pointsBack(back, packFor(lang)), pointsBack(away, packFor(lang))]).toEqual([true, false]);
  });

  it('nowhere in a language whose words nobody wrote down', () => {
    expect(pointsBack('It was dug by hand.', packFor('sw'))).toBe(false);
  });
});
