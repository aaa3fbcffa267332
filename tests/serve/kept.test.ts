import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Opened, opened } from './opened.ts';
import { until } from './served.ts';

const article = `---
fragments: true
---
# How bread rises

Bread needs time more than it needs hands. Bakers know it, and sleep meanwhile.

## What it needs

- Flour: the kind with the bran in it
- Water: as warm as a hand
- Salt: a spoon of it, no more
- Patience: a night of it

## What it gives

Loaves keep for five days. Crusts keep for ten, and nobody throws them away.
`;

describe('what a speaker has open while the article is saved', { timeout: 90_000 }, () => {
  let talk: Opened;
  const fragments = () =>
    talk.page.evaluate(() =>
      [...document.querySelectorAll('section.present .slide li')].map((row) =>
        row.classList.contains('fragment') ? (row.classList.contains('visible') ? 'shown' : 'waiting') : 'always',
      ),
    );

  beforeEach(async () => {
    talk = await opened(article);
    await talk.goTo('cards', 'Salt');
  });
  afterEach(() => talk?.stop());

  it('keeps the rows that were shown, and lets the others wait', async () => {
    await talk.page.keyboard.press('ArrowRight');
    const before = await fragments();
    expect(before).toEqual(['always', 'shown', 'waiting', 'waiting']);
    await writeFile(talk.article, article.replace('no more', 'no less'));
    await until(() => talk.showsHere('no less'), 'the new words');
    expect(await fragments()).toEqual(before);
    await talk.page.keyboard.press('ArrowRight');
    expect(await fragments()).toEqual(['always', 'shown', 'shown', 'waiting']);
    await talk.page.keyboard.press('ArrowLeft');
    await talk.page.keyboard.press('ArrowLeft');
    expect(await fragments()).toEqual(['always', 'waiting', 'waiting', 'waiting']);
  });

  it('keeps them when slides come before the one that is shown', async () => {
    await talk.page.keyboard.press('ArrowRight');
    const more =
      '## Before all\n\nOvens were shared by whole streets. Each house had its day, and its mark on the loaf.\n\n';
    await writeFile(talk.article, article.replace('## What it needs', `${more}## What it needs`));
    await until(() => talk.shows('shared by whole streets'), 'the new section');
    expect(await fragments()).toEqual(['always', 'shown', 'waiting', 'waiting']);
  });

  it('keeps the speaker’s window, which shows the new words and notes as well', async () => {
    const [window] = await Promise.all([
      new Promise<import('puppeteer-core').Page>((resolve) =>
        talk.page.once('popup', (page) => resolve(page as never)),
      ),
      talk.page.keyboard.press('s'),
    ]);
    const tells = (words: string) =>
      window.evaluate((sought) => document.body.textContent?.includes(sought) ?? false, words);
    await until(() => tells('Salt'), 'the speaker’s window');
    await window.evaluate(() => Object.assign(globalThis, { marked: true }));
    await writeFile(talk.article, article.replace('no more', 'no less').replace('rises', 'grows — élan ☂'));
    await until(() => tells('no less'), 'the new words in the speaker’s window');
    expect(await window.evaluate(() => 'marked' in globalThis)).toBe(true);
    await until(
      () =>
        talk.page.evaluate(() => {
          const desk = globalThis.open('', `lectern ${location.pathname}`);
          return desk?.document.querySelector('style')?.textContent === document.querySelector('style')?.textContent;
        }),
      'the letters to be the same in both windows',
    );
    expect(talk.loads()).toBe(1);
    expect(talk.logged).toEqual([]);
  });
});
