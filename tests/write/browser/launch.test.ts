import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { thisMachine } from '../../../scripts/write/browser/machine.ts';
import { browserSource, withBrowser } from '../../../scripts/write/browser.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${text}\n`);
  chmodSync(file, 0o755);
  return file;
}

const scratch = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`lectern-browser-${process.pid}-`));

describe.skipIf(process.platform === 'win32')('a browser that does not start', () => {
  it('is told of in its own words', async () => {
    const asked = script(
      'no-library',
      'echo "chrome: error while loading shared libraries: libnss3.so: gone" >&2; exit 127',
    );
    await expect(withBrowser({ asked }, (source) => source.browser())).rejects.toMatchObject({
      code: 'browser-start',
      fault: 'machine',
      message: expect.stringContaining('libnss3.so: gone'),
    });
    expect(scratch()).toEqual([]);
  });

  it('is told of when it is no program at all', async () => {
    const asked = script('no-program', '');
    writeFileSync(asked, 'just words');
    await expect(withBrowser({ asked }, (source) => source.browser())).rejects.toMatchObject({ code: 'browser-start' });
  });

  it('is tried without its sandbox when the machine allows none', async () => {
    const asked = script(
      'no-sandbox',
      'echo "$@" >> "$0.calls"; echo "FATAL: No usable sandbox! See docs" >&2; exit 1',
    );
    const machine = { ...thisMachine(), user: 1000 };
    await expect(withBrowser({ asked, machine }, (source) => source.browser())).rejects.toMatchObject({
      message: expect.stringContaining('No usable sandbox'),
    });
    const calls = readFileSync(`${asked}.calls`, 'utf8').trim().split('\n');
    expect(calls.map((call) => call.includes('--no-sandbox'))).toEqual([false, true]);
  });

  it('holds nobody up who has no more use for it', async () => {
    const source = browserSource({ asked: script('hung', 'sleep 60') });
    source.start();
    await vi.waitFor(() => expect(scratch()).toHaveLength(1));
    const before = Date.now();
    await source.close();
    expect(Date.now() - before).toBeLessThan(5000);
    expect(scratch()).toEqual([]);
  });

  it('does not surface before it is asked for', async () => {
    await withBrowser({ asked: '/no/such/browser' }, async (source) => source.start());
  });
});

describe('a browser that runs', () => {
  it('is one for all who ask, says who it is, and leaves nothing behind', async () => {
    await withBrowser({}, async (source) => {
      expect(source.taken()).toBeUndefined();
      const [one, other] = await Promise.all([source.browser(), source.browser()]);
      expect(one).toBe(other);
      expect(source.taken()).toMatchObject({ path: expect.any(String), version: expect.stringMatching(/Chrome\/\d+/) });
      expect(source.warnings().length).toBe(source.taken()?.sandbox ? 0 : 1);
      expect(scratch()).toHaveLength(1);
    });
    expect(scratch()).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('when Lectern is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('by %s, the browser goes too', async (signal) => {
    const { child, ready } = holdBrowser();
    const profile = await ready;
    expect(processesOf(profile)).not.toEqual([]);
    const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    await vi.waitFor(() => expect(processesOf(profile)).toEqual([]), { timeout: 5000 });
    if (signal !== 'SIGKILL')
      expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${child.pid}-`))).toEqual([]);
  });

  /** Another process that starts a browser, says which folder it works in, and waits. */
  function holdBrowser(): { child: ChildProcess; ready: Promise<string> } {
    const file = join(import.meta.dirname, '../../../scripts/write/browser.ts');
    const program = `import(${JSON.stringify(file)}).then(async ({ browserSource }) => {
  await browserSource().browser(); console.log('ready'); setInterval(() => {}, 1000); })`;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ready = new Promise<string>((resolve) => {
      child.stdout?.once('data', () => resolve(`lectern-browser-${child.pid}-`));
    });
    return { child, ready };
  }

  /** Those that still run: one that has ended and was not yet counted by its parent has no command line. */
  function processesOf(profile: string): string[] {
    const all = execFileSync('sh', ['-c', 'cat /proc/[0-9]*/cmdline 2>/dev/null | tr "\\0" "\\n" || true']).toString();
    return all.split('\n').filter((word) => word.includes(profile));
  }
});
