import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type Served, served, until } from './served.ts';

const article = `# How rivers are named

Most rivers of Europe have names older than any town beside them. Nobody knows who gave them.

## Old words

Many names mean nothing but water. The Avon and the Esk are two of them. Settlers asked for the name of the river and were told
the word for river. Later tongues added a second word of their own.

## New words

Sailors named rivers after the day they found them. Kings named rivers after themselves. Some of these names lasted only
as long as the king. Maps keep the others alive.
`;

describe('a person who writes while lectern dev shows the talk', { timeout: 90_000 }, () => {
  let browser: Browser;
  let page: Page;
  let talk: Served;
  let loads = 0;
  const logged: string[] = [];
  const save = (text: string) => writeFile(talk.article, text);
  const shows = (words: string) =>
    page.evaluate((sought) => document.querySelector('.slides')?.textContent?.includes(sought) ?? false, words);
  const here = () => page.evaluate(() => document.querySelector('.slides section.present:not(.stack)')?.id);
  const status = () => page.evaluate(() => document.querySelector('.live-status')?.textContent ?? '');
  const tuning = () => readFile(talk.article.replace('.md', '.tuning.md'), 'utf8');

  beforeAll(async () => {
    talk = await served(article);
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    page.on('console', (message) => {
      if (message.type() === 'error') logged.push(message.text());
    });
    page.on('pageerror', (error) => logged.push(String(error)));
    page.on('load', () => loads++);
    await page.goto(talk.address);
    await page.waitForSelector('.slides section.present');
  });

  afterAll(async () => {
    await browser?.close();
    await talk?.stop();
  });

  it('sees new words where they stand, and stays on the slide', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const at = await here();
    await save(article.replace('Kings named rivers', 'Queens named rivers'));
    await until(() => shows('Queens named rivers'), 'the new words');
    expect(await here()).toBe(at);
    expect(loads).toBe(1);
    await until(() => talk.said.some((line) => /\d+ untouched, \d+ ms$/.test(line)), 'a word in the terminal');
    expect(await status()).toMatch(/slides? changed/);
  });

  it('stays there when slides come, go and change places, in the overview as well', async () => {
    const at = await here();
    await page.keyboard.press('o');
    const [head = '', old = '', young = ''] = article.split(/^(?=## )/mu);
    await save(
      `${head}${young}\n## One more\n\nBeavers name no rivers. They only move them. Engineers do both, and neither lasts.\n\n${old}`,
    );
    await until(() => shows('Beavers name no rivers'), 'the new section');
    expect(await here()).toBe(at);
    expect(await page.evaluate(() => document.querySelector('.reveal')?.classList.contains('overview'))).toBe(true);
    await page.keyboard.press('o');
    await save(article);
    await until(async () => !(await shows('Beavers')), 'the section to go');
    expect(loads).toBe(1);
  });

  it('sees every save, however the editor does it and however fast', async () => {
    for (let count = 0; count < 30; count++) await save(article.replace('Nobody knows', `Number ${count} knows`));
    await until(() => shows('Number 29 knows'), 'the last of thirty saves');
    await writeFile(`${talk.article}~`, article.replace('Nobody knows', 'A rename knows'));
    await rename(`${talk.article}~`, talk.article);
    await until(() => shows('A rename knows'), 'a save by rename');
    await rm(talk.article);
    await until(() => talk.said.some((line) => line.includes('article-missing')), 'the problem in the terminal');
    await save(article);
    await until(async () => (await shows('Nobody knows')) && !(await page.$('.live-problem')), 'the file to be back');
  });

  it('is shown a problem over the last good deck, with its line, until it is mended', async () => {
    await save(`---\ntitle: "open\n---\n${article}`);
    await page.waitForSelector('.live-problem');
    const problem = await page.$eval('.live-problem', (board) => board.textContent);
    expect(problem).toMatch(/talk\.md:2:\d+ .*no closing/);
    expect(await shows('Nobody knows')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.$('.live-problem')).toBeNull();
    await save(article);
    await until(() => talk.said.some((line) => line.startsWith('Mended')), 'a word that it is mended');
    expect(loads).toBe(1);
  });

  it('changes a slide where it stands, sees it in the tuning file, edits the article under it, sees it stale, accepts it', async () => {
    const id = await page.evaluate(() => {
      const points = [...document.querySelectorAll('.slides .slide li p')].map((point) => point.closest('section'));
      const first = points.find((section) => section?.querySelector('.slide.points'));
      return first?.id;
    });
    await page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, id);
    await until(async () => (await here()) === id, 'the slide');
    await page.keyboard.press('e');
    await page.waitForSelector('[data-part="points.lead"]');
    const said = await page.$eval('[data-part="points.lead"]', (point) => point.textContent?.trim() ?? '');
    await page.focus('[data-part="points.lead"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Water, said plainly');
    await page.keyboard.press('Enter');
    await until(
      async () => (await tuning().catch(() => '')).includes('- says: Water, said plainly'),
      'the tuning file',
    );
    expect(await tuning()).toContain(`- said: ${said}`);
    await until(() => shows('Water, said plainly'), 'the words to come back from the file');
    await until(async () => (await status()).includes('tuning file'), 'a word to whoever cannot see it').catch(
      async (fault) => {
        throw new Error(`${fault.message}; the status is “${await status()}”`);
      },
    );
    await page.keyboard.press('Escape');

    const sentence = /^> (.*) \{/mu.exec(await tuning())?.[1] ?? '';
    const [first = ''] = sentence.split(' ');
    const flat = article.replace(/(?<!\n)\n(?!\n)/gu, ' ');
    await save(flat.replace(sentence, `${sentence.replace(/\.$/u, '')} everywhere.`));
    await until(() => talk.said.some((line) => line.includes('1 stale')), 'it to be stale');
    expect(first).not.toBe('');
    expect(await shows('Water, said plainly')).toBe(true);

    await page.keyboard.press('e');
    await page.waitForSelector('.live-bar [name=accept]:not([hidden])');
    expect(await page.$eval('.live-stale', (one) => one.textContent)).toContain('everywhere');
    await page.click('.live-bar [name=accept]');
    await until(async () => (await tuning()).includes('everywhere.'), 'the sentence of today in the file');
    await page.waitForSelector('.live-bar [name=accept][hidden]');

    await page.click('.live-bar [name=undo]');
    await until(async () => !(await tuning()).includes('everywhere.'), 'the acceptance to be taken back');
    await page.click('.live-bar [name=done]');
  });

  it('drops a point with the keyboard alone, and takes it back', async () => {
    await page.evaluate(() => {
      const done = document.querySelector<HTMLElement>('.live-bar [name=done]');
      if (done?.offsetParent) done.click();
    });
    await page.keyboard.press('e');
    await page.waitForSelector('[data-part="points.lead"]');
    const last = (await page.$$('[data-part="points.lead"]')).at(-1);
    const words = await last?.evaluate((point) => point.textContent?.trim() ?? '');
    await last?.focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('Delete');
    await page.keyboard.up('Alt');
    await until(async () => (await tuning()).includes('## Drop a point'), 'the drop in the file');
    const onSlide = () =>
      page.evaluate(
        (sought) => document.querySelector('section.present .slide')?.textContent?.includes(sought),
        words ?? '?',
      );
    await until(async () => !(await onSlide()), 'the point to go');
    await page.click('.live-bar [name=undo]');
    await until(async () => (await onSlide()) === true, 'the point to come back');
    await page.click('.live-bar [name=done]');
    expect(logged).toEqual([]);
    expect(loads).toBe(1);
  });
});
