import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, lectern, program } from './lectern.ts';

const article = '# The tides\n\nThe bay rises by 16 metres twice a day.\n\nIt falls again.\n';

/** A folder with an article, and a way to build it with a cache of its own; gives the deck. */
async function bay() {
  const cwd = await emptyFolder();
  const cache = join(cwd, 'cache');
  await writeFile(join(cwd, 'tides.md'), article);
  const build = async () => {
    // Of an article that is the same as before nothing is worked out at all.
    const ended = await lectern(['tides.md', '--to', 'html', '--no-cache'], { cwd, env: { LECTERN_CACHE: cache } });
    expect(ended).toMatchObject({ code: 0, err: '' });
    return readFile(join(cwd, 'dist/tides/index.html'), 'utf8');
  };
  const kept = () => files(join(cache, 'code')).sort();
  return { cwd, cache, build, kept };
}

function files(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('what a build has compiled', () => {
  it('is kept for the next, which makes the same deck of it and keeps nothing anew', async () => {
    const { build, kept } = await bay();
    const deck = await build();
    const before = await Promise.all(kept().map((file) => stat(file)));
    expect(before.length).toBeGreaterThan(2);
    expect(Math.max(...before.map(({ size }) => size))).toBeGreaterThan(500_000);
    expect(await build()).toBe(deck);
    const after = await Promise.all(kept().map((file) => stat(file)));
    expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
  });

  it('is told from that of other chunks, which may be made from the same sources', async () => {
    const { build, kept } = await bay();
    await build();
    const chunks = files(dirname(program)).filter((file) => file.endsWith('.cjs'));
    const texts = await Promise.all(chunks.map(async (file) => `${basename(file)}\n${await readFile(file, 'utf8')}`));
    const digest = createHash('sha256').update(texts.sort().join('\0')).digest('hex');
    expect(basename(dirname(kept()[0] ?? ''))).toMatch(new RegExp(`^${digest.slice(0, 16)}-`));
  });

  it('is made anew where V8 refuses it', async () => {
    const { build, kept } = await bay();
    const deck = await build();
    const [first = ''] = kept();
    const good = await readFile(first);
    await writeFile(first, 'of another V8');
    expect(await build()).toBe(deck);
    expect((await readFile(first)).length).toBeGreaterThan(good.length / 2);
  });

  it('is made anew where the file is cut short, or where others may write to it', async () => {
    const { build, kept } = await bay();
    const deck = await build();
    const largest = kept().sort((one, other) => statSync(other).size - statSync(one).size)[0] ?? '';
    const { size } = statSync(largest);
    await writeFile(largest, (await readFile(largest)).subarray(0, size >> 2));
    expect(await build()).toBe(deck);
    expect(statSync(largest).size).toBeGreaterThan(size / 2);
    await chmod(largest, 0o666);
    expect(await build()).toBe(deck);
    expect(statSync(largest).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.getuid?.() === 0)('is not missed where the cache cannot be written to', async () => {
    const { cache, build } = await bay();
    await mkdir(cache);
    await chmod(cache, 0o500);
    expect(await build()).toContain('16 metres');
    await chmod(cache, 0o700);
  });

  it('is not kept where something stands in its way, or by a command that builds nothing', async () => {
    const { cwd, cache, build } = await bay();
    await lectern(['--help'], { cwd, env: { LECTERN_CACHE: cache } });
    expect(readdirSync(cwd)).not.toContain('cache');
    await writeFile(cache, 'a file where the folder should be');
    expect(await build()).toContain('16 metres');
  });

  it('goes when four others have come since', async () => {
    const { cache, build } = await bay();
    for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
      await mkdir(join(cache, 'code', name), { recursive: true });
      await writeFile(join(cache, 'code', name, `${at}`), '');
    }
    await build();
    expect(readdirSync(join(cache, 'code'))).toHaveLength(4);
  });
});
