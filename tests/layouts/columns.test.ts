import { expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

async function alignOf(rule: string): Promise<unknown> {
  const deck = await make(
    `# The yard\n\n## What was built\n\n| Year | Boats | Cost per boat | Yard |\n${rule}\n| 1998 | 4 | €9,500 | Bay |\n` +
      '| 2006 | 12 | €11,250 | Quay |\n| 2015 | – | €140,000 | Bay |\n',
    'yard.md',
  );
  return deck.slides.find(({ layout }) => layout === 'table')?.slots.align;
}

it('sets figures at the end of their column, and words and the first column at the start', async () => {
  expect(await alignOf('|---|---|---|---|')).toEqual(['start', 'end', 'end', 'start']);
});

it('leaves a column in the middle or at the end where its author says so', async () => {
  expect(await alignOf('|---|---|:---:|---:|')).toEqual(['start', 'end', 'center', 'end']);
});

it('has columns of figures stand at the same distance, whatever their heads', async () => {
  const deck = await make(
    '# The yard\n\n## Who sails\n\n| Route | 1998 | 2006 | Change since the first year |\n|---|--:|--:|--:|\n' +
      '| Bay | 982,000 | 1,011,300 | +9.9% |\n| Quay | 431,500 | 440,800 | −7.1% |\n',
    'yard.md',
  );
  const { widths } = deck.slides.find(({ layout }) => layout === 'table')?.slots ?? {};
  const [, ...figures] = widths as unknown as string[];
  expect(new Set(figures).size).toBe(1);
});

it('gives no column less room than its longest word needs', async () => {
  const long = (what: string) => `${what} that are as long as a line of the book in which they are written down`;
  const deck = await make(
    `# The yard\n\n## Who builds\n\n| Yard | Boats | Sails |\n|---|---|---|\n| Breakwater | ${long('Cutters')} | ${long('Lugs')} |\n` +
      `| Lighthouse | ${long('Barges')} | ${long('Gaffs')} |\n| Slipway | ${long('Punts')} | ${long('Sprits')} |\n`,
    'yard.md',
  );
  const { widths } = deck.slides.find(({ layout }) => layout === 'table')?.slots ?? {};
  expect(Number.parseFloat((widths as unknown as string[])[0] ?? '')).toBeGreaterThan(14);
});
