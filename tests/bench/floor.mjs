// The floor: what the browser alone needs to print a page that is already made. Nothing of Lectern runs here.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const [page, pdf, executablePath] = process.argv.slice(2);
const args = ['--no-first-run', '--disable-extensions', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await puppeteer.launch({
  executablePath,
  headless: executablePath.includes('headless') ? 'shell' : true,
  args,
  pipe: true,
});
const tab = await browser.newPage();
await tab.setContent(await readFile(page, 'utf8'), { waitUntil: 'load' });
await tab.evaluate(() => document.fonts.ready);
const printed = { printBackground: true, preferCSSPageSize: true, tagged: true, outline: true, timeout: 0 };
await writeFile(pdf, await tab.pdf(printed));
await browser.close();
