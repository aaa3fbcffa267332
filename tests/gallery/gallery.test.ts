import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testBrowser } from '../whole/browser.ts';
import { rules } from '../../templates/layouts/index.ts';
import { barriers } from '../prove/axe.ts';
import { type Dress, dresses } from '../prove/looks.ts';
import { house } from '../whole/made.ts';
import { astray, drawnBy, keepPictures, picturesThatDiffer } from '../whole/pictures.ts';
import { faintOf, faultsOf } from './faults.ts';
import { galleryPage } from './page.ts';
import { type Scenes, scenesOf } from './scenes.ts';

const goldens = join(house, 'tests/goldens/gallery');
const update = inject('updateGoldens');
const patience = 300_000;
/** A frame of 960 px is drawn with 384: small enough to keep, large enough to see a word move. */
const small = { width: 2050, height: 1080, deviceScaleFactor: 0.4 };

describe('every layout in every look', () => {
  const source = testBrowser();
  const scenes = new Map<string, Scenes>();
  let shown: Dress[] = [];
  let page: Page;

  beforeAll(async () => {
    source.start();
    shown = await dresses();
    for (const { look } of shown) if (!scenes.has(look)) scenes.set(look, await scenesOf(look));
    page = await (await source.browser()).newPage();
    await page.setViewport(small);
  }, patience);
  afterAll(() => source.close());

  async function show(part: 'examples' | 'stress') {
    await page.setContent(galleryPage(shown, scenes, part));
    await page.evaluate(() => document.fonts.ready.then(() => true));
  }

  it('fits with every slot filled to its budget', { timeout: patience }, async () => {
    await show('stress');
    const count = await page.evaluate(() => document.querySelectorAll('.slide').length);
    expect(count).toBeGreaterThan(100 * shown.length);
    expect(await faultsOf(page, measure())).toEqual([]);
  });

  it('shows the examples of all layouts, which fit and can be read', { timeout: patience }, async () => {
    await show('examples');
    const names = await page.evaluate(() => [...document.querySelectorAll('.sheet')].map(({ id }) => id));
    // A diagram is drawn while its deck is built, by a package that the gallery does without; see tests/diagrams.test.ts.
    const drawn = rules.map(({ name }) => name).filter((name) => name !== 'diagram');
    expect(names).toEqual(expect.arrayContaining(drawn));
    expect([...(await faultsOf(page, measure())), ...(await faintOf(page))]).toEqual([]);
  });

  it('keeps its panels and marks in the colours that a person forces upon it', { timeout: patience }, async () => {
    await show('examples');
    const filled = await page.evaluate(() =>
      [...document.querySelectorAll('.slide *:not(svg *)')].flatMap((part, at) => {
        const { backgroundColor } = getComputedStyle(part);
        return /, 0\)$|transparent/.test(backgroundColor) ||
          backgroundColor === getComputedStyle(part.closest('.slide') as Element).backgroundColor
          ? []
          : at;
      }),
    );
    expect(filled.length).toBeGreaterThan(shown.length);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const lost = await page.evaluate((places) => {
      const parts = [...document.querySelectorAll('.slide *:not(svg *)')];
      return places.flatMap((at) => {
        const part = parts[at] as Element;
        const { borderTopWidth, borderInlineStartWidth, outlineStyle, forcedColorAdjust } = getComputedStyle(part);
        const kept =
          borderTopWidth !== '0px' ||
          borderInlineStartWidth !== '0px' ||
          outlineStyle !== 'none' ||
          forcedColorAdjust === 'none';
        return kept ? [] : `${part.closest('.sheet')?.id}: ${part.outerHTML.slice(0, 60)}`;
      });
    }, filled);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    expect([...new Set(lost)]).toEqual([]);
  });

  it('holds no barrier that axe knows of', { timeout: patience }, async () => {
    await show('examples');
    expect(await barriers(page, '.look')).toEqual([]);
  });

  it('looks as it did, where this browser drew what was kept', { timeout: patience }, async (test) => {
    await show('examples');
    const pictures = await picturesOf(page);
    expect(pictures.size).toBeGreaterThanOrEqual(rules.length * shown.length);
    const version = source.taken()?.version ?? '';
    if (update) return keepPictures(goldens, version, pictures);
    const kept = await drawnBy(goldens);
    if (kept === undefined) test.skip('no pictures are kept yet: npm run goldens');
    if (kept !== version) test.skip(`they were drawn by ${kept}, and this is ${version}`);
    const differing = await picturesThatDiffer(goldens, pictures);
    expect(differing, `see ${astray}, and if all is well: npm run goldens`).toEqual([]);
  });

  function measure(): string {
    return scenes.values().next().value?.assets.measure ?? '';
  }
});

/** Every slide of the gallery by its look and name: a picture of each sheet, cut up. */
async function picturesOf(page: Page): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const sheet of await page.$$('.sheet')) {
    const frames = await sheet.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [...element.querySelectorAll('.frame')].map((frame) => {
        const box = frame.getBoundingClientRect();
        const look = frame.parentElement?.querySelector(':scope > figcaption')?.textContent?.replace(/ /g, '-');
        return { name: `${look}/${element.id}`, x: box.left - left, y: box.top - top };
      });
    });
    const whole = PNG.sync.read(Buffer.from(await sheet.screenshot()));
    for (const { name, x, y } of frames) pictures.set(name, cut(whole, x * 0.4, y * 0.4));
  }
  return pictures;
}

/** One frame of 960 × 540, out of a picture of 0.4 of its size. */
function cut(whole: PNG, x: number, y: number): Buffer {
  const part = new PNG({ width: 384, height: 216 });
  PNG.bitblt(whole, part, Math.round(x), Math.round(y), 384, 216, 0, 0);
  return PNG.sync.write(part, { colorType: 2 });
}
