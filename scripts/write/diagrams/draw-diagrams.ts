import { readFile } from 'node:fs/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Look } from '#model';
import { boxesAlike, draw, start } from './in-page.ts';
import { themeOf } from './theme.ts';

/** A diagram as SVG, or why it could not be drawn. */
type Drawing = { svg: string } | { fault: string };

/** Words are as wide as their outlines, whatever grid the machine would draw them on. */
const unhinted = 'body{text-rendering:geometricPrecision}';

/** Longest that one diagram may take, in ms. */
const limit = 20_000;

/**
 * Draws diagrams in a page of their own that loads nothing. Every look of the drawing stands in its attributes, and its colours are
 * numbers that stand for tokens (see `sentinels`); what comes back is an article's and is to be made safe before it is used.
 * @param script Mermaid, as one script
 */
export async function drawDiagrams(browser: Browser, script: string, texts: string[], look: Look): Promise<Drawing[]> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => void request.abort().catch(() => undefined));
    await page.setContent(`<!doctype html><style>${await facesOf(look)}${unhinted}</style><body></body>`);
    await page.addScriptTag({ content: script });
    await page.evaluate(start, themeOf(look));
    await page.evaluate(boxesAlike);
    const drawings: Drawing[] = [];
    for (const [at, text] of texts.entries()) drawings.push(await drawing(page, text, `diagram-${at + 1}`));
    return drawings;
  } finally {
    page.close().catch(() => undefined);
  }
}

async function drawing(page: Page, text: string, id: string): Promise<Drawing> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Drawing>((resolve) => {
    timer = setTimeout(() => resolve({ fault: `it took more than ${limit / 1000} seconds` }), limit);
  });
  try {
    return await Promise.race([page.evaluate(draw, text, id).then((svg) => ({ svg })), late]);
  } catch (fault) {
    const [first = ''] = String((fault as Error).message).split('\n');
    return { fault: first.replace(/^(?:Error: )+/u, '').replace(/[:.]\s*$/u, '') };
  } finally {
    clearTimeout(timer);
  }
}

/** The look's own faces, so that boxes are as wide as their words will be. */
async function facesOf({ fonts }: Look): Promise<string> {
  const rules = fonts.flatMap(({ family, weight, files }) =>
    files
      .filter(({ cut }) => !cut)
      .map(async ({ file }) => {
        const bytes = (await readFile(file)).toString('base64');
        return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
      }),
  );
  return (await Promise.all(rules)).join('');
}
