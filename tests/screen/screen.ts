import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { browserSource } from '../../scripts/write/browser.ts';
import { house, made } from '../whole/made.ts';

const source = browserSource({ fontFolder: join(house, 'templates/looks/studio/fonts'), fetching: () => {} });
const folders: string[] = [];

/** The address of a deck of the article beside this file, with its front matter changed. */
export async function deckAt(change: (text: string) => string = (text) => text): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-screen-'));
  folders.push(folder);
  const article = join(folder, 'tides.md');
  await writeFile(article, change(await readFile(join(import.meta.dirname, 'article.md'), 'utf8')));
  const html = await made(article, 'html', (made) => readFile(join(made, 'index.html'), 'utf8'));
  await writeFile(join(folder, 'index.html'), html);
  return `file://${join(folder, 'index.html')}`;
}

interface Screen {
  width: number;
  height: number;
  still?: boolean;
  scripts?: boolean;
}

/** Opens a deck on a screen, and waits until it stands; fails with whatever fails in the page. */
export async function onScreen<Seen>(
  address: string,
  { width, height, still, scripts = true }: Screen,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const browser: Browser = await source.browser();
  const page = await browser.newPage();
  const failed: unknown[] = [];
  page.on('pageerror', (error) => failed.push(error));
  try {
    await page.setJavaScriptEnabled(scripts);
    if (still) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width, height, isMobile: width < 600 || height < 600, hasTouch: width < 600 });
    await page.goto(address);
    if (scripts) await page.waitForFunction('Reveal.isReady()');
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const seen = await look(page);
    if (failed.length > 0) throw failed[0];
    return seen;
  } finally {
    await page.close();
  }
}

/** Ends the browser, and takes away what was written. */
export async function putAway(): Promise<void> {
  await source.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
