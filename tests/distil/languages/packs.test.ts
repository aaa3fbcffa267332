import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { sentenceRanges } from '../../../scripts/distil/sentences.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const split = (text: string, lang: string) =>
  sentenceRanges(text, packFor(lang)).map(({ start, end }) => text.slice(start, end));

/** Sentences written one a line are joined and found again, the same in every version of Node. */
function comesApart(lang: string, glue: string, ...sentences: string[]): void {
  expect(split(sentences.join(glue), lang)).toEqual(sentences);
}

const figures = (text: string, lang: string) =>
  told(text, lang).figures.map(({ text, qualifier, value, unit, measure }) => [text, qualifier, value, unit, measure]);
const dates = (text: string, lang: string) => told(text, lang).dates.map(({ text, iso }) => [text, iso]);

describe('a sentence no longer than a point, in a language without surgery', () => {
  it.each([
    ['de', 'Der Staat übernimmt bis zu 70 Prozent der Kosten, höchstens jedoch 21.000 Kronen'],
    ['fr', 'Les femmes représentent seulement 38 % des rameurs, et elles sont plus jeunes'],
    ['es', 'El consumo bajó un 18 %, pero los robos aumentaron en toda la costa'],
  ])('stands whole, and as a statement (%s)', (lang, text) => {
    expect(units(told(`${text}.`, lang), packFor(lang)).map(({ forms }) => forms)).toEqual([
      [expect.objectContaining({ text, shape: 'clause' })],
    ]);
  });
});

describe('what became faster by a share', () => {
  it.each([
    ['en', 'Takings a boat were 50 crowns, a 9% year-on-year improvement'],
    ['en', 'The share paid a 9% gain'],
    ['zh', '新渡船快了约20%'],
    ['ja', '新しい船は約20%速くなった'],
  ])('is a change, and no share of anything (%s)', (lang, text) => {
    expect(packFor(lang).changes?.test(text)).toBe(true);
  });
});

describe('what ties a sentence to the one before', () => {
  it('is no label of it', () => {
    const sentence = told('Das heißt: Aus einer Stunde wurden drei Stunden.', 'de');
    expect(units(sentence, packFor('de'))[0]?.forms[0]?.text).toBe('Aus einer Stunde wurden drei Stunden');
  });
});

describe('German', () => {
  it('comes apart at its sentences', () => {
    comesApart(
      'de',
      ' ',
      'Am 3. Mai 2024 kam Dr. Meier, z. B. mit 1,5 Mrd. Euro bzw. mit Aktien.',
      'Sie fahren mit der Gull 5.',
      'Das Boot der Otter GmbH lag u. a. am 2. Steg.',
      '„Wirklich?“, fragte sie.',
      'Er nickte usw.',
      'Die Sache war klar.',
    );
  });

  it('tells its figures with what qualifies them', () => {
    expect(figures('Auf mehr als 60 Hektar wachsen knapp 70 % der 1.250 Arten.', 'de')).toEqual([
      ['mehr als 60 Hektar', 'mehr als', 60, 'Hektar', 'count'],
      ['knapp 70 %', 'knapp', 70, '%', 'share'],
      ['1.250 Arten', '', 1250, 'Arten', 'count'],
    ]);
    expect(figures('Der Umbau kostete bis zu 1,8 Millionen Euro.', 'de')).toEqual([
      ['bis zu 1,8 Millionen Euro', 'bis zu', 1_800_000, 'Euro', 'money'],
    ]);
  });

  it('tells its dates', () => {
    expect(dates('Am 3. Mai 2024 und seit Ende 2021, im Februar 2025 und im letzten Jahr.', 'de')).toEqual([
      ['3. Mai 2024', '2024-05-03'],
      ['Ende 2021', '2021'],
      ['Februar 2025', '2025-02'],
      ['im letzten Jahr', ''],
    ]);
  });
});

describe('French', () => {
  it('comes apart at its sentences', () => {
    comesApart(
      'fr',
      ' ',
      'M. Dupont et Mme Petit sont venus le 1er mai, p. ex. avec 3,5 millions d’euros.',
      '« Quoi ? » dit-il.',
      'Le bateau coûte env. 20 euros.',
      'Puis rien !',
      'Où est-elle ?',
    );
  });

  it('tells its figures with what qualifies them', () => {
    expect(figures('Plus de 60 hectares, près de 70 % et au moins 3,5 millions d’euros.', 'fr')).toEqual([
      ['Plus de 60 hectares', 'Plus de', 60, 'hectares', 'count'],
      ['près de 70 %', 'près de', 70, '%', 'share'],
      ['au moins 3,5 millions d’euros', 'au moins', 3_500_000, 'd’euros', 'money'],
    ]);
  });

  it('tells its dates', () => {
    expect(dates('Le 3 mai 2024, depuis la fin de 2021, en février 2025 et l’année dernière.', 'fr')).toEqual([
      ['3 mai 2024', '2024-05-03'],
      ['la fin de 2021', '2021'],
      ['février 2025', '2025-02'],
      ['l’année dernière', ''],
    ]);
  });
});

