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

  it('are no titles of works, whatever stands between the marks', () => {
    expect(quoted('In “The Quay Is Mine,” Ada Reed tells the story of the yard.')).toEqual([]);
    expect(quoted('The keeper thought it was nuts, according to “I’m Feeling Lucky,” the memoir of a diver.')).toEqual(
      [],
    );
    expect(quoted('In “a long and bitter winter,” Ada Reed wrote, “we lost the quay.”')).not.toEqual([]);
  });

  it('are never said by a pronoun', () => {
    expect(quoted('Selon lui, « le port a deux gros défauts, et personne ne les répare ».', 'fr')).toEqual([
      ['le port a deux gros défauts, et personne ne les répare', undefined],
    ]);
    expect(quoted('Selon Ada Reed, « le port a deux gros défauts ».', 'fr')[0]?.[1]).toBe('Ada Reed');
  });

  it('may be a motto, whose owner is named in its clause or is its subject', () => {
    expect(quoted('In May 1924, Reed rebuilt the yard under the motto “water-first, oak-driven.”')).toEqual([
      ['water-first, oak-driven.', 'Reed'],
    ]);
    expect(quoted('The yard works under the motto “slow and dry”.')).toEqual([['slow and dry', 'The yard']]);
    expect(quoted('It works under the motto “slow and dry”.')).toEqual([['slow and dry', undefined]]);
  });

  it('may be a motto in the words of each language', () => {
    const of = (text: string, lang: string) => quoted(text, lang).map(([text]) => text);
    expect(of('Die Werft lebt nach dem Leitsatz „langsam und trocken“.', 'de')).toEqual(['langsam und trocken']);
    expect(of('Le chantier suit le proverbe « lentement et au sec ».', 'fr')).toEqual(['lentement et au sec']);
    expect(of('El astillero trabaja con la consigna «despacio y en seco».', 'es')).toEqual(['despacio y en seco']);
    expect(of('The yard found a refrán “slow and dry”.', 'en')).toEqual([]);
  });

  it('are not words held at arm’s length, titles of works, labels or examples', () => {
    expect(quoted('The so-called “winter harbour” never freezes.')).toEqual([]);
    expect(quoted('She wrote “How to Sail a Small Boat” in 1971.')).toEqual([]);
    expect(quoted('Myth: “No boat sails in winter because of the ice.”')).toEqual([]);
    expect(quoted('Write a clear note, such as “Ada will bring the rope by Monday.”')).toEqual([]);
    expect(told('Ann, "Healthy open water"', 'en', { kind: 'caption' }).quotations).toEqual([]);
  });

  it('are of the one who did something and went on to say it, not of a name in between', () => {
    expect(
      quoted('The keeper of Marl, Ida Holm, opened the lock on Monday, saying it was “not hers to keep shut.”'),
    ).toEqual([['not hers to keep shut.', 'Ida Holm']]);
    expect(quoted('Ada Reed, who runs the yard, left on Monday, saying she was “done with the cold boats.”')).toEqual([
      ['done with the cold boats.', 'Ada Reed'],
    ]);
    expect(quoted('The harbour tried to win Marl over by saying that Norse rowers were “coming in at night.”')).toEqual(
      [],
    );
  });

  it('are nobody’s where somebody without a name is said to have said them, or somebody is told what to say', () => {
    expect(quoted('The Marl Post reported that a rower said he “was not there at the time,” and left.')).toEqual([]);
    expect(quoted('Don’t say “Ada, the boat is literally on the moon.”')).toEqual([]);
  });

  it('are neither titles with small words in them nor a few words quoted in passing', () => {
    expect(quoted('In her book “A Harbour Built in Ice: The Towns that Freeze,” Ada Reed wrote of the cold.')).toEqual(
      [],
    );
    expect(quoted('It leads to a “quieter harbour,” Reed said.')).toEqual([]);
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

  it('are told to be somebody’s by the verbs and the order of other languages', () => {
    expect(quoted('„Der Steg war immer zu kurz“, klagt Karin Voss, die Fischerin.', 'de')).toEqual([
      ['Der Steg war immer zu kurz', 'Karin Voss'],
    ]);
    expect(quoted('« Nous avons attendu trois hivers pour rien », regrette Anne Le Guen, pêcheuse.', 'fr')).toEqual([
      ['Nous avons attendu trois hivers pour rien', 'Anne Le Guen'],
    ]);
    expect(quoted('«Nadie nos preguntó por el muelle», cuenta Marta Lires, pescadora.', 'es')).toEqual([
      ['Nadie nos preguntó por el muelle', 'Marta Lires'],
    ]);
    expect(quoted('「網を捨てる日が来るとは思わなかった」と、漁師の森一郎さん（61）は話す。', 'ja')).toEqual([
      ['網を捨てる日が来るとは思わなかった', '漁師の森一郎さん'],
    ]);
    expect(quoted('“码头早就应该修一修了。”在鱼市卖了三十年鱼的林婶抱怨道。', 'zh')).toEqual([
      ['码头早就应该修一修了。', '在鱼市卖了三十年鱼的林婶'],
    ]);
  });
});

describe('a few words between marks', () => {
  it('behind a comma say which ones are meant, and are quoted by nobody', () => {
    const { quotations } = told(
      'Le bateau ramenait des visiteurs, «les plus jeunes» du village et les malades, selon le bureau du port.',
      'fr',
    );
    expect(quotations).toEqual([]);
  });
});

describe('words out of the middle of a sentence', () => {
  it('are quoted by nobody where what they are said of stands before the mark', () => {
    expect(quoted('The survey found that crews can be “slow and much too proud of it.”')).toEqual([]);
    expect(quoted('Ada Reed believes that the council “lost its way in the long winter of the ice”.')).toEqual([]);
    expect(quoted('Ada Reed said the yard “was not ready for the winter and all that it brings”.')).toEqual([]);
    expect(quoted('Ada Reed said she “never asked for more than a dry hut and a lamp”.')).toEqual([]);
    expect(
      quoted('Ada Reed, in a letter to the town, said Dahl’s “long watch and cold hands saved the quay”.'),
    ).toEqual([]);
  });

  it('are quoted where they tell how somebody is, or what somebody asks for', () => {
    expect(quoted('Ada Reed said she was “tired of ice and of those who sell it”.')).not.toEqual([]);
  });

  it('are none where they are few, whatever letter they begin with', () => {
    expect(quoted('What the yard does is part of a habit that the “Lysvik council made”, says Ada Reed.')).toEqual([]);
    expect(quoted('“We lost it,” says Ada Reed.')).not.toEqual([]);
  });
});
