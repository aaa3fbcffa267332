import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const dates = (text: string, lang = 'en') =>
  told(text, lang).dates.map(({ text, iso, relative }) => [text, relative ? 'relative' : iso]);

describe('dates', () => {
  it('are days, months, years and spans of years, as far as they are told', () => {
    expect(dates('The ferry left on 2 February 2025, and on March 3, 2024.')).toEqual([
      ['2 February 2025', '2025-02-02'],
      ['March 3, 2024', '2024-03-03'],
    ]);
    expect(dates('The boats come in September, 2023.')).toEqual([['September, 2023', '2023-09']]);
    expect(dates('It froze in January 2025 and by the end of 2024, in early 2019 and in the 1990s.')).toEqual([
      ['January 2025', '2025-01'],
      ['the end of 2024', '2024'],
      ['early 2019', '2019'],
      ['the 1990s', '1990'],
    ]);
    expect(dates('It thawed in the mid-to-late 1970s.')).toEqual([['the mid-to-late 1970s', '1970']]);
    expect(dates('From 2019 to 2021, and 2023-02-14.')).toEqual([
      ['2019', '2019'],
      ['2021', '2021'],
      ['2023-02-14', '2023-02-14'],
    ]);
  });

  it('may be counted from the first year of an era', () => {
    expect(dates('この調査は平成29年度に始まり、令和元年5月1日に終わった。', 'ja')).toEqual([
      ['平成29年度', '2017'],
      ['令和元年5月1日', '2019-05-01'],
    ]);
    expect(dates('民國107年開業。', 'zh-Hant')).toEqual([['民國107年', '2018']]);
    expect(told('回收率自111年的57%起，渡輪有110年的歷史。', 'zh-Hant').figures.map(({ text }) => text)).toEqual([
      '57%',
      '110年',
    ]);
    expect(told('27年度は40隻だった。', 'ja').figures.map(({ text }) => text)).not.toContain('27年');
  });

  it('may be relative', () => {
    expect(dates('Last year it froze; over the next three years it may not, and two weeks ago it did.')).toEqual([
      ['Last year', 'relative'],
      ['over the next three years', 'relative'],
      ['two weeks ago', 'relative'],
    ]);
  });

  it('are not numbers that count, nor the verbs “may” and “march”', () => {
    expect(dates('The hall holds 2000 people, and they may march.')).toEqual([]);
    expect(dates('The 2024 lamps of the quay, $2020 and Otter 2021 are none.')).toEqual([]);
  });

  it('are not idioms', () => {
    expect(dates('As soon as it freezes we keep the log up to date, in the future of the town.')).toEqual([]);
  });

  it('leave the full stop to the sentence', () => {
    expect(dates('It was due by December 10.')).toEqual([['December 10', 'relative']]);
  });

  it('are told by their digits where nothing is known of the words around them', () => {
    expect(dates('הטחנה טוחנת שיפון מאז 1820.', 'he')).toEqual([['1820', '1820']]);
    expect(dates('Młyn ma 1820 worków.', 'pl')).toEqual([]);
    expect(dates('The mill grinds, 1820 says.', 'en')).toEqual([]);
  });

  it('are days and months in Chinese and Japanese without a year too, and no figures', () => {
    expect(dates('6月卖出四十条船，7月13日关门。', 'zh')).toEqual([
      ['6月', 'relative'],
      ['7月13日', 'relative'],
    ]);
    expect(told('3月4日に橋が開いた。', 'ja').figures).toEqual([]);
    expect(told('修理には3か月かかった。', 'ja').figures.map(({ text }) => text)).toEqual(['3か月']);
  });

  it('begin behind “already” in German, unless what they count follows', () => {
    expect(dates('Schon 1868 gab es ein Wehr.', 'de')).toEqual([['1868', '1868']]);
    expect(dates('Bereits 1900 Menschen kamen auf den Berg.', 'de')).toEqual([]);
    expect(dates('Im Hafen lagen mehr als 1500 Boote.', 'de')).toEqual([]);
  });
});