describe('Spanish', () => {
  it('comes apart at its sentences', () => {
    comesApart(
      'es',
      ' ',
      '¿Quién vino?',
      'El Sr. López y la Dra. Ruiz, p. ej. ayer, con aprox. 20 euros.',
      '¡Nadie!',
      'Vive en EE. UU. desde 2001.',
    );
  });

  it('tells its figures with what qualifies them', () => {
    expect(
      figures('Más de 60 barcos, casi el 70 % y al menos 3,5 millones de euros.', 'es').map((one) => one.slice(0, 3)),
    ).toEqual([
      ['Más de 60 barcos', 'Más de', 60],
      ['casi el 70 %', 'casi el', 70],
      ['al menos 3,5 millones de euros', 'al menos', 3_500_000],
    ]);
  });

  it('adds to a scale the half that stands behind it, as its neighbours do', () => {
    const read = (text: string, lang: string) => figures(text, lang).map(([words, , value]) => [words, value]);
    expect([
      read('La ciudad paga 2 millones y medio de euros.', 'es'),
      read('La ville compte 3 millions et demi d’habitants.', 'fr'),
      read('A cidade tem 2 milhões e meio de carros.', 'pt'),
      read('La città ha 2 milioni e mezzo di abitanti.', 'it'),
    ]).toEqual([
      [['2 millones y medio de euros', 2_500_000]],
      [['3 millions et demi d’habitants', 3_500_000]],
      [['2 milhões e meio', 2_500_000]],
      [['2 milioni e mezzo', 2_500_000]],
    ]);
  });

  it('tells its dates', () => {
    expect(dates('El 3 de mayo de 2024, a finales de 2021, en febrero de 2025 y el año pasado.', 'es')).toEqual([
      ['3 de mayo de 2024', '2024-05-03'],
      ['a finales de 2021', '2021'],
      ['febrero de 2025', '2025-02'],
      ['el año pasado', ''],
    ]);
  });
});

describe('Chinese', () => {
  it('comes apart at its sentences', () => {
    comesApart('zh', '', '港口结冰了！', '他说：“我们没有船。”', '真的吗？', '《水獭》第2.5版很好。', '价格是3.5元。');
  });

  it('tells its figures with what qualifies them', () => {
    expect(figures('超过4000个项目，约70%的船，投资3800亿元，十多年。', 'zh').slice(0, 3)).toEqual([
      ['超过4000个', '超过', 4000, '个', 'count'],
      ['约70%', '约', 70, '%', 'share'],
      ['3800亿元', '', 380_000_000_000, '元', 'money'],
    ]);
  });

  it('tells its dates', () => {
    expect(dates('2024年5月3日，2025年2月，去年。', 'zh')).toEqual([
      ['2024年5月3日', '2024-05-03'],
      ['2025年2月', '2025-02'],
      ['去年', ''],
    ]);
  });
});

describe('Japanese', () => {
  it('comes apart at its sentences', () => {
    comesApart('ja', '', '港が凍りました。', '「船はない。」と彼は言った。', '本当ですか？', 'Otter2.5は速い！');
  });

  it('tells its figures with what qualifies them', () => {
    expect(figures('約4000件、70%以上、3800億円を投資した。', 'ja')).toEqual([
      ['約4000件', '約', 4000, '件', 'count'],
      ['70%以上', '以上', 70, '%', 'share'],
      ['3800億円', '', 380_000_000_000, '円', 'money'],
    ]);
  });

  it('tells its dates', () => {
    expect(dates('2024年5月3日、2025年2月、昨年。', 'ja')).toEqual([
      ['2024年5月3日', '2024-05-03'],
      ['2025年2月', '2025-02'],
      ['昨年', ''],
    ]);
  });
});

describe('a language that is read and never cut', () => {
  it('comes apart at its own marks, and not at its own abbreviations', () => {
    comesApart('ar', ' ', 'هل هذا ميناء؟', 'نعم، قال د. أحمد ذلك.', 'تجمد الماء!');
    comesApart('fa', ' ', 'آیا این بندر است؟', 'بله.', 'آب یخ زد!');
    comesApart('ur', ' ', 'یہ بندرگاہ ہے۔', 'پانی جم گیا۔');
    comesApart('he', ' ', 'האם זה נמל?', 'כן, אמר ד"ר לוי.', 'המים קפאו!');
    comesApart('hi', ' ', 'यह बंदरगाह है।', 'क्या यह सच है?', 'डॉ. शर्मा ने कहा कि हाँ।');
    comesApart('it', ' ', 'Il dott. Rossi è arrivato.', 'Il porto è gelato.');
  });

  it('tells shares and years in its own digits', () => {
    expect(figures('ارتفع الماء بنسبة ٤٥٪ في عام ٢٠٢٣.', 'ar').map((one) => [one[0], one[2], one[4]])).toEqual([
      ['٤٥٪', 45, 'share'],
      ['٢٠٢٣', 2023, 'year'],
    ]);
    expect(figures('पानी ४५% बढ़ा।', 'hi')[0]?.[2]).toBe(45);
  });

  it.each(['ar', 'fa', 'he', 'hi'])('has the words of the frame (%s)', (lang) => {
    const { words, direction, surgery } = packFor(lang);
    expect(Object.values(words).filter((word) => /[A-Za-z]/.test(word) || word === '')).toEqual([]);
    expect(direction).toBe(lang === 'hi' ? 'ltr' : 'rtl');
    expect(surgery).toBe(false);
  });

  it('has its own frame in more languages than are cut', () => {
    const english = packFor('en').words.takeaways;
    const pages = 'it pt nl sv pl ru uk tr ko cs sk da nb no fi el ro hu vi id ca hr bg th bn'.split(' ');
    const borrowed = pages.filter((lang) => packFor(lang).words.takeaways === english);
    expect(borrowed).toEqual([]);
  });
});
