import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import about from '../../package.json' with { type: 'json' };

/** The program that is published: the bundle, as `npm ci` makes it. */
export const program = join(import.meta.dirname, '../..', about.bin.lectern);

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `lectern …` as a process of its own and waits for its end. */
export function lectern(
  words: string[],
  { cwd, env = {}, as = [] }: { cwd: string; env?: object; as?: string[] },
): Promise<Ended> {
  const [command = '', ...rest] = [...as, process.execPath, program, ...words];
  const child = spawn(command, rest, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (some) => {
    ended.out += some;
  });
  child.stderr.on('data', (some) => {
    ended.err += some;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ended, code }));
  });
}

/** An empty folder that is gone when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What every refusal must be: the right code, one message on stderr, nothing built, no stack. */
export function expectRefusal({ code, out, err }: Ended, expectedCode: number, ...saying: (string | RegExp)[]): void {
  expect({ code, err }).toMatchObject({ code: expectedCode });
  expect(out).not.toContain('✔');
  expect(err.match(/✖/g)).toHaveLength(1);
  expect(err).toMatch(/\[[a-z][a-z-]+\]/);
  expect(err).not.toMatch(/^\s+at .+:\d+/m);
  for (const word of saying) expect(err).toMatch(word);
}

/** Every file below a folder, by its path in it. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
