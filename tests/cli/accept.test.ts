import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, expectRefusal, lectern } from './lectern.ts';

const article = `# How honey is made

Bees of one hive visit over two million flowers for a jar of honey. They carry nectar home in a second stomach.

## What the keeper does

The keeper opens the hive on warm days only. Smoke makes the bees think of moving house. A third of the honey stays with them.

## What can go wrong

Mites weaken a hive within two summers. A wet May may starve it.
`;

const tuning = `# Tuning

## Reword a title

> Mites weaken a hive within two summers.

- slide: What can go wrong (points)
- says: Mites are the worst

## Drop a slide

> Wax moths eat the combs of an empty hive.
`;

describe('the tuning of an article, in the terminal', () => {
  let cwd: string;
  const run = (...words: string[]) => lectern(words, { cwd });
  const file = (name: string) => join(cwd, name);

  beforeEach(async () => {
    cwd = await emptyFolder();
    await writeFile(file('honey.md'), article);
    await writeFile(file('honey.tuning.md'), tuning);
  });

  it('is applied by every build, which tells what is orphaned and what is the speaker’s own', async () => {
    const { code, out } = await run('build', 'honey.md', '--to', 'json');
    expect(code).toBe(0);
    expect(out).toContain('Tuning: 2 changes by hand, 1 applied, 1 orphaned');
    expect(out).toContain('its sentence is gone from the article');
    expect(out).toMatch(/The speaker’s own on “Mites are the worst”: worst/);
    const deck = JSON.parse(await readFile(file('dist/honey/deck.json'), 'utf8'));
    expect(deck.slides.map(({ title }: { title: string }) => title)).toContain('Mites are the worst');
    expect(deck.tuning.map(({ state }: { state: string }) => state)).toEqual(['applied', 'orphaned']);
  });

  it('is shown with both wordings when a sentence was changed under it, until it is accepted', async () => {
    await writeFile(file('honey.md'), article.replace('within two summers', 'within three summers'));
    const stale = await run('build', 'honey.md', '--to', 'json');
    expect(stale.out).toMatch(/1 stale.*\n.*Mites are the worst/);
    expect(stale.out).toMatch(
      /− Mites weaken a hive within two summers\.\n\s+\+ Mites weaken a hive within three summers\./,
    );
    const accepted = await run('accept', 'honey.md', '1');
    expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining('1 entry accepted') });
    const text = await readFile(file('honey.tuning.md'), 'utf8');
    expect(text).toContain('> Mites weaken a hive within three summers. {');
    expect(text).toContain('> Wax moths eat the combs of an empty hive.');
    expect((await run('build', 'honey.md', '--to', 'json')).out).toContain('1 applied, 1 orphaned');
    expect((await run('accept', 'honey.md')).out).toContain('Nothing is stale');
  });

  it('cannot be accepted where there is no such entry, or none of its sentences', async () => {
    expectRefusal(await run('accept', 'honey.md', '7'), 2, 'no entry 7', 'There are 2');
    expectRefusal(await run('accept', 'honey.md', '2'), 1, 'orphaned', 'honey.tuning.md:10');
  });

  it('stops the build where it is not understood, at its line, and the old deck stays', async () => {
    await writeFile(file('honey.tuning.md'), tuning.replace('Drop a slide', 'Drop the slides'));
    expectRefusal(
      await run('build', 'honey.md', '--to', 'json'),
      1,
      'honey.tuning.md:10:4',
      'Did you mean “Drop a slide”',
    );
  });
});
