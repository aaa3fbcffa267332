import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserSource } from '../scripts/write/browser.ts';
import { testBrowser } from './whole/browser.ts';
import type { Misfit } from '../scripts/write/proof.ts';
import type { DeckFile } from './score/deck-file.ts';
import { house, made } from './whole/made.ts';
import { fontsOf, openPdf, type PDFDocumentProxy, type PDFPageProxy, pagesOf, textOf } from './whole/pdf.ts';

let folder: string;
let deck: DeckFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-deck-'));
  await made(join(house, 'content/alibaba-ai/article.md'), 'html,pdf,json', async (from) => {
    for (const name of ['index.html', 'alibaba-ai.pdf', 'deck.json'])
      await copyFile(join(from, name), join(folder, name));
  });
  deck = JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the deck of content/alibaba-ai, opened from the disk', () => {
  let source: BrowserSource;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    source = testBrowser();
    browser = await source.browser();
    page = await browser.newPage();
    await page.setViewport({ width: 1920, height: 1080 });
    page.on('request', (request) => asked.push(request.url().slice(0, 200)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.waitForSelector('.reveal.ready, .reveal section.present');
    await page.evaluate(() => document.fonts.ready.then(() => true));
  });

  afterAll(() => source.close());

  it('shows every slide once, in the order of deck.json, as one walks on with the space bar', async () => {
    await page.keyboard.press('Home');
    const seen = [await present(page)];
    for (let step = 0; step < deck.slides.length + 5; step++) {
      await page.keyboard.press('Space');
      const now = await present(page);
      if (now === seen.at(-1)) break;
      seen.push(now);
    }
    expect(seen.map(bare)).toEqual(deck.slides.map(({ id }) => bare(id)));
  });

  it('goes down into the appendix, and right and left past it', async () => {
    await page.keyboard.press('Home');
    const main = deck.slides.filter(({ appendix }) => !appendix).map(({ id }) => bare(id));
    const seen = [bare(await present(page))];
    while (seen.length < main.length) {
      await page.keyboard.press('ArrowRight');
      seen.push(bare(await present(page)));
    }
    expect(seen).toEqual(main);
    const stack = deck.slides.findIndex(({ appendix }) => appendix);
    if (stack > 0) {
      while (bare(await present(page)) !== bare(deck.slides[stack - 1]?.id)) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      expect(bare(await present(page))).toBe(bare(deck.slides[stack]?.id));
      await page.keyboard.press('ArrowUp');
    }
  });

  it('zooms out to an overview and back with Escape', async () => {
    const overview = () => page.evaluate(() => document.querySelector('.reveal')?.classList.contains('overview'));
    await page.keyboard.press('Escape');
    expect(await overview()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await overview()).toBe(false);
  });

  it('opens the notes of the speaker with S', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const [popup] = await Promise.all([
      new Promise<Page | null>((resolve) => page.once('popup', resolve)),
      page.keyboard.press('s'),
    ]);
    expect(popup).toBeTruthy();
    await popup?.waitForFunction(() => document.body.textContent && document.body.textContent.length > 200);
    await popup?.close();
  });

  it('keeps every word on the stage, above the foot line, and large enough to read', async () => {
    await page.keyboard.press('Home');
    const found: string[] = [];
    for (const { id, layout } of deck.slides) {
      found.push(
        ...((await page.evaluate(measured)) as Misfit[]).map(
          ({ kind, text, by }) => `${layout} ${id}: ${kind}, “${text}”, by ${by} px`,
        ),
      );
      await page.keyboard.press('Space');
    }
    expect(found).toEqual([]);
  });

  it('asked nobody for anything, and logged no error', () => {
    expect(asked.filter((url) => !/^(data:|blob:|about:)/.test(url))).toEqual([
      pathToFileURL(join(folder, 'index.html')).href,
    ]);
    expect(logged).toEqual([]);
  });
});

describe('the PDF of content/alibaba-ai', () => {
  let pdf: PDFDocumentProxy;
  let pages: PDFPageProxy[];

  beforeAll(async () => {
    pdf = await openPdf(join(folder, 'alibaba-ai.pdf'));
    pages = await pagesOf(pdf);
  });

  it('has a page for every slide, 1440 by 810 points', () => {
    expect(pages).toHaveLength(deck.slides.length);
    for (const { view } of pages)
      expect([view[2], view[3]].map((length) => Math.round(length ?? 0))).toEqual([1440, 810]);
  });

  it('embeds its fonts, none of them as drawings', async () => {
    const fonts = (await Promise.all(pages.map(fontsOf))).flat();
    expect(fonts.length).toBeGreaterThan(pages.length);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
  });

  it('is tagged on every page', async () => {
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    expect(trees.flatMap((tree, at) => (tree?.children?.length ? [] : [at + 1]))).toEqual([]);
  });

  it('has a description for each of its figures', async () => {
    const figures = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap(figuresOf);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
  });

  it('can be searched for the words of its slides', async () => {
    const texts = await Promise.all(pages.map(textOf));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    // A quotation stands without its title, which is for the outline only.
    const titled = (layout: string) => layout !== 'quote';
    const missing = deck.slides.filter(
      ({ title, layout }, at) => titled(layout) && !letters(texts[at] ?? '').includes(letters(title)),
    );
    expect(missing.map(({ title }) => title)).toEqual([]);
  });

  it('has nested bookmarks, links between its pages and a title', async () => {
    const outline = await pdf.getOutline();
    expect(outline.length).toBeGreaterThan(3);
    expect(outline.some(({ items }) => items.length > 0)).toBe(true);
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    expect(links.some(({ subtype, dest }) => subtype === 'Link' && dest)).toBe(true);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: deck.meta.title });
  });
});

interface Tag {
  role?: string;
  alt?: string;
  children?: object[];
}

/** The figures among the tags of a page. */
function figuresOf(tag: object | null): Tag[] {
  const { role, children = [] }: Tag = tag ?? {};
  return [...(role === 'Figure' ? [tag as Tag] : []), ...children.flatMap(figuresOf)];
}

/** What does not fit on the slide that is shown, by the deck's own script. */
const measured = `LecternMeasure([...document.querySelectorAll('.slides section.present .slide')].at(-1))`;

/** The id of the slide that is shown. */
function present(page: Page): Promise<string> {
  return page.evaluate(() => [...document.querySelectorAll('.slides section.present')].at(-1)?.id ?? '');
}

function bare(id = ''): string {
  return id.replace(/^s-/, '');
}
