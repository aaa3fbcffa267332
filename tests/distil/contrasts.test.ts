import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const sides = (text: string, lang = 'en') => told(text, lang).contrast;

describe('a contrast', () => {
  it('sets what “while” says against the rest', () => {
    expect(sides('While the outer bay stayed open, the inner harbour froze within two nights.')).toEqual({
      left: 'the outer bay stayed open',
      right: 'the inner harbour froze within two nights',
    });
  });

  it('parts behind an aside, not at its comma', () => {
    expect(sides('While the Gull, a ferry of 1924, has won many prizes, its sister carries all the freight.')).toEqual({
      left: 'the Gull, a ferry of 1924, has won many prizes',
      right: 'its sister carries all the freight',
    });
  });

  it('has two sides for “unlike”, “rather than”, “not only … but also” and “vs.”', () => {
    expect(sides('Unlike the Gull, the Heron carries cars.')?.left).toBe('the Gull');
    expect(sides('The town not only lends boats but also repairs bicycles.')).toEqual({
      left: 'lends boats',
      right: 'repairs bicycles',
    });
    expect(sides('Gull vs. Heron')).toEqual({ left: 'Gull', right: 'Heron' });
  });

  it('is none where a list follows or a side only points', () => {
    expect(sides('While the fleet has grown to forty boats, the table shows:')).toBeUndefined();
    expect(sides('Let people choose their boats, rather than assigning them.')).toBeUndefined();
  });

  it('leaves a label before it out', () => {
    expect(
      sides('Two quays — The ferry lands in the north, while the boats of the club stay in the south.')?.left,
    ).toBe('The ferry lands in the north');
  });

  it('is found in the other languages with a pack', () => {
    expect(sides('Während die Bucht offen blieb, fror der Hafen in zwei Nächten zu.', 'de')?.left).toBe(
      'die Bucht offen blieb',
    );
    expect(sides('Tandis que la baie restait libre, le port gelait en deux nuits.', 'fr')?.right).toBe(
      'le port gelait en deux nuits',
    );
    expect(sides('Mientras que la bahía seguía abierta, el puerto se heló en dos noches.', 'es')?.right).toBe(
      'el puerto se heló en dos noches',
    );
    expect(sides('这里不仅出租小船，而且修理自行车', 'zh')).toEqual({ left: '出租小船', right: '修理自行车' });
    expect(sides('この町は船を貸すだけでなく、自転車も直す。', 'ja')?.left).toBe('この町は船を貸す');
  });
});
