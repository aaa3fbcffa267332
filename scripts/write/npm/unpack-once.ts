import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../is-running.ts';
import { onExit } from '../on-exit.ts';

const staleAfter = 60 * 60 * 1000;

/**
 * Fills a folder by way of another beside it, so that it is there whole or not at all. `fill` works in that other folder and
 * gives the path in it of what is to be kept; the rest is thrown away. Where two processes do this at once, the first to end
 * wins, and the other takes what is there.
 */
export async function unpackOnce(folder: string, fill: (part: string) => Promise<string>): Promise<void> {
  await removeStale(folder);
  const part = `${folder}.part-${hostname()}-${process.pid}-${randomBytes(6).toString('hex')}`;
  const forget = onExit(() => rmSync(part, { recursive: true, force: true }));
  try {
    await mkdir(part, { recursive: true });
    await rename(await fill(part), folder).catch(async (fault) => {
      if (!(await isThere(folder))) throw fault;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
    forget();
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** What a run left that was killed while it fetched, here or on another machine that shares this home. */
async function removeStale(folder: string): Promise<void> {
  const begin = `${basename(folder)}.part-`;
  const names = await readdir(dirname(folder)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(begin))) {
    const path = join(dirname(folder), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    const [, host, owner] = /^(.*)-(\d+)-[0-9a-f]{12}$/.exec(name.slice(begin.length)) ?? [];
    const isDead = host === hostname() && !isRunning(Number(owner));
    if (isDead || Date.now() - mtimeMs > staleAfter)
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
