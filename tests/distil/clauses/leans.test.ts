import { describe, expect, it } from 'vitest';
import { leans } from '../../../scripts/distil/clauses/leans.ts';
import { withoutTie } from '../../../scripts/distil/clauses/opening.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

describe('a clause', () => {
  it.each([
    ['de', 'In wenigen Jahren soll sich dieser Anteil verdoppeln'],
    ['de', 'Der Staat zahlt bis zur Hälfte davon'],
    ['de', 'Die Müllerin sieht das anders'],
    ['fr', 'En hiver, elle reste fermée trois mois'],
    ['es', 'Para muchos de ellos llegó tarde'],
    ['es', 'De lo contrario, el faro cerrará en invierno'],
    ['es', 'Hacerlo podría ahogar el puerto'],
    ['zh', '作为船坞里的一个新人，他后悔没有早点修船'],
    ['ja', 'こういった船には新しい錨が必要です'],
    ['es', 'Ésta es una barca de las de antes'],
    ['de', 'Den Rest zahlt die Gemeinde'],
    ['de', 'Nicht weil die Werft es braucht, sondern weil es mir hilft'],
    ['es', 'No porque el faro sea bonito, sino porque el puerto lo necesita'],
    ['zh', '八年后，这个小码头每天停三十条船'],
    ['ja', 'その半分は町の予算でまかなった'],
  ])('in %s that points at what was said before leans on it: %s', (lang, text) => {
    expect(leans(text, packFor(lang))).toBe(true);
  });

  it.each([
    ['de', 'Die Müllerin sagt, sie bleibe im Dorf'],
    ['de', 'Fragen Sie Ihre Nachbarn, ob die Mühle noch läuft'],
    ['de', 'Das Mehl der neuen Mühle ist fein'],
    ['fr', "Il faut deux heures pour monter jusqu'au col"],
    ['fr', 'Le port ferme cette année pour travaux'],
    ['es', 'Este año ha llovido poco en la costa'],
    ['zh', '其实，码头每天停三十条船'],
    ['zh', '码头上的船坞今年冬天修了五条旧船，他们很高兴'],
    ['ja', '舟の半分は町の予算で直した'],
    ['fr', 'Le maire répond aux pêcheurs quand ils écrivent'],
  ])('in %s that is understood by itself does not: %s', (lang, text) => {
    expect(leans(text, packFor(lang))).toBe(false);
  });
});

describe('a sentence', () => {
  it('loses what only ties it to the one before', () => {
    expect(withoutTie('Doch der Müller bleibt ruhig', packFor('de'))).toBe('der Müller bleibt ruhig');
    expect(withoutTie('Pourtant, la mairie hésite encore', packFor('fr'))).toBe('la mairie hésite encore');
    expect(withoutTie('Pero los vecinos compraron la fábrica', packFor('es'))).toBe('los vecinos compraron la fábrica');
    expect(withoutTie('不过，价钱因船而异', packFor('zh'))).toBe('价钱因船而异');
  });

  it('keeps what stands in the place of its subject', () => {
    expect(withoutTie('Doch kann das lange dauern', packFor('de'))).toBe('Doch kann das lange dauern');
    expect(withoutTie('Außerdem fehlt es an Holz', packFor('de'))).toBe('Außerdem fehlt es an Holz');
  });
});

describe('what only goes on with the sentence before', () => {
  it('leans where an article stands for what was spoken of, before a verb', () => {
    const shape = (text: string) => units(told(text, 'de'), packFor('de'))[0]?.forms[0]?.shape;
    expect(shape('Die wurde gleich begutachtet und für gut befunden.')).toBe('leaning');
    expect(shape('Die Fähre wurde gleich begutachtet und für gut befunden.')).toBe('clause');
  });

  it.each(['D’autant que la mairie a déjà acheté deux bateaux', 'De quoi attirer encore des voiliers dans notre port'])(
    'is clear only behind it: %s',
    (text) => {
      expect(units(told(text, 'fr'), packFor('fr'))[0]?.forms[0]?.shape).toBe('leaning');
    },
  );
});

describe('a condition', () => {
  it('is no half of a Chinese sentence that stands by itself', () => {
    const text = '即使河水在春天涨得比码头还高，渡船也会每天早上准时把四十个孩子送到对岸';
    const [unit, ...others] = units(told(`${text}。`, 'zh'), packFor('zh'));
    expect(others).toEqual([]);
    expect([unit?.forms[0]?.text, unit?.support]).toEqual([text, undefined]);
  });

  it('is not told without what it is a condition of', () => {
    const text = '渡口的老人们都相信，当河水在春天涨得比码头还高时，渡船会比平时晚到半个小时';
    expect(units(told(`${text}。`, 'zh'), packFor('zh'))[0]?.support).not.toBe('渡船会比平时晚到半个小时');
  });
});

describe('who speaks, and who is spoken to', () => {
  it.each([
    ['fr', 'Notre conseil est de garder deux ancres à bord'],
    ['de', 'Unser Verein hat das Boot im Mai gekauft'],
    ['es', 'Nuestro consejo es llevar dos anclas'],
  ])('points at nothing that was said before (%s): %s', (lang, text) => {
    expect(units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape).toBe('clause');
  });
});
