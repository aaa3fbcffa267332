import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, expectRefusal, filesIn, lectern } from './lectern.ts';

const article = `# A ferry for Orne

The old ferry of Orne carried over 300 cars a day until 2014. It was built in 1961 and never had a name.

## What replaces it

A bridge opens in May 2027. It costs 48 million crowns, according to the county.

## Who pays

The state pays half of the bridge. The toll may end after twelve years.
`;

describe('lectern diff and lectern build --check', () => {
  let cwd: string;
  const run = (...words: string[]) => lectern(words, { cwd });
  const save = (text: string) => writeFile(join(cwd, 'ferry.md'), text);

  beforeEach(async () => {
    cwd = await emptyFolder();
    await save(article);
    await run('build', 'ferry.md', '--to', 'html,json,storyboard', '-q');
  });

  it('says what a build would change, before and after, and writes nothing', async () => {
    await save(article.replace('over 300 cars', 'over 420 cars'));
    const before = await readFile(join(cwd, 'dist/ferry/deck.json'));
    const { code, out } = await run('diff', 'ferry.md');
    expect(code).toBe(0);
    expect(out).toMatch(/\d changed, \d+ untouched|slides? changed, \d+ untouched/);
    expect(out).toMatch(/− .*over 300 cars.*\n\s+\+ .*over 420 cars/);
    expect(await readFile(join(cwd, 'dist/ferry/deck.json'))).toEqual(before);
  });

  it('says so where nothing would change', async () => {
    expect((await run('diff', 'ferry.md')).out).toContain('Nothing would change');
  });

  it('compares with a commit, with another article and with a deck.json', async () => {
    const git = (...words: string[]) => execFileSync('git', words, { cwd, stdio: 'ignore' });
    git('init', '-q');
    git('add', 'ferry.md');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-qm', 'The ferry');
    await writeFile(join(cwd, 'earlier.md'), article);
    await save(article.replace('48 million', '52 million'));
    for (const against of ['HEAD', 'earlier.md', 'dist/ferry/deck.json']) {
      const { out } = await run('diff', 'ferry.md', '--against', against, '--to', 'json');
      const [{ changes }] = JSON.parse(out).decks;
      const words = changes.flatMap(({ wordings }: { wordings: { before: string; after: string }[] }) => wordings);
      expect(words.some(({ before }: { before: string }) => before.includes('48 million'))).toBe(true);
      expect(words.some(({ after }: { after: string }) => after.includes('52 million'))).toBe(true);
    }
  });

  it('says what it may be compared with, where there is no such thing', async () => {
    expectRefusal(await run('diff', 'ferry.md', '--against', 'yesterday'), 2, 'yesterday', 'commit');
    expectRefusal(await run('diff', 'ferry.md', '-o', 'elsewhere'), 2, 'no deck here', 'lectern build');
  });

  it('tells in the report of a build what it changed since the last one', async () => {
    expect((await run('build', 'ferry.md', '--to', 'json')).out).not.toContain('Since the last build');
    await save(article.replace('The toll may end', 'The toll could end'));
    const { out } = await run('build', 'ferry.md', '--to', 'json');
    expect(out).toMatch(/Since the last build: \d slides? changed/);
    expect(out).toContain('could end');
  });

  it('exits 1 if dist is not what the article now gives, and 0 if it is', async () => {
    const check = () => run('build', '--check', 'ferry.md', '--to', 'html,json,storyboard');
    expect((await check()).code).toBe(0);
    await save(article.replace('May 2027', 'June 2027'));
    const files = await filesIn(cwd);
    const found = await check();
    expect(found.code).toBe(1);
    expect(found.out).toContain('index.html is out of date');
    expect(found.out).toContain('June 2027');
    expect(await filesIn(cwd)).toEqual(files);
    await save(article);
    await rm(join(cwd, 'dist/ferry/storyboard.txt'));
    expect((await check()).out).toContain('storyboard.txt is missing');
  });
});
