import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './open-browser.ts';
import { type Served, served } from './served.ts';

/** A talk that `lectern dev` shows in a real browser, and what a person can see of it. */
export interface Opened extends Served {
  browser: Browser;
  page: Page;
  /** What the console complained of, and how often the page was loaded. */
  logged: string[];
  loads(): number;
  /** Whether the slides have these words, and whether the slide that is shown has them. */
  shows(words: string): Promise<boolean>;
  showsHere(words: string): Promise<boolean>;
  here(): Promise<string | undefined>;
  status(): Promise<string>;
  tuning(): Promise<string>;
  /** Goes to the first slide of a layout that has these words. */
  goTo(layout: string, words?: string): Promise<void>;
}

export async function opened(article: string, ...words: string[]): Promise<Opened> {
  const talk = await served(article, ...words);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const logged: string[] = [];
  let loads = 0;
  await page.setViewport({ width: 1280, height: 720 });
  page.on('console', (message) => {
    if (message.type() === 'error') logged.push(message.text());
  });
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('load', () => loads++);
  await page.goto(talk.address);
  await page.waitForSelector('.slides section.present');
  const shown = (words: string, within: string) =>
    page.evaluate(
      (sought, name) => document.querySelector(name)?.textContent?.includes(sought) ?? false,
      words,
      within,
    );
  return {
    ...talk,
    browser,
    page,
    logged,
    loads: () => loads,
    shows: (words) => shown(words, '.slides'),
    showsHere: (words) => shown(words, '.slides section.present:not(.stack) .slide'),
    here: () => page.evaluate(() => document.querySelector('.slides section.present:not(.stack)')?.id),
    status: () => page.evaluate(() => document.querySelector('.live-status')?.textContent ?? ''),
    tuning: () => readFile(talk.article.replace('.md', '.tuning.md'), 'utf8').catch(() => ''),
    async goTo(layout, words = '') {
      const id = await page.evaluate(
        (name, sought) =>
          [...document.querySelectorAll(`.slide.${name}`)]
            .find((slide) => slide.textContent?.includes(sought))
            ?.closest('section')?.id,
        layout,
        words,
      );
      await page.evaluate((name) => {
        location.hash = `#/${name}`;
      }, id);
      await page.waitForSelector(`#${id}.present`);
    },
    async stop() {
      await browser.close();
      await talk.stop();
    },
  };
}
