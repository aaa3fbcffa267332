import { describe, expect, it } from 'vitest';
import { signs } from '../../scripts/distil/signs.ts';

describe('before the language of a text is known', () => {
  it.each([
    ['References', 'where else to read of it'],
    ['Pressekontakt', 'the frame of a press release'],
    ['Comments: Our rules', 'not part of the article'],
    ['Conference Call and Webcast Details', 'the frame of a press release'],
    ['Where to invest $1,000 right now', 'advertisement'],
    ['À propos de l’auteur', 'about the author'],
    ['Artículos relacionados', 'links to other articles'],
    ['参考文献', 'where else to read of it'],
    ['Additional resources', 'where else to read of it'],
    ['References and Additional Resources', 'where else to read of it'],
    ['Weitere Ressourcen', 'where else to read of it'],
    ['Ressources complémentaires', 'where else to read of it'],
    ['Recursos adicionales', 'where else to read of it'],
    ['额外资源', 'where else to read of it'],
    ['その他のリソース', 'where else to read of it'],
    ['Sources / Further Reading', 'where else to read of it'],
    ['Внешние ссылки', 'where else to read of it'],
    ['Источники', 'where it was read'],
    ['Источники у гавани', undefined],
    ['Recursos del puerto', undefined],
    ['Literatur am Strand', undefined],
  ])('a heading over what is no part of the article is known: %s', (heading, reason) => {
    expect(signs.tail(heading)).toBe(reason);
  });

  it.each([
    ['Postado em 26 de janeiro de 2015', true],
    ['Опубликовано 26 января 2015 г.', true],
    ['김영수 북항일보 기자 kys@example.com', true],
    ['Geschrieben von Ada Lind, überarbeitet am 6. Januar', true],
    ['Écrit par Ada Lind, traduction de Jean Roux', true],
    ['Escrito por Ada Lind, revisado en mayo', true],
    ['Geschrieben von Hand in der alten Werft', false],
    ['Ada Reed ada@example.com', true],
    ['Write to Ada at ada@example.com', false],
    ['Barcos postos à venda em 26 de janeiro de 2015', false],
  ])('when an article was put out, and by whom, is known in any language: %s', (line, is) => {
    expect(signs.byline(line)).toBe(is);
  });

  it.each([
    ['作者︱安娜', true],
    ['出品︱港口周刊 编辑部', true],
    ['[责任编辑:王芳]', true],
    ['原标题：港口在一月结冰', true],
    ['記者 林一、王芳/採訪報導', true],
    ['採訪/撰稿 林小雨', true],
    ['攝影 林小雨 王海', true],
    ['采访 王医生的人说港口结冰了', false],
    ['作者在港口住了十年', false],
  ])('who made an article is known in Chinese: %s', (line, is) => {
    expect(signs.byline(line)).toBe(is);
  });

  it.each([
    ['Background', true],
    ['EINLEITUNG', true],
    ['Avant-propos', true],
    ['Resultados', true],
    ['背景', true],
    ['Inleiding', true],
    ['Background noise', false],
  ])('a heading that every article has is known: %s', (heading, empty) => {
    expect(signs.emptyHeading(heading)).toBe(empty);
  });

  it.each([
    ['A letter to Marsh & Co.', true],
    ['Lettre à Marsh et Cie.', true],
    ['Relations with the U.S.', true],
    ['Ropes, nets usw.', true],
    ['We rowed to the sea.', false],
    ['Marsh & Co', false],
  ])('an abbreviation at the end of a line is known: %s', (line, abbreviated) => {
    expect(signs.abbreviated(line)).toBe(abbreviated);
  });

  it.each([
    ['Answer', true],
    ['Pregunta', true],
    ['Frage', true],
    ['Result', false],
  ])('a label before a question or an answer is known: %s', (label, turn) => {
    expect(signs.turn(label)).toBe(turn);
  });

  it.each([
    ['The frequently asked questions', true],
    ['Les questions fréquentes', true],
    ['Häufige Fragen:', true],
    ['Questions of taste', false],
  ])('a list of questions is known by its heading: %s', (heading, faq) => {
    expect(signs.faq(heading)).toBe(faq);
  });

  it.each([
    ['2.1 The hull', true],
    ['IV. The mast', true],
    ['Chapter 3: Nets', true],
    ['Kapitel 3: Netze', true],
    ['Week two: the sails', true],
    ['Tag drei', true],
    ['The third net', false],
  ])('a numbered line is known: %s', (line, numbered) => {
    expect(signs.numbered(line)).toBe(numbered);
  });

  it.each([
    ['What we saw of the', true],
    ['Die Stadt und der', true],
    ['Le quai et les', true],
    ['Los barcos de la', true],
    ['The boats that we came to', true],
    ['How the boats came to', false],
    ['Was am Ufer liegt', false],
  ])('a line that ends before its sentence does is known: %s', (line, cut) => {
    expect(signs.cutOff(line)).toBe(cut);
  });

  it.each(['qq空间', 'Envoyer :Mail', 'Recomendar en Facebook 0', 'Kommentare lesen (1 Beitrag)'])(
    'a button of the page is known in its language: %s',
    (line) => {
      expect(signs.pageLine(line)).toBe(true);
    },
  );
});
