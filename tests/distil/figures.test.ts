import { describe, expect, it } from 'vitest';
import { dates } from '../../scripts/distil/dates.ts';
import { figures } from '../../scripts/distil/figures.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';

function read(text: string, lang = 'en'): [string, number][] {
  const pack = packFor(lang);
  return figures(text, pack, dates(text, pack)).map((figure) => [figure.text, figure.value]);
}

describe('a number in an article', () => {
  it('keeps its thousands together, however many there are', () => {
    expect(read('More than 53,000 tonnes of steel went in, and 1,250,000 rivets.')).toEqual([
      ['More than 53,000 tonnes', 53_000],
      ['1,250,000 rivets', 1_250_000],
    ]);
    expect(read('Die Brücke ist 12.262 Meter lang und 4,5 Meter breit.', 'de').map(([, value]) => value)).toEqual([
      12_262, 4.5,
    ]);
  });

  it('keeps both ends of its range', () => {
    expect(read('It takes 1,200–1,500 litres.')).toEqual([['1,200–1,500 litres', 1200]]);
    expect(read('Between 2 and 3 million people came.')[0]?.[1]).toBe(2_000_000);
  });

  it('keeps what softens it', () => {
    expect(read('About 200 trains cross it, nearly 4,600 people built it.')).toEqual([
      ['About 200 trains', 200],
      ['nearly 4,600 people', 4600],
    ]);
  });
});
