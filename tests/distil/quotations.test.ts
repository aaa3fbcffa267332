import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const quoted = (text: string, lang = 'en') => told(text, lang).quotations.map(({ text, by }) => [text, by]);

describe('quotations', () => {
  it('have a speaker before or behind them', () => {
    expect(quoted('“We had sold the last icebreaker in 2009,” says Olav Dahl.')).toEqual([
      ['We had sold the last icebreaker in 2009', 'Olav Dahl'],
    ]);
    expect(quoted('Dahl said: “Nobody thought we would want it back.”')).toEqual([
      ['Nobody thought we would want it back.', 'Dahl'],
    ]);
  });

  it('may be a motto, whose owner is named in its clause or is its subject', () => {
    expect(quoted('In May 1924, Reed rebuilt the yard under the motto “water-first, oak-driven.”')).toEqual([
      ['water-first, oak-driven.', 'Reed'],
    ]);
    expect(quoted('The yard works under the motto “slow and dry”.')).toEqual([['slow and dry', 'The yard']]);
    expect(quoted('It works under the motto “slow and dry”.')).toEqual([['slow and dry', undefined]]);
  });

  it('are not words held at arm’s length, titles of works, labels or examples', () => {
    expect(quoted('The so-called “winter harbour” never freezes.')).toEqual([]);
    expect(quoted('She wrote “How to Sail a Small Boat” in 1971.')).toEqual([]);
    expect(quoted('Myth: “No boat sails in winter because of the ice.”')).toEqual([]);
    expect(quoted('Write a clear note, such as “Ada will bring the rope by Monday.”')).toEqual([]);
    expect(told('Ann, "Healthy open water"', 'en', { kind: 'caption' }).quotations).toEqual([]);
  });

  it('in a block are the whole sentence, by whom the block names', () => {
    expect(told('Flour wants to be bread.', 'en', { quote: { by: 'Marta Lind' } }).quotations[0]?.by).toBe(
      'Marta Lind',
    );
  });

  it('are found in the marks of other languages', () => {
    expect(quoted('„Wir hatten den Eisbrecher verkauft“, sagt Olav Dahl.', 'de')[0]?.[0]).toBe(
      'Wir hatten den Eisbrecher verkauft',
    );
    expect(quoted('« Nous avions vendu le bateau », dit Olav Dahl.', 'fr')[0]?.[0]).toBe('Nous avions vendu le bateau');
    expect(quoted('他说：“我们已经把最后一艘破冰船卖掉了。”', 'zh')[0]?.[0]).toBe('我们已经把最后一艘破冰船卖掉了。');
    expect(quoted('彼は「最後の船はもう売ってしまいました。」と語った。', 'ja')[0]?.[0]).toBe(
      '最後の船はもう売ってしまいました。',
    );
  });
});
