import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Opened, opened } from './opened.ts';
import { until } from './served.ts';

const article = `# How a garden sleeps

A garden in winter is at work. Roots grow while the ground is bare.

## What lies in the ground

- The bulbs: they were planted in October
- The worms: they went down in November
- The seeds: they wait for a warm week

## What stands

Hedges keep their leaves until spring. Robins live in them, and eat the seeds that nobody swept away.

![The hedge in snow](hedge.svg)
`;

const hedge = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>';

describe('a slide that is changed in the page', { timeout: 90_000 }, () => {
  let talk: Opened;
  const focus = () => talk.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.tune ?? '');
  const press = async (modifier: 'Alt' | 'Control', key: 'Delete' | 'Enter') => {
    await talk.page.keyboard.down(modifier);
    await talk.page.keyboard.press(key);
    await talk.page.keyboard.up(modifier);
  };
  const change = async () => {
    await talk.page.keyboard.press('e');
    await talk.page.waitForSelector('[data-part="cards.label"]');
  };
  const focusOn = (words: string) =>
    talk.page.evaluate((sought) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-tune]')];
      all.find(({ dataset }) => dataset.tune === sought)?.focus();
    }, words);

  beforeEach(async () => {
    talk = await opened(article);
    await writeFile(join(talk.folder, 'hedge.svg'), hedge);
    await writeFile(talk.article, `${article}\n`);
    await until(() => talk.page.$$eval('.slides img', (all) => all.length > 0), 'the picture');
    await talk.goTo('cards', 'The worms');
  });
  afterEach(() => talk?.stop());

  it('leaves the focus where a person put it, however late and in whatever order the server answers', async () => {
    await talk.page.evaluate(() => {
      const { fetch } = window;
      let first: Promise<Response> | undefined;
      // The first answer arrives after the second.
      window.fetch = (name, words) => {
        const answer = fetch(name, words);
        if (name !== 'look' || first) return answer;
        first = answer;
        return new Promise((resolve) => document.addEventListener('late', () => resolve(answer)));
      };
    });
    await talk.page.keyboard.press('e');
    await writeFile(talk.article, article.replace('in October', 'in September'));
    await talk.page.waitForSelector('[data-part="cards.label"]');
    await focusOn('The worms');
    await talk.page.evaluate(() => document.dispatchEvent(new Event('late')));
    await press('Alt', 'Delete');
    await until(async () => !(await talk.showsHere('The worms')), 'the point to go');
    expect(await talk.tuning()).toContain('- said: The worms');
  });

  it('keeps the focus in the same words while the article is saved around them', async () => {
    await change();
    await focusOn('The seeds');
    await writeFile(talk.article, article.replace('in October', 'in September'));
    await until(() => talk.showsHere('in September'), 'the new words');
    expect(await focus()).toBe('The seeds');
    await until(() => talk.said.some((line) => line.includes('untouched')), 'the round to end');
    await press('Alt', 'Delete');
    await until(async () => !(await talk.showsHere('The seeds')), 'the point to go');
    await until(async () => (await focus()) !== '', 'the focus to go to what stands there now');
  });

  it('is not overwritten while somebody writes on it', async () => {
    await change();
    await focusOn('The seeds');
    await talk.page.keyboard.press('End');
    await talk.page.keyboard.type(' and acorns');
    await writeFile(talk.article, article.replace('in October', 'in September'));
    await until(() => talk.said.some((line) => line.includes('untouched')), 'the save');
    await talk.page.keyboard.type(' too');
    await talk.page.keyboard.press('Enter');
    await until(() => talk.showsHere('The seeds and acorns too'), 'what was written');
    await until(() => talk.showsHere('in September'), 'what was saved meanwhile');
    await until(async () => (await focus()) === 'The seeds and acorns too', 'the focus to stay with it');
    expect(await talk.tuning()).toContain('- says: The seeds and acorns too');
  });

  it('keeps what was written when it is left, and a title stays', async () => {
    await change();
    await focusOn('What lies in the ground');
    await press('Alt', 'Delete');
    await until(async () => (await talk.status()).includes('A title stays'), 'the reason');
    await focusOn('The bulbs');
    await talk.page.keyboard.press('End');
    await talk.page.keyboard.type(' of tulips');
    await talk.page.click('.live-bar [name=done]');
    await until(async () => (await talk.tuning()).includes('- says: The bulbs of tulips'), 'the words in the file');
    expect(await talk.tuning()).not.toContain('Drop a point');
  });

  it('gets a picture of the article, chosen with the keyboard', async () => {
    await change();
    await talk.page.focus('.live-bar [name=picture]');
    await talk.page.keyboard.press('Enter');
    await talk.page.waitForSelector('.live-box .live-pictures button:focus');
    expect(await talk.page.$eval('.live-box', (box) => box.getAttribute('aria-label'))).toBe('Set a picture');
    expect(await talk.page.$eval('.live-pictures button', (one) => one.textContent)).toBe('The hedge in snow');
    expect(await talk.page.$eval('.live-pictures img', (one) => one.naturalWidth)).toBeGreaterThan(0);
    await talk.page.keyboard.press('Enter');
    await until(
      () => talk.page.$eval('section.present', (one) => one.querySelector('.slide.image img') !== null),
      'it',
    );
    expect(await talk.tuning()).toContain('## Set a picture');
    await talk.page.click('.live-bar [name=undo]');
    await until(() => talk.showsHere('The worms'), 'the points to come back');
  });

  it('is told of by a button that the mouse or Tab finds', async () => {
    await talk.page.click('.live-hint');
    await talk.page.waitForSelector('.live-bar');
    const [bar, slide] = await talk.page.evaluate(() =>
      ['.live-bar', '.reveal'].map((name) => document.querySelector(name)?.getBoundingClientRect().toJSON()),
    );
    expect(slide.top).toBeGreaterThanOrEqual(bar.bottom - 1);
    await talk.page.keyboard.press('Escape');
    await until(async () => !(await talk.page.$('.live-bar')), 'the bar to go');
    expect(talk.logged).toEqual([]);
    expect(talk.loads()).toBe(1);
  });
});
