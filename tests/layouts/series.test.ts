import type { Prose, Table } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { seriesOf } from '../../templates/rules/figures/series.ts';

const [en, de] = [packFor('en'), packFor('de')];
const prose = (text: string): Prose => ({ text, spans: [], segments: [], line: 1, sentences: [] });
const table = (...rows: string[]): Table => {
  const [head = [], ...body] = rows.map((row) => row.split('|').map((cell) => prose(cell.trim())));
  return { kind: 'table', line: 1, head, rows: body, align: [], lines: rows.map(prose) };
};

describe('a table as one measure over time', () => {
  it('is found with years down its side or across its head', () => {
    const down = seriesOf(table('Year | Ice', '1960 | 92 days', '1980 | 83 days', '2000 | 73 days'), false, en);
    const across = seriesOf(table('Shore | 1960 | 1980 | 2000', 'South | 92 days | 83 days | 73 days'), false, en);
    expect(down?.lines[0]?.values).toEqual([92, 83, 73]);
    expect(across?.lines[0]).toMatchObject({ name: { text: 'South' }, values: [92, 83, 73] });
    expect(across?.at).toEqual([1960, 1980, 2000]);
  });

  it('is none where units differ, where a cell says more than a number, or where there are no years', () => {
    expect(
      seriesOf(table('Year | Ice', '1960 | 92 days', '1980 | 12 weeks', '2000 | 73 days'), false, en),
    ).toBeUndefined();
    expect(
      seriesOf(table('Year | Ice', '1960 | over 92 days', '1980 | 83 days', '2000 | 73 days'), false, en),
    ).toBeUndefined();
    expect(
      seriesOf(table('Port | Ice', 'East | 92 days', 'West | 83 days', 'South | 73 days'), false, en),
    ).toBeUndefined();
    expect(
      seriesOf(table('Year | Ice', '1980 | 92 days', '1960 | 83 days', '2000 | 73 days'), false, en),
    ).toBeUndefined();
  });

  it('draws bare numbers of several columns together only where the author says that they are one measure', () => {
    const mixed = table('Year | Ships | Crew', '1960 | 92 | 800', '1980 | 83 | 700', '2000 | 73 | 500');
    expect(seriesOf(mixed, false, en)).toBeUndefined();
    expect(seriesOf(mixed, true, en)?.lines).toHaveLength(2);
  });

  it('is found with months or quarters of a year, which may go on into the next', () => {
    const winter = seriesOf(table('Month | Ice', 'Nov. | 3 days', 'Dec. | 12 days', 'Jan. | 21 days'), false, en);
    expect(winter).toMatchObject({ at: [11, 12, 13], seasonal: true });
    expect(seriesOf(table('Time | Ice', 'Q1 | 3', 'Q2 | 1', 'Q3 | 0', 'Q4 | 2'), false, en)?.at).toEqual([1, 2, 3, 4]);
    expect(seriesOf(table('Monat | Eis', 'Januar | 3', 'März | 1', 'April | 0'), false, de)?.at).toEqual([1, 3, 4]);
    expect(seriesOf(table('Month | Ice', 'May | 3', 'January | 1', 'June | 0'), false, en)).toBeUndefined();
  });

  it('reads its numbers as its language writes them', () => {
    const ice = table('Jahr | Eis', '1960 | 92,5 Tage', '1980 | 83 Tage', '2000 | 1.073 Tage');
    expect(seriesOf(ice, false, de)?.lines[0]?.values).toEqual([92.5, 83, 1073]);
  });
});
