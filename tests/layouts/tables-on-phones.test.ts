import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const article = (rows: string[]) =>
  `# The new rules of the harbour\n\n## What to call instead\n\n| Code | What you call | What to call | Notes |\n|---|---|---|---|\n${rows.join('\n')}\n`;

const tables = async (rows: string[]) => {
  const { slides } = await make(article(rows), 'rules.md');
  return slides.filter(({ layout }) => layout === 'table').map(({ slots }) => slots as unknown as Shown);
};

interface Shown {
  form?: string;
  rows: { cells: { text: string }[] }[];
  widths: string[];
}

const long = (at: number) =>
  `| TIDE0${at} | You still ask for the old \`harbour.quayNumber${at}\` of a ship. | Ask for \`harbour.berthOptions.config\` or \`harbour.berthOptions.schema${at}\`. | #42${at} |`;

describe('a table on a phone', () => {
  it('has its rows on two slides where one would be higher than a phone', async () => {
    const shown = await tables([1, 2, 3, 4, 5, 6].map(long));
    expect(shown.length).toBe(2);
    expect(shown.map(({ rows }) => rows.length)).toEqual([3, 3]);
  });

  it('has no row by itself on the last of several slides, where the others can spare one', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => `| Quay ${at} ${' | 180'.repeat(7)} |`);
    const head = `| Quay | ${'ABCDEFG'.split('').join(' | ')} |\n|${'---|'.repeat(8)}`;
    const { slides } = await make(`# Ways\n\n## From quay to quay\n\n${head}\n${rows.join('\n')}\n`, 'ways.md');
    const shown = slides.flatMap(({ layout, slots }) => (layout === 'table' ? [(slots as unknown as Shown).rows] : []));
    expect(shown.map(({ length }) => length)).toEqual([3, 2, 2]);
  });

  it('lists long cells one below the other, and leaves short ones side by side', async () => {
    expect((await tables([1, 2, 3].map(long)))[0]?.form).toBe('listed');
    const short = await tables([1, 2, 3, 4].map((at) => `| T${at} | ${at} ships | ${at} crews | north |`));
    expect(short.length).toBe(1);
    expect(short[0]?.form).not.toBe('listed');
  });

  it('has air between the cells of a few short rows, and none to spare where there are many', async () => {
    const rows = (count: number) =>
      tables(Array.from({ length: count }, (_, at) => `| T${at} | ${at} ships | ${at} crews | north |`));
    expect((await rows(4)).map(({ form }) => form)).toEqual(['airy']);
    expect((await rows(6)).every(({ form, rows: { length } }) => length < 5 || form === undefined)).toBe(true);
  });

  it('has no cell that is higher than a phone', async () => {
    const endless = Array.from({ length: 90 }, (_, at) => `harbour-part-${at};`).join(' ');
    const shown = await tables([long(1), `| TIDE02 | ${endless} | nothing | #1 |`, long(3)]);
    const cells = shown.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(cells.find((text) => text.startsWith('harbour-part-0'))).toMatch(/ …$/);
  });
});
