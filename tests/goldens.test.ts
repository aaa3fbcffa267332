import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserSource } from '../scripts/write/browser.ts';
import { printPageOf } from './bench/print-page.ts';
import { house, made } from './whole/made.ts';

const article = join(house, 'content/alibaba-ai/article.md');
const goldens = join(house, 'tests/goldens/alibaba-ai');
/** What is and how it differs from what was, for eyes; never committed. */
const astray = join(house, 'tests/goldens/astray');
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
  const source = browserSource();
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
    const drawnBy = join(goldens, 'pictures', 'browser.txt');
    const kept = existsSync(drawnBy) ? (await readFile(drawnBy, 'utf8')).trim() : undefined;
    if (update) return keep(version, pictures);
    if (kept === undefined) expect.fail('There are no pictures to compare with: npm run goldens');
    if (kept !== version) test.skip(`they were drawn by ${kept}, and this is ${version}`);
    const differing: string[] = [];
    for (const [id, is] of pictures) {
      const was = await readFile(join(goldens, 'pictures', `${id}.png`)).catch(() => undefined);
      if (await differs(id, is, was)) differing.push(id);
    }
    expect(differing, `see ${astray}, and if all is well: npm run goldens`).toEqual([]);
  });
});

async function keep(version: string, pictures: Map<string, Buffer>): Promise<void> {
  await rm(join(goldens, 'pictures'), { recursive: true, force: true });
  await mkdir(join(goldens, 'pictures'), { recursive: true });
  for (const [id, picture] of pictures) await writeFile(join(goldens, 'pictures', `${id}.png`), picture);
  await writeFile(join(goldens, 'pictures', 'browser.txt'), `${version}\n`);
}

/** More than one pixel in 500 by more than a shade. Lays was, is and the difference side by side for a person to see. */
async function differs(id: string, is: Buffer, was: Buffer | undefined): Promise<boolean> {
  const now = PNG.sync.read(is);
  const then = was ? PNG.sync.read(was) : new PNG({ width: now.width, height: now.height });
  const difference = new PNG({ width: now.width, height: now.height });
  const alike = now.width === then.width && now.height === then.height;
  const pixels = alike
    ? pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold: 0.15 })
    : Infinity;
  if (pixels <= (now.width * now.height) / 500) return false;
  await mkdir(astray, { recursive: true });
  await writeFile(join(astray, `${id}-is.png`), is);
  if (was) await writeFile(join(astray, `${id}-was.png`), was);
  await writeFile(join(astray, `${id}-difference.png`), PNG.sync.write(difference));
  return true;
}
