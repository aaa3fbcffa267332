import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

export interface Barrier {
  rule: string;
  help: string;
  /** The elements that it was found on, as markup. */
  where: string[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, by all of its rules for WCAG 2.2 A and AA and for good practice. Contrast is left out: it is measured from
 * pixels, which axe does not look at.
 * @param within a selector for the part of the page to look at; everything if absent
 */
export async function barriers(page: Page, within?: string): Promise<Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const run = `axe.run(${within ? JSON.stringify({ include: [within] }) : 'document'}, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ rule: id, help, where: nodes.map(({ html }) => html) })))`;
  return (await page.evaluate(run)) as Barrier[];
}
