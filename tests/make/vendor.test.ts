import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyVendor } from '../../scripts/make/vendor.mjs';
import { mathsFaces } from '../../scripts/read/fonts/maths-faces.ts';
import { readMathsStyle } from '../../scripts/read/design/maths-style.ts';

it('publishes the faces that a formula may be set in, and no other of KaTeX', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-vendor-'));
  try {
    await copyVendor(folder);
    const published = await readdir(join(folder, 'katex/fonts'));
    expect(published.sort()).toEqual(mathsFaces.map(({ file }) => `KaTeX_${file}.woff2`).sort());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('sets bold and slanted letters without serifs in the face that it has of them', async () => {
  for (const name of ['mathsf', 'mathboldsf', 'textboldsf', 'mathsfit', 'mathitsf', 'textitsf'])
    expect(await readMathsStyle(['katex', name])).toContain('@font-face{font-family:KaTeX_SansSerif;');
  for (const name of ['mathfrak', 'mathboldfrak', 'textboldfrak'])
    expect(await readMathsStyle(['katex', name])).toContain('@font-face{font-family:KaTeX_Fraktur;');
  expect(await readMathsStyle(['katex'])).not.toContain('@font-face{font-family:KaTeX_SansSerif;');
});
