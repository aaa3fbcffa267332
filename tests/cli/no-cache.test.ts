import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateArticle } from '../bench/generate.ts';
import { emptyFolder, lectern } from './lectern.ts';

/** A folder with an article, and a way to build it; gives the deck and its deck.json. */
async function towns() {
  const cwd = await emptyFolder();
  const write = (text: string) => writeFile(join(cwd, 'towns.md'), text);
  const build = async (cache: string, ...more: string[]) => {
    const env = { LECTERN_CACHE: join(cwd, cache) };
    const ended = await lectern(['towns.md', '--to', 'html,json,storyboard', ...more], { cwd, env });
    expect(ended).toMatchObject({ code: 0, err: '' });
    const files = ['index.html', 'deck.json', 'storyboard.txt'];
    return Promise.all(files.map((name) => readFile(join(cwd, 'dist/towns', name), 'utf8')));
  };
  const decks = (cache: string) => existsSync(join(cwd, cache, 'decks'));
  return { cwd, write, build, decks };
}

describe('the cache', () => {
  it('changes not a byte of what is made after an edit', async () => {
    const { write, build, decks } = await towns();
    const text = generateArticle(3);
    await write(text);
    await build('warm');
    expect(decks('warm')).toBe(true);
    await write(text.replace('follows the river.', 'follows the old river, by 40 metres.'));
    expect(await build('warm')).toEqual(await build('cold'));
  });

  it('recalls and keeps nothing of an article with --no-cache', async () => {
    const { write, build, decks } = await towns();
    await write(generateArticle(1));
    const deck = await build('none', '--no-cache');
    expect(decks('none')).toBe(false);
    expect(await build('none')).toEqual(deck);
    expect(decks('none')).toBe(true);
  });

  it('is read by a check, which keeps nothing', async () => {
    const { cwd, write, build, decks } = await towns();
    await write(generateArticle(1));
    await build('some');
    const check = (cache: string) =>
      lectern(['build', 'towns.md', '--check', '--to', 'html'], { cwd, env: { LECTERN_CACHE: join(cwd, cache) } });
    for (const cache of ['some', 'other']) expect(await check(cache)).toMatchObject({ code: 0, err: '' });
    expect(decks('other')).toBe(false);
  });
});
