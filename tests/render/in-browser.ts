import type { Browser } from 'puppeteer-core';
import { testBrowser } from '../whole/browser.ts';

/** Starts the browser of the tests, and closes it whatever happens. */
export async function inBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const source = testBrowser();
  try {
    return await work(await source.browser());
  } finally {
    await source.close();
  }
}
