import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { told } from './told.ts';

describe('where the author read something, in brackets behind it', () => {
  it.each([
    ['en', 'The ferry carries 87% of the mail (Source: Harbour Blog, 2031).', 'The ferry carries 87% of the mail'],
    ['de', 'Die Fähre trägt 87% der Post (Quelle: Hafenblog, 2031).', 'Die Fähre trägt 87% der Post'],
    ['fr', 'Le bac porte 87 % du courrier (source : mairie, 2031).', 'Le bac porte 87 % du courrier'],
    ['zh', '渡船运送87%的邮件（数据来源：港口年报2031）。', '渡船运送87%的邮件'],
  ])('stands on no slide, and its year is no date of what is told (%s)', (lang, text, shown) => {
    const sentence = told(text, lang);
    expect(units(sentence, packFor(lang))[0]?.forms[0]?.text).toBe(shown);
    expect(sentence.figures.map(({ digits }) => digits)).toEqual(['87']);
    expect(sentence.dates).toEqual([]);
  });

  it.each([
    ['en', 'Most of the ropes were made of hemp (Reed, 2019).'],
    ['en', 'Some ropes were of hemp (Reed & Marsh, 2019, p. 4; Falk et al., 2021), others were not (Holm, 1987).'],
    ['ru', 'Карта маяков вошла в книгу «Свет над морем» (Reed G, 2004).'],
    ['de', 'Die Seile waren früher aus Hanf und teuer (Reed und Marsh, 2019).'],
  ])('is shown by who wrote it and when, but that year is no date of what is told (%s): %s', (lang, text) => {
    const sentence = told(text, lang);
    expect(sentence.figures).toEqual([]);
    expect(sentence.dates).toEqual([]);
    expect(units(sentence, packFor(lang))[0]?.forms[0]?.text ?? text).toMatch(/\(Reed/);
  });

  it.each([
    ['The boats were shown at the Great Fair (Oslo, 1902).', '1902'],
    ['The boats were shown in the open (May, 1902).', 'May, 1902'],
    ['The yard was sold to the town (in 1902).', '1902'],
  ])('is not where and when something was: %s', (text, date) => {
    expect(told(text).figures.map((figure) => figure.text)).toEqual([date]);
  });

  it('is no other remark with a colon', () => {
    const text = 'The ferry carries mail (one thing: letters).';
    expect(units(told(text), packFor('en'))[0]?.forms[0]?.text).toContain('letters');
  });
});
