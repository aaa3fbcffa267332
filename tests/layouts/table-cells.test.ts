import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const tables = async (cell: string) => {
  const rows = ['North', 'South', 'West'].map((quay) => `| ${quay} | ${cell} | all year |`).join('\n');
  const { slides } = await make(
    `# The harbour\n\n## Who lies where\n\n| Quay | Boats of the harbour | Open |\n|---|---|---|\n${rows}\n`,
    'quays.md',
  );
  return slides.flatMap(({ layout, scale, slots }) =>
    layout === 'table' ? [{ scale, ...(slots as unknown as { rows: { cells: { text: string }[] }[] }) }] : [],
  );
};

describe('a cell in lines that its author parted', () => {
  it('is as high as they are', async () => {
    const [parted, plain] = [await tables('cutters<br>sloops<br>punts'), await tables('cutters and sloops')];
    expect(plain[0]?.scale).toBe(0);
    expect(parted[0]?.scale).toBeGreaterThan(0);
    expect(parted[0]?.rows[0]?.cells[1]?.text).toBe('cutters\nsloops\npunts');
  });

  it('runs on where there is no room for so many', async () => {
    const shown = await tables(Array.from({ length: 40 }, (_, at) => `boat ${at}`).join('<br>'));
    expect(shown[0]?.rows[0]?.cells[1]?.text).toContain('boat 0 boat 1 boat 2');
  });
});
