import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { shareWord } from '../../templates/rules/words/share-word.ts';

const share = (one: string, other: string, lang = 'en') => shareWord(one, other, { pack: packFor(lang) });

describe('two texts', () => {
  it('have a word in common, whatever its ending', () => {
    expect(share('The sailors voted twice', 'Every sailor has a vote')).toBe(true);
    expect(share('Les lampes brûlent', 'Une lampe coûte cher', 'fr')).toBe(true);
  });

  it('have nothing in common where only small words are the same', () => {
    expect(share('Nobody was hurt', 'The bridge was closed for a winter')).toBe(false);
    expect(share('The sample is small', 'The lamp is on the quay')).toBe(false);
  });
});
