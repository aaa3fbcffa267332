import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('stands below its heading if it is wide, and below a large one if it is a band', async () => {
    expect((await shown('chart.png', 1800, 800, 'Quay')).form).toBe('contained');
    expect((await shown('strip.png', 2400, 500, 'Quay')).form).toBe('band');
  });

  it('says below it what it is called, if that is more than a word', async () => {
    expect((await shown('chart.png', 1800, 800, 'Levels at the quay')).named).toBe(true);
    expect((await shown('chart.png', 1800, 800, 'Quay')).named).toBe(false);
  });
});
