import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { withBrowser } from '../../scripts/write/browser.ts';
import { printPageOf } from './print-page.ts';

const root = resolve(import.meta.dirname, '../..');
const [article = join(root, 'content/alibaba-ai/article.md'), target = join(root, 'docs/deck.png'), ...wanted] =
  process.argv.slice(2);
const width = 560;

/** `npx tsx tests/bench/picture.ts [article] [target] [number of a slide …]`: a contact sheet of real slides, for the README. */
await withBrowser({}, async (source) => {
  const browser = await source.browser();
  const slides = await pictures(browser, await printPageOf(article));
  const numbers = wanted.length > 0 ? wanted.map(Number) : slides.map((_, at) => at + 1);
  const chosen = numbers.flatMap((number) => slides[number - 1] ?? []);
  await writeFile(target, await sheet(browser, chosen));
});

/** Every page of the print page as a PNG in base64. */
async function pictures(browser: Browser, html: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080, deviceScaleFactor: width / 1920 });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const found: string[] = [];
  for (const section of await page.$$('section.page')) found.push(await section.screenshot({ encoding: 'base64' }));
  await page.close();
  return found;
}

/** The pictures in three columns. */
async function sheet(browser: Browser, slides: string[]): Promise<Uint8Array> {
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 3 * width + 64, height: 400 });
  const images = slides.map((one) => `<img src="data:image/png;base64,${one}" width="${width}">`).join('');
  const style = `body{margin:0;padding:16px;background:#8b8f98;display:grid;grid-template-columns:repeat(3,${width}px);gap:16px}img{display:block}`;
  await page.setContent(`<style>${style}</style>${images}`, { waitUntil: 'load' });
  const picture = await page.screenshot({ fullPage: true, type: 'png' });
  await page.close();
  return picture;
}
