import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const by = (text: string, lang = 'en') => told(text, lang).attribution?.by;

describe('an attribution', () => {
  it('names who said it, at either end of the sentence', () => {
    expect(by('According to former Orchard engineer Ada Reed, the dam will hold.')).toBe('Ada Reed');
    expect(by('The catch doubled, according to figures from the fish hall.')).toBe('figures from the fish hall');
    expect(by('Olav Dahl said that the ice was late.')).toBe('Olav Dahl');
    expect(by('As the report notes, the current has moved.')).toBe('the report');
  });

  it('is of an office with its whole name, at the end of the sentence and of what its people are', () => {
    expect(by('Most of the boats of the coast are old, the Bureau of Fish Statistics reported in May.')).toBe(
      'Bureau of Fish Statistics',
    );
    expect(by('Most of the boats of the coast are old, the Port Office reports.')).toBe('Port Office');
    expect(by('When the ice of the last winter had gone, the Port Office reported.')).toBeUndefined();
    expect(by('The keepers of Holm say that the ice was late.')).toBe('The keepers of Holm');
    expect(by('The Bureau of Fish Statistics report, delayed by a month, showed a fall in landings.')).toBeUndefined();
  });

  it('has the whole name of somebody, what everybody calls him in the middle of it', () => {
    expect(by('“The ice was late,” said Harbour Master T.R. "Cap" Reed in a statement.')).toBe(
      'Harbour Master T.R. "Cap" Reed',
    );
    expect(by('Ida (Skip) Holm said that the ice was late.')).toBe('Ida (Skip) Holm');
    expect(by('The boats, called “Tern” Reed said that the ice was late.')).toBe('Reed');
  });

  it('is not of whom or what is named within what is told of the speaker', () => {
    expect(by('Marl Ropes, which keeps a small hut in Lysvik, echoed those words: “The ice will be late again.”')).toBe(
      'Marl Ropes',
    );
    expect(by('Marl Ropes, which keeps its "dry" hut in Lysvik, said: “The ice will be late again.”')).toBe(
      'Marl Ropes',
    );
  });

  it('does not end within an abbreviation, nor at the sign for “and”', () => {
    expect(by('The ice was late, according to the U.S. Harbour & Ferry Committee.')).toBe(
      'U.S. Harbour & Ferry Committee',
    );
  });

  it('is of both of two who said it together', () => {
    expect(by('Ida Holm and Ada Reed said that the ice was late.')).toBe('Ida Holm and Ada Reed');
    expect(by('And Ada Reed said that the ice was late.')).toBe('Ada Reed');
    expect(by('The boats left Lysvik and Reed said that the ice was late.')).toBe('Reed');
  });

  it('is of the one who holds an office, and not of the town or the yard', () => {
    expect(by('“The ice was late,” said the Lysvik harbour master, Ada Reed.')).toBe('Ada Reed');
    expect(by('“The ice was late,” said Lysvik mayor Ida Holm.')).toBe('Ida Holm');
    expect(by('“The ice was late,” said Ida Holm, who had waited for it.')).toBe('Ida Holm');
    expect(by('“The ice was late,” said Ida Holm of the old Harbour Society for a Dry Quay.')).toBe('Ida Holm');
    expect(by('“The ice was late,” said NHB head Ida Holm at a meeting in May.')).toBe('Ida Holm');
  });

  it('is of those whom the last clause tells by what they are, whenever they said it', () => {
    expect(by('Landings had reached 2 million tonnes, boat owners estimated on Monday.')).toBe('boat owners');
    expect(by('Landings had reached 2 million tonnes, and the boats came back on Monday.')).toBeUndefined();
  });

  it('is of the one before what is said of them, and not of whom they speak of', () => {
    expect(by('Ada Cross, a builder at Cross Boats, said Holm is good with ropes.')).toBe('Ada Cross');
  });

  it('is of the one whose office has capitals, or stands before the name', () => {
    expect(by('Ada Cross, Head of Nets at Cross Boats, said the yard is full.')).toBe('Ada Cross');
    expect(by('Asked for the sum, Ada Cross, Cross Boats Chief Keeper said:')).toBe('Ada Cross');
    expect(by('Harbour Secretary, Lady Reed said: “The yard is full.”')).toBe('Lady Reed');
    expect(by('Ada Cross, Cross Boats Director said: “The yard is full.”')).toBe('Ada Cross');
    expect(by('The owner of Cross Boats, Ada Reed, said the yard is full.')).toBe('Ada Reed');
    expect(by('The quay was closed by Jan Holm, said to be the oldest of the keepers.')).toBeUndefined();
  });

  it('is of the one behind whom a clause stands that nothing opens', () => {
    expect(by('Ada Reed said 40 boats were lost in the storm.')).toBe('Ada Reed');
    expect(by('Ada Reed said prices rose in May.')).toBe('Ada Reed');
    for (const none of [
      'Ada Reed said nothing of the boats that came.',
      'Ada Reed said if the ice comes, boats stay.',
      'Ada Reed said so when the boats were lost.',
    ])
      expect(by(none)).toBeUndefined();
  });

  it('is not of a place that the sentence around a quotation names', () => {
    expect(
      by('“He will be tried” when he comes to Lysvik, Jan Holm, head of the Marl Board, told reporters.'),
    ).not.toBe('Lysvik');
  });

  it('is never of whom it is told', () => {
    expect(by('“The ice was late this year,” Reed, NHB School of Nets head of knots, tells FishWeekly.no.')).toBe(
      'Reed',
    );
    expect(by('“The ice was late this year,” she tells FishWeekly.no.')).toBeUndefined();
    expect(by('“The ice was late this year,” in a quiet voice, told Holm.')).toBeUndefined();
  });

  it('is of the one who goes on behind a quotation', () => {
    expect(by('“The ice was late this year,” Reed continued.')).toBe('Reed');
    expect(by('Reed continued the row to the north quay.')).toBeUndefined();
  });

  it('is of nobody where only the day stands behind the verb, and of the one before the day', () => {
    expect(by('The yard, which mends boats for the coast, said Monday it is full.')).toBeUndefined();
    expect(by('Ada Reed on Monday said that the yard is full.')).toBe('Ada Reed');
  });

  it('begins behind the verb of another who said it', () => {
    expect(by('The yard said their research shows that the ice is late.')).toBe('their research');
  });

  it('may be of people without a name', () => {
    expect(by('However, some analysts believe this could change.')).toBe('some analysts');
    expect(by('This is why researchers believe that it could change.')).toBe('researchers');
    expect(by('Analysts believe, however, that this could change.')).toBe('Analysts');
    expect(by('Studies show a rise of two degrees.')).toBe('Studies');
  });

  it('is none where people do something else than say', () => {
    expect(by('If people show up late, the ferry waits.')).toBeUndefined();
    expect(by('The editor’s note came late.')).toBeUndefined();
    expect(by('The town expects rain.')).toBeUndefined();
  });

  it('is of the one who quotes, and not of whom the quotation speaks', () => {
    expect(by('“People think that we are sentimental about the boat,” said Ida Holm, who runs the shop.')).toBe(
      'Ida Holm',
    );
    expect(by('It was held that “noon is noon according to the clock of the town”.')).toBeUndefined();
    expect(by('“The sun is no longer to boss the job,” wrote a newspaper in Lysvik.')).toBe('a newspaper in Lysvik');
  });

  it('is found in the other languages with a pack', () => {
    expect(by('Laut Karin Voss steigt das Wasser.', 'de')).toBe('Karin Voss');
    expect(by('Experten glauben, dass das Wasser steigt.', 'de')).toBe('Experten');
    expect(by('Selon Marie Petit, l’eau monte.', 'fr')).toBe('Marie Petit');
    expect(by('Según Ana Ruiz, el agua sube.', 'es')).toBe('Ana Ruiz');
    expect(by('专家认为水位还会上升。', 'zh')).toBe('专家');
    expect(by('据港务局统计，水位已上升两米，仍在上升。', 'zh')).toBe('港务局统计');
    expect(by('Le pain coûte deux francs, pour un litre de lait.', 'fr')).toBeUndefined();
  });

  it('names who is quoted, whatever stands around the name', () => {
    expect(by('“Nobody asked the boats,” said harbour master Ida Holm.')).toBe('Ida Holm');
    expect(by('“We had seen it on the radar,” Holm said afterwards.')).toBe('Holm');
    expect(by('“The town is waiting,” said one Oslo-based trader, who gave no name.')).toBe('one Oslo-based trader');
  });

  it('is of those who speak, and not of the place that they speak from', () => {
    expect(by('Officials in Lysvik say that the ice was late.')).toBe('Officials in Lysvik');
    expect(by('Officials in Lysvik and Marl say that the ice was late.')).toBe('Officials in Lysvik and Marl');
  });

  it('does not begin with what ties the sentence to the one before', () => {
    expect(by('But Holm said that the ice was late.')).toBe('Holm');
  });

  it('is no measure that something depends on', () => {
    expect(by('Le passage coûte de deux à six euros selon la saison.', 'fr')).toBeUndefined();
    expect(by('Selon le poids, la caisse coûte plus ou moins cher.', 'fr')).toBeUndefined();
    expect(by('Selon la capitainerie, la digue tiendra.', 'fr')).toBe('la capitainerie');
    expect(by('La digue tiendra encore vingt ans selon une étude du port.', 'fr')).toBe('une étude du port');
    expect(by('El pasaje cuesta de dos a seis euros según la temporada.', 'es')).toBeUndefined();
    expect(by('Según la cofradía, el muelle aguantará.', 'es')).toBe('la cofradía');
  });

  it('is of the one behind a quotation, with an office before the name or a place behind it', () => {
    expect(by('“The ice was late this year,” NHB spokesman Dr Olav Dahl said of the meeting on Monday.')).toBe(
      'Dr Olav Dahl',
    );
    expect(
      by('“The ice was late this year,” Ida Holm of the harbour school in Lysvik, Norway, said to the paper.'),
    ).toBe('Ida Holm');
  });

  it('is of the one who speaks for somebody, and not of them', () => {
    expect(by('Ida Holm’s official spokesman said: “The ice was late this year.”')).toBe(
      'Ida Holm’s official spokesman',
    );
    expect(by('Ida Holm’s old boat said nothing to the keepers.')).toBeUndefined();
  });
});
