import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const hedged = (text: string, lang = 'en') => told(text, lang).hedges.map((hedge) => hedge.text);

describe('hedges', () => {
  it('are the words that keep a sentence from saying more than is known', () => {
    expect(hedged('The ice may come back, potentially in some winters.')).toEqual(['may', 'potentially', 'some']);
    expect(hedged('The town plans to buy a boat, and it could float.')).toEqual(['plans to', 'could']);
    expect(hedged('It seems that several boats, including the Gull, tend to leak.')).toEqual([
      'seems',
      'several',
      'including',
      'tend to',
    ]);
  });

  it('are not the month of May, a superlative, or a wish', () => {
    expect(hedged('May 1924 was cold.')).toEqual([]);
    expect(hedged('The ferry left in May.')).toEqual([]);
    expect(hedged('It is the most reliable boat, and we would like to sail it.')).toEqual([]);
  });

  it('are known in every language with a pack', () => {
    expect(hedged('Das Eis könnte vielleicht für einige Boote reichen.', 'de')).toEqual([
      'könnte',
      'vielleicht',
      'einige',
    ]);
    expect(hedged('Eine Fähre fährt.', 'de')).toEqual([]);
    expect(hedged('La glace pourrait peut-être revenir pour certains bateaux.', 'fr')).toEqual([
      'pourrait',
      'peut-être',
      'certains',
    ]);
    expect(hedged('El hielo podría volver, quizás para algunos barcos.', 'es')).toEqual([
      'podría',
      'quizás',
      'algunos',
    ]);
    expect(hedged('冰可能会回来，一些船也许会沉。', 'zh')).toEqual(['可能', '一些', '也许']);
    expect(hedged('氷はおそらく戻るかもしれない。', 'ja')).toEqual(['おそらく', 'かもしれない']);
  });
});
