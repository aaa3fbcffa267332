import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Said } from '#model';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();
let folder: string;

/** The heads of pictures of a size, with nothing behind them. */
function head(file: string, width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  if (file.endsWith('.png'))
    return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), size, Buffer.from([8, 6, 0, 0, 0])]);
  const frame = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc00011080000000003012200021101031101', 'hex');
  frame.writeUInt16BE(height, 25);
  frame.writeUInt16BE(width, 27);
  return frame;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-forms-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function shown(file: string, width: number, height: number, alt: string) {
  await writeFile(join(folder, file), head(file, width, height));
  const text = `# The quay\n\n## Under water twice a day\n\n![${alt}](${file})\n`;
  const deck = await make(text, join(folder, 'quay.md'));
  const slots = deck.slides.find(({ layout }) => layout === 'image')?.slots;
  return { form: slots?.form, named: slots?.named };
}

describe('a picture', () => {
  it('loses its edges only if it is a photograph that is large enough for it', async () => {
    expect((await shown('quay.jpg', 1200, 1000, 'Quay')).form).toBe('half');
    expect((await shown('sketch.png', 1200, 1000, 'Quay')).form).toBe('beside');
    expect((await shown('stamp.jpg', 300, 250, 'Quay')).form).toBe('inset');
  });

  it('loses neither its head nor its foot, photograph or not, if it is tall', async () => {
    expect((await shown('mast.jpg', 1200, 2200, 'Mast')).form).toBe('inset');
    expect((await shown('rope.png', 900, 1300, 'Rope')).form).toBe('beside');
    expect((await shown('sailor.jpg', 1200, 1600, 'Sailor')).form).toBe('half');
  });

  it('stands below its heading if it is wide, and below a large one if it is a band', async () => {
    expect((await shown('chart.png', 1800, 800, 'Quay')).form).toBe('contained');
    expect((await shown('strip.png', 2400, 500, 'Quay')).form).toBe('band');
  });

  it('has the words below it where it is too wide to stand beside them', async () => {
    await writeFile(join(folder, 'strip.png'), head('strip.png', 2400, 500));
    const told = 'The quay was drawn twice, before and after the wall came.';
    const deck = await make(
      `# The quay\n\n## Two drawings of the quay\n\n${told}\n\n![The quay](strip.png)\n`,
      join(folder, 'quay.md'),
    );
    const slide = deck.slides.find(({ layout }) => layout === 'image');
    expect(slide?.slots).toMatchObject({ form: 'wide', points: [{}] });
  });

  it('has beside it what the paragraph behind it tells, where nothing is told before it', async () => {
    await writeFile(join(folder, 'mast.png'), head('mast.png', 400, 1200));
    const picture = '![The mast on the quay](mast.png)';
    const told = 'The mast on the quay is 38 metres high and only two hands wide at its top, where the lamp hangs.';
    const points = async (section: string) => {
      const deck = await make(`# The quay\n\n## The mast\n\n${section}\n`, join(folder, 'mast.md'));
      const { points = [] } = deck.slides.find(({ layout }) => layout === 'image')?.slots ?? {};
      return (points as unknown as Said[]).map(({ text }) => text);
    };
    expect(await points(`${picture}\n\n${told}`)).toEqual([expect.stringContaining('38 metres high')]);
    const before = 'The mast is as old as the quay.';
    expect(await points(`${before}\n\n${picture}\n\nThe lamp is lit at dusk.`)).not.toContain(
      'The lamp is lit at dusk',
    );
  });

  it('has beside it what is told of it where each of several stands above its own paragraph', async () => {
    await writeFile(join(folder, 'mast.png'), head('mast.png', 400, 1200));
    await writeFile(join(folder, 'bell.png'), head('bell.png', 500, 1100));
    const told = (mast: string) =>
      `![The mast on the quay](mast.png)\n\n${mast}\n\n![The bell on the mole](bell.png)\n\nThe bell on the mole was cast in 1911 by two brothers.`;
    const besideBell = async (section: string) => {
      const deck = await make(`# The quay\n\n## The mast\n\n${section}\n`, join(folder, 'bell.md'));
      const slides = deck.slides.filter(({ slots }) => JSON.stringify(slots.picture ?? '').includes('bell.png'));
      return slides.map(({ title, slots }) =>
        [title, ...((slots.points as unknown as Said[]) ?? [])].map((one) => one.text).join(' '),
      );
    };
    expect(await besideBell(told('The mast on the quay is 38 metres high.'))).toEqual([
      expect.stringContaining('1911'),
    ]);
    expect(await besideBell(told('The mast on the quay is 38 metres high.'))).not.toEqual([
      expect.stringContaining('38 metres'),
    ]);
    expect(await besideBell(told('The bell that calls to the mast looks like this:'))).not.toEqual([
      expect.stringContaining('1911'),
    ]);
  });

  it('is not passed over by the words around it', async () => {
    await writeFile(join(folder, 'plan.png'), head('plan.png', 1600, 500));
    const [before, after] = [
      'The pump house stands on the mole since the flood. The water runs from the basin through the filter into the tower.',
      'The tower holds water for two days.',
    ];
    const more = ['North', 'South'].map((side) => `## ${side}\n\n![The ${side} shore](plan.png)`).join('\n\n');
    const text = `# Pictures of the bay\n\n${more}\n\n## Pump house\n\n${before}\n\n![The way of the water](plan.png)\n\n${after}\n`;
    const deck = await make(text, join(folder, 'bay.md'));
    expect(deck.slides.filter(({ slots }) => slots.picture)).toHaveLength(3);
  });

  it('says below it what it is called, if that is more than a word', async () => {
    expect((await shown('chart.png', 1800, 800, 'Levels at the quay')).named).toBe(true);
    expect((await shown('chart.png', 1800, 800, 'Quay')).named).toBe(false);
  });
});

describe('two pictures beside each other', () => {
  async function formOf(width: number, height: number): Promise<unknown> {
    await writeFile(join(folder, 'one.jpg'), head('one.jpg', width, height));
    await writeFile(join(folder, 'two.jpg'), head('two.jpg', width, height));
    const text = '# The quay\n\n## Both ends\n\n![The north end](one.jpg)\n\n![The south end](two.jpg)\n';
    const deck = await make(text, join(folder, 'quay.md'));
    return deck.slides.find(({ layout }) => layout === 'gallery')?.slots.form;
  }

  it('stand one above the other if they are bands, and are not cut to strips if they are wide', async () => {
    expect(await formOf(2400, 600)).toBe('stacked');
    expect(await formOf(800, 500)).toBe('wide');
    expect(await formOf(500, 800)).toBe('tall');
  });
});
