import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testBrowser } from './whole/browser.ts';
import { printPageOf } from './bench/print-page.ts';
import { house, made } from './whole/made.ts';
import { astray, drawnBy, keepPictures, picturesThatDiffer } from './whole/pictures.ts';

const article = join(house, 'content/alibaba-ai/article.md');
const goldens = join(house, 'tests/goldens/alibaba-ai');
const update = inject('updateGoldens');

describe('the deck of content/alibaba-ai is as it was', () => {
  it('line by line in its storyboard', async () => {
    const text = await made(article, 'storyboard', (folder) => readFile(join(folder, 'storyboard.txt'), 'utf8'));
    await expect(text).toMatchFileSnapshot(join(goldens, 'storyboard.txt'));
  });

  it('tag by tag in the markup of its slides', async () => {
    const page = await printPageOf(article);
    const slides = page.slice(page.indexOf('<body')).replace(/(data:[\w/+-]+)[^"')]*/g, '$1');
    await expect(slides).toMatchFileSnapshot(join(goldens, 'slides.html'));
  });
});

describe('the pages of content/alibaba-ai look as they did', () => {
  const source = testBrowser();
  const pictures = new Map<string, Buffer>();
  let version = '';

  beforeAll(async () => {
    const browser = await source.browser();
    version = source.taken()?.version ?? '';
    const page = await browser.newPage();
    await page.setViewport({ width: 1920, height: 1080, deviceScaleFactor: 0.25 });
    await page.setContent(await printPageOf(article));
    await page.evaluate(() => document.fonts.ready.then(() => true));
    for (const section of await page.$$('section.page')) {
      const id = await section.evaluate((element) => element.id);
      pictures.set(id, Buffer.from(await section.screenshot()));
    }
  });

  afterAll(() => source.close());

  it('picture by picture, where this browser drew those that were kept', async (test) => {
    const folder = join(goldens, 'pictures');
    if (update) return keepPictures(folder, version, pictures);
    const kept = await drawnBy(folder);
    if (kept === undefined) expect.fail('There are no pictures to compare with: npm run goldens');
    if (kept !== version) test.skip(`they were drawn by ${kept}, and this is ${version}`);
    const differing = await picturesThatDiffer(folder, pictures);
    expect(differing, `see ${astray}, and if all is well: npm run goldens`).toEqual([]);
  });
});
