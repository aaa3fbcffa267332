import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const listed = (text: string, lang = 'en') => told(text, lang).enumeration;

describe('an enumeration', () => {
  it('holds three things or more, in the author’s words', () => {
    expect(listed('The school teaches several crafts, such as rowing, rope work, and the reading of charts.')).toEqual([
      'rowing',
      'rope work',
      'reading of charts',
    ]);
    expect(listed('The shop sells rope, lamps and paint for old boats.')).toEqual(['rope', 'lamps', 'paint']);
    expect(listed('Legal costs cover contracts, wages and audits, and travel.')).toEqual([
      'contracts',
      'wages and audits',
      'travel',
    ]);
    expect(listed('They counted 5,000 gulls, 1,200 terns, and 31,000 geese.')).toEqual([
      '5,000 gulls',
      '1,200 terns',
      '31,000 geese',
    ]);
  });

  it('may list what somebody does, if all of it is done alike', () => {
    expect(listed('The club is busy, mending old boats like the Gull, building new ones, and training crews.')).toEqual(
      ['mending old boats like the Gull', 'building new ones', 'training crews'],
    );
  });

  it('is none where commas only part clauses', () => {
    expect(listed('In contrast, the Heron not only sails but also carries cars and trucks.')).toEqual([]);
    expect(listed('When the tide is out, kindly and firmly pull the boat ashore.')).toEqual([]);
    expect(listed('Over two decades, Brenna and Lysvik built ferries.')).toEqual([]);
    expect(listed('The yard grew, showing both the skill and the luck of its owner.')).toEqual([]);
    expect(listed('Ada, her brother and she herself, it is said, rowed.')).toEqual([]);
    expect(listed('The Gull, a ferry, sailed and sank.')).toEqual([]);
  });

  it('is found in the other languages with a pack', () => {
    expect(listed('Im Moor wachsen Pflanzen wie Wollgras, Sonnentau und Moosbeere.', 'de')).toEqual([
      'Wollgras',
      'Sonnentau',
      'Moosbeere',
    ]);
    expect(listed('Le magasin vend des cordes, des lampes et des voiles.', 'fr')).toHaveLength(3);
    expect(listed('La tienda vende con gusto cuerdas, lámparas y velas.', 'es')).toHaveLength(3);
    expect(listed('店里出售绳索、油漆、灯具和船帆。', 'zh')).toContain('油漆');
    expect(listed('店では縄、ランプ、ペンキを売っている。', 'ja')).toHaveLength(3);
  });
});
