import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const by = (text: string, lang: string) => told(text, lang).quotations.map((one) => one.by);
const claims = (text: string, lang: string) =>
  units(told(text, lang), packFor(lang)).map(
    ({ forms, support }) => (forms[0]?.text ?? '') + (support ? ` | ${support}` : ''),
  );

describe('who says what is quoted', () => {
  it('is told by more verbs than “says”, in any tense', () => {
    const said = '„Der Kai hält noch zwanzig Jahre und braucht kein Geld“';
    expect(by(`${said}, prognostizierte Hafenmeister Jan Holm vom Verein der Küste.`, 'de')).toEqual([
      'Hafenmeister Jan Holm',
    ]);
    expect(by('« Le quai tiendra encore vingt ans », s’est félicitée la directrice Ada Morel.', 'fr')).toEqual([
      'la directrice Ada Morel',
    ]);
    expect(by('«El muelle aguantará otros veinte años», ha apuntado la directora Ada Robles.', 'es')).toEqual([
      'la directora Ada Robles',
    ]);
    expect(by('“码头还能用二十年。”负责维修工作的工程师林小雨对记者表示。', 'zh')).toEqual([
      '负责维修工作的工程师林小雨',
    ]);
    expect(by('「桟橋はあと二十年使える」と話すのは、港長の森一郎さんだ。', 'ja')).toEqual(['港長の森一郎さん']);
  });

  it('is whoever claims something before it, and not what is claimed', () => {
    const said = '「湾は年々浅くなっていて、もう大きな船は入れないかもしれない」という。';
    expect(by(`港の研究所の森一郎教授（工学）は、桟橋の修理は道路よりはるかに難しいと指摘する。${said}`, 'ja')).toEqual(
      ['港の研究所の森一郎教授'],
    );
    expect(by(`桟橋の修理は道路よりはるかに難しいと指摘する。${said}`, 'ja')).toEqual([undefined]);
  });

  it('is she, and not the fund that she works for', () => {
    expect(by('“The quay will hold,” said Ada Reed of the Northern Fund.', 'en')).toEqual(['Ada Reed']);
  });

  it('may stand in commas behind what they are', () => {
    expect(told('Der Leiter des Hafens, Jan Holm, erklärte, dass der Kai sicher sei.', 'de').attribution?.by).toBe(
      'Jan Holm',
    );
  });
});

describe('where and by whom a report was written', () => {
  it.each([
    ['de', 'Brenna, 3. Mai (dpa) - Der Hafen hat drei neue Boote gekauft.', 'Der Hafen hat drei neue Boote gekauft'],
    ['fr', 'BRENNA, 3 mai (AFP) - Le port a acheté trois bateaux.', 'Le port a acheté trois bateaux'],
    ['es', 'Brenna, 3 may (EFE).- El puerto ha comprado tres barcos.', 'El puerto ha comprado tres barcos'],
  ])('is no part of its first sentence (%s)', (lang, text, own) => {
    expect(claims(text, lang)).toEqual([own]);
  });
});

describe('a part of a whole', () => {
  it.each([
    ['de', '35 der 100 Boote liegen still.', '35 der 100'],
    ['fr', '35 des 100 bateaux restent à quai.', '35 des 100'],
    ['es', '35 de los 100 barcos siguen en el puerto.', '35 de los 100'],
  ])('is one share, and no count of the whole (%s)', (lang, text, share) => {
    expect(told(text, lang).figures.map((one) => [one.text, one.measure])).toEqual([[share, 'share']]);
  });
});

describe('a German clause', () => {
  it('is not cut before the second of its two, though a verb comes behind what hangs on that', () => {
    const text =
      'Die größten Häfen der Küste sind Brenna und Lysvik, die zusammen etwas mehr als die Hälfte aller Boote haben, kein einziger liegt am offenen Meer';
    expect(claims(`${text}.`, 'de')).toEqual([text]);
  });

  it('ends on no “es” that stands for what comes', () => {
    const text =
      'Dem Verein am Hafen gelang es, in dem alten Schuppen an der Mole eine Werkstatt einzurichten, drei Boote wurden repariert';
    expect(claims(`${text}.`, 'de')).toEqual([text]);
  });
});

describe('what only says when, where or by whom it is told, in Chinese', () => {
  it.each([
    [
      '面对越来越大的风浪和不断上涨的油价，小港口的渔民今年仍然坚持出海',
      '小港口的渔民今年仍然坚持出海 | 面对越来越大的风浪和不断上涨的油价',
    ],
    [
      '渔业协会上个月公布的调查数据显示，全县去年的捕捞量下降了近三成',
      '全县去年的捕捞量下降了近三成 | 渔业协会上个月公布的调查数据显示',
    ],
    ['码头开工修建的三年之后，附近的渔村终于通了第一条公路', '附近的渔村终于通了第一条公路 | 码头开工修建的三年之后'],
  ])('stands below what is said', (text, shown) => {
    expect(claims(`${text}。`, 'zh')).toEqual([shown]);
  });

  it('stays in front where the clause has its subject there', () => {
    expect(claims('这家公司成立十年之后，已经在全国各地开设三百家门店。', 'zh')).toEqual([
      '这家公司成立十年之后 | 已经在全国各地开设三百家门店',
    ]);
  });
});

describe('a sentence in safe mode', () => {
  it.each([
    ['ru', 'Об этом сообщил союз рыбаков.'],
    ['pl', 'Dodał, że port zostanie zamknięty.'],
    ['he', 'לדבריו, הנמל ייסגר בחורף.'],
    ['pt', 'Segundo ela, o porto vai fechar no inverno.'],
  ])('that opens on somebody or something told before leans on that (%s)', (lang, text) => {
    expect(units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape).toBe('leaning');
  });

  it('knows what another figure is held against', () => {
    for (const [lang, word] of [
      ['he', 'לעומת'],
      ['ar', 'مقابل'],
      ['ru', 'по сравнению с'],
      ['nl', 'tegenover'],
    ] as const)
      expect(packFor(lang).numbers.against).toContain(word);
  });
});
