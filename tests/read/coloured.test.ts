import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutColoured } from '../../scripts/read/fonts/coloured/cut-coloured.ts';
import { readTables, writeTables } from '../../scripts/read/fonts/coloured/tables.ts';
import { openFont } from '../../scripts/read/fonts/font-file.ts';
import { packed, wrapFont } from '../../scripts/read/fonts/font-work.ts';
import { inBrowser } from '../render/in-browser.ts';

const folder = dirname(createRequire(import.meta.url).resolve('twemoji-colr-font/package.json'));
const text = '🌊🦀👩\u200d💻🇨🇦👍🏽1\ufe0f\u20e3';
let file: Buffer;
let whole: Buffer;
let cut: Buffer;
let wrapped: Buffer;

beforeAll(async () => {
  file = await readFile(join(folder, 'twemoji.woff2'));
  whole = await wrapFont(file, 'truetype');
  cut = await cutColoured(whole, text);
  wrapped = await wrapFont(cut, 'woff2');
});

describe('a colour font that is cut', () => {
  it('has the letters it was cut to, as wide as they were, and no others', () => {
    const [before, after] = [openFont(whole), openFont(cut)];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      expect(after.advance(code), letter).toBe(before.advance(code));
    }
    expect(before.advance(0x1f680)).toBeDefined();
    expect(after.advance(0x1f680)).toBeUndefined();
  });

  it('weighs a fiftieth of what it did', () => {
    expect(wrapped.length * 50).toBeLessThan(file.length);
  });

  it('draws them to the pixel as the whole font does, families and flags too', async () => {
    const [before, after] = await inBrowser(async (browser) => {
      const page = await browser.newPage();
      const shots: Uint8Array[] = [];
      for (const face of [file, wrapped]) {
        await page.setContent(`<style>@font-face { font-family: drawn; src: url(data:font/woff2;base64,${face.toString('base64')}) }
          p { font: 90px drawn; margin: 20px; }</style><p>${text}</p>`);
        await page.evaluate(() => document.fonts.ready.then(() => {}));
        shots.push((await page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 160 } })) as Uint8Array);
      }
      return shots;
    });
    expect(Buffer.from(after ?? []).equals(Buffer.from(before ?? []))).toBe(true);
  });

  it('is opened by a browser however few signs are left of it', async () => {
    const few = await packed(await cutColoured(whole, '✅'));
    expect(few.length * 25).toBeLessThan(whole.length);
    const isOpened = await inBrowser(async (browser) => {
      const page = await browser.newPage();
      return page.evaluate(
        (url) =>
          new FontFace('few', `url(${url})`).load().then(
            () => true,
            () => false,
          ),
        `data:font/woff2;base64,${few.toString('base64')}`,
      );
    });
    expect(isOpened).toBe(true);
  });

  it('is refused where it has no colours', async () => {
    const { COLR: _, ...plain } = readTables(whole);
    await expect(cutColoured(writeTables(plain), text)).rejects.toThrow('The font has no colours.');
  });
});
