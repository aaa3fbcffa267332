import { rename, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, opened } from './opened.ts';
import { until } from './served.ts';

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
  let talk: Opened;
  const save = (text: string) => writeFile(talk.article, text);

  beforeAll(async () => {
    talk = await opened(article);
  });

  afterAll(() => talk?.stop());

  it('sees new words where they stand, and stays on the slide', async () => {
    await talk.page.keyboard.press('End');
    await talk.page.keyboard.press('ArrowLeft');
    const at = await talk.here();
    await save(article.replace('Kings named rivers', 'Queens named rivers'));
    await until(() => talk.shows('Queens named rivers'), 'the new words');
    expect(await talk.here()).toBe(at);
    expect(talk.loads()).toBe(1);
    await until(
      () => talk.said.some((line) => /\d+ untouched, \d+ ms(?: \(all of it \d+ ms\))?$/.test(line)),
      'a word in the terminal',
    );
    await until(async () => /slides? changed/.test(await talk.status()), 'a word to whoever cannot see it');
  });

  it('stays there when slides come, go and change places, in the overview as well', async () => {
    const at = await talk.here();
    await talk.page.keyboard.press('o');
    const [head = '', old = '', young = ''] = article.split(/^(?=## )/mu);
    await save(
      `${head}${young}\n## One more\n\nBeavers name no rivers. They only move them. Engineers do both, and neither lasts.\n\n${old}`,
    );
    await until(() => talk.shows('Beavers name no rivers'), 'the new section');
    expect(await talk.here()).toBe(at);
    expect(await talk.page.evaluate(() => document.querySelector('.reveal')?.classList.contains('overview'))).toBe(
      true,
    );
    await talk.page.keyboard.press('o');
    await save(article);
    await until(async () => !(await talk.shows('Beavers')), 'the section to go');
    expect(talk.loads()).toBe(1);
  });

  it('sees every save, however the editor does it and however fast', async () => {
    for (let count = 0; count < 30; count++) await save(article.replace('Nobody knows', `Number ${count} knows`));
    await until(() => talk.shows('Number 29 knows'), 'the last of thirty saves');
    await writeFile(`${talk.article}~`, article.replace('Nobody knows', 'A rename knows'));
    await rename(`${talk.article}~`, talk.article);
    await until(() => talk.shows('A rename knows'), 'a save by rename');
    await rm(talk.article);
    await until(() => talk.said.some((line) => line.includes('article-missing')), 'the problem in the terminal');
    await save(article);
    await until(
      async () => (await talk.shows('Nobody knows')) && !(await talk.page.$('.live-problem')),
      'the file to be back',
    );
  });

  it('is shown a problem over the last good deck, with its line, until it is mended', async () => {
    await save(`---\ntitle: "open\n---\n${article}`);
    await talk.page.waitForSelector('.live-problem');
    const problem = await talk.page.$eval('.live-problem', (board) => board.textContent);
    expect(problem).toMatch(/talk\.md:2:\d+ .*no closing/);
    expect(await talk.shows('Nobody knows')).toBe(true);
    await talk.page.keyboard.press('Escape');
    expect(await talk.page.$('.live-problem')).toBeNull();
    await save(article);
    await until(() => talk.said.some((line) => line.startsWith('Mended')), 'a word that it is mended');
    expect(talk.loads()).toBe(1);
  });

  it('changes a slide where it stands, sees it in the tuning file, edits the article under it, sees it stale, accepts it', async () => {
    const id = await talk.page.evaluate(() => {
      const points = [...document.querySelectorAll('.slides .slide li p')].map((point) => point.closest('section'));
      const first = points.find((section) => section?.querySelector('.slide.points'));
      return first?.id;
    });
    await talk.page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, id);
    await until(async () => (await talk.here()) === id, 'the slide');
    await talk.page.keyboard.press('e');
    await talk.page.waitForSelector('[data-part="points.lead"]');
    const said = await talk.page.$eval('[data-part="points.lead"]', (point) => point.textContent?.trim() ?? '');
    await talk.page.focus('[data-part="points.lead"]');
    await talk.page.keyboard.down('Control');
    await talk.page.keyboard.press('a');
    await talk.page.keyboard.up('Control');
    await talk.page.keyboard.type('Water, said plainly');
    await talk.page.keyboard.press('Enter');
    await until(async () => (await talk.tuning()).includes('- says: Water, said plainly'), 'the tuning file');
    expect(await talk.tuning()).toContain(`- said: ${said}`);
    await until(() => talk.shows('Water, said plainly'), 'the words to come back from the file');
    await until(async () => (await talk.status()).includes('tuning file'), 'a word to whoever cannot see it').catch(
      async (fault) => {
        throw new Error(`${fault.message}; the status is “${await talk.status()}”`);
      },
    );
    await talk.page.keyboard.press('Escape');

    const sentence = /^> (.*) \{/mu.exec(await talk.tuning())?.[1] ?? '';
    const [first = ''] = sentence.split(' ');
    const flat = article.replace(/(?<!\n)\n(?!\n)/gu, ' ');
    await save(flat.replace(sentence, `${sentence.replace(/\.$/u, '')} everywhere.`));
    await until(() => talk.said.some((line) => line.includes('1 stale')), 'it to be stale');
    expect(first).not.toBe('');
    expect(await talk.shows('Water, said plainly')).toBe(true);

    await talk.page.keyboard.press('e');
    await talk.page.waitForSelector('.live-bar [name=accept]:not([hidden])');
    expect(await talk.page.$eval('.live-stale', (one) => one.textContent)).toContain('everywhere');
    await talk.page.click('.live-bar [name=accept]');
    await until(async () => (await talk.tuning()).includes('everywhere.'), 'the sentence of today in the file');
    await talk.page.waitForSelector('.live-bar [name=accept][hidden]');

    await talk.page.click('.live-bar [name=undo]');
    await until(async () => !(await talk.tuning()).includes('everywhere.'), 'the acceptance to be taken back');
    await talk.page.click('.live-bar [name=done]');
  });

  it('drops a point with the keyboard alone, and takes it back', async () => {
    await talk.page.evaluate(() => {
      const done = document.querySelector<HTMLElement>('.live-bar [name=done]');
      if (done?.offsetParent) done.click();
    });
    await talk.page.keyboard.press('e');
    await talk.page.waitForSelector('[data-part="points.lead"]');
    const last = (await talk.page.$$('[data-part="points.lead"]')).at(-1);
    const words = await last?.evaluate((point) => point.textContent?.trim() ?? '');
    await last?.focus();
    await talk.page.keyboard.down('Alt');
    await talk.page.keyboard.press('Delete');
    await talk.page.keyboard.up('Alt');
    await until(async () => (await talk.tuning()).includes('## Drop a point'), 'the drop in the file');
    const onSlide = () =>
      talk.page.evaluate(
        (sought) => document.querySelector('section.present .slide')?.textContent?.includes(sought),
        words ?? '?',
      );
    await until(async () => !(await onSlide()), 'the point to go');
    await talk.page.click('.live-bar [name=undo]');
    await until(async () => (await onSlide()) === true, 'the point to come back');
    await talk.page.click('.live-bar [name=done]');
    expect(talk.logged).toEqual([]);
    expect(talk.loads()).toBe(1);
  });
});
