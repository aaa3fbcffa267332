import type { Page } from 'puppeteer-core';
import { type Misfit, measuring } from '../../scripts/write/proof.ts';
import { faintWords } from '../prove/contrast.ts';

/** What does not fit on the slides of a gallery page, a line each. */
export async function faultsOf(page: Page, measure: string): Promise<string[]> {
  const faults = (await page.evaluate(measuring(measure))) as Misfit[][];
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.slide')].map((slide) =>
      [slide.closest('.sheet')?.querySelector('h2'), slide.closest('.look')?.querySelector(':scope > figcaption')]
        .map((name) => name?.textContent)
        .join(' in '),
    ),
  );
  return faults.flatMap((found, at) =>
    found.map(({ kind, by, text }) => `${names[at]}: ${kind} by ${by} px, “${text}”`),
  );
}

/** Sheets of which one picture is taken: a whole gallery would be too high for it. */
const together = 8;

/** Words of a gallery page whose contrast is too small, a line each. */
export async function faintOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const sheets = await page.evaluate(() => document.querySelectorAll('.sheet').length);
  for (let from = 0; from < sheets; from += together) {
    await page.evaluate(showOnly, from, from + together);
    const faint = await faintWords(page, '.sheet:not([hidden]) .slide', 0.25);
    found.push(...faint.map(({ slide, text, ratio }) => `${slide}: contrast ${ratio.toFixed(2)}, “${text}”`));
  }
  await page.evaluate(showOnly, 0, sheets);
  return found;
}

function showOnly(from: number, to: number): void {
  for (const [at, sheet] of document.querySelectorAll<HTMLElement>('.sheet').entries())
    sheet.hidden = at < from || at >= to;
}
