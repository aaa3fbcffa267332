import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, filesIn, lectern } from './lectern.ts';

const article = `# The ferry

The ferry crossed 40 times a day in 2023. It carried over 900 people.

## What it costs

A crossing costs 3 pounds, according to the harbour master. In 2024 it may cost 4 pounds.
`;
const tuning = `## Change the notes

> A crossing costs 3 pounds, according to the harbour master.

- slide: What it costs
- says: Say this slowly.
`;
const svg = (wide: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="30"/>`;

/** An article in a folder with a cache of its own; `build` gives every file that a build makes, and what it says. */
async function ferry(text = article) {
  const folder = await emptyFolder();
  const file = join(folder, 'ferry.md');
  const env = { LECTERN_CACHE: join(folder, 'cache') };
  await writeFile(file, text);
  const build = async (...words: string[]) => {
    const order = ['build', 'ferry.md', '--to', 'html,json,storyboard', '-o', 'out', ...words];
    const { code, out, err } = await lectern(order, { cwd: folder, env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const names = await filesIn(join(folder, 'out'));
    const files = await Promise.all(names.map((name) => readFile(join(folder, 'out', name), 'utf8')));
    return { out, files };
  };
  const isKept = () => existsSync(join(folder, 'cache', 'builds'));
  return { folder, file, build, isKept };
}

it('makes the same of an article that is the same, and says the same of it', async () => {
  const { build, isKept } = await ferry();
  const first = await build();
  expect(isKept()).toBe(true);
  const second = await build();
  expect(second.files).toEqual(first.files);
  expect(second.out).toContain(first.out.trim());
  expect((await build('--no-cache')).files).toEqual(first.files);
});

it('makes it anew when a word, the tuning or the order has changed', { timeout: 60_000 }, async () => {
  const { folder, file, build } = await ferry();
  const first = await build();
  expect((await build('--dark')).files).not.toEqual(first.files);
  expect((await build('--look', 'paper')).files).not.toEqual(first.files);
  await writeFile(file, article.replace('40 times', '50 times'));
  expect((await build()).files.join()).toContain('50 times');
  await writeFile(file, article);
  await build();
  await writeFile(join(folder, 'ferry.tuning.md'), tuning);
  expect((await build()).files.join()).toContain('Say this slowly.');
});

it('looks again at what more than the article went into', async () => {
  const { folder, build, isKept } = await ferry(`${article}\n![The quay](quay.svg)\n`);
  await writeFile(join(folder, 'quay.svg'), svg(40));
  const first = await build();
  await writeFile(join(folder, 'quay.svg'), svg(60));
  expect((await build()).files).not.toEqual(first.files);
  expect(isKept()).toBe(false);
});
