import { create } from 'qrcode/lib/core/qrcode.js';
import { expect, it } from 'vitest';
import { qr } from '../../../scripts/render/charts/qr.ts';

it('draws every dark square of the code once, and leaves light around it for the camera', () => {
  const address = 'https://example.org/bay/notes?from=the+harbour';
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const drawn = new Set<string>();
  for (const [, x = '', y = '', wide = ''] of qr(address).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let at = 0; at < Number(wide); at++) drawn.add(`${Number(y) - 4},${Number(x) - 4 + at}`);
  const dark = new Set<string>();
  for (let row = 0; row < modules.size; row++)
    for (let at = 0; at < modules.size; at++) if (modules.get(row, at)) dark.add(`${row},${at}`);
  expect(drawn).toEqual(dark);
  expect(qr(address)).toContain(`viewBox="0 0 ${modules.size + 8} ${modules.size + 8}"`);
});
