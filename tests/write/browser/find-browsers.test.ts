import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '#model';
import { cacheFolder, writableCache } from '../../../scripts/write/browser/cache-folder.ts';
import { findBrowsers } from '../../../scripts/write/browser/find-browsers.ts';
import { fontEnvironment } from '../../../scripts/write/browser/fonts.ts';
import type { Machine } from '../../../scripts/write/browser/machine.ts';
import { noBrowser } from '../../../scripts/write/browser/no-browser.ts';
import { pinned } from '../../../scripts/write/browser/pinned.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'machine-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const machine = (more: Partial<Machine> = {}, env: Machine['env'] = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: { PATH: join(root, 'bin'), ...env },
  home: join(root, 'home'),
  temporary: join(root, 'tmp'),
  folder: join(root, 'work'),
  prefix: join(root, 'usr'),
  user: process.getuid?.(),
  ...more,
});

function program(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

/** Without what is really installed on this machine. */
const found = (on: Machine, asked?: string) =>
  [...findBrowsers(asked, on)].filter(({ path }) => path.startsWith(root)).map(({ path, way }) => [way, path]);
const fault = (work: () => unknown): Problem => {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
  }
  return expect.fail('no Problem was thrown');
};

describe.skipIf(process.platform === 'win32')('the search for a browser', () => {
  it('tries the own cache, then puppeteer’s, then the system, headless shells first', () => {
    const own = program('home', '.cache', 'lectern', `chromium-${pinned.npm.version}`, 'chrome');
    const shells = ['linux-9.0.1', 'linux-148.0.1'].map((build) =>
      program(
        'home',
        '.cache',
        'puppeteer',
        'chrome-headless-shell',
        build,
        'chrome-headless-shell-linux64',
        'chrome-headless-shell',
      ),
    );
    const chrome = program('home', '.cache', 'puppeteer', 'chrome', 'linux-149.0.0', 'chrome-linux64', 'chrome');
    const chromium = program('bin', 'chromium');
    const shell = program('bin', 'chromium-headless-shell');
    expect(found(machine())).toEqual([
      ['cache', own],
      ['puppeteer', shells[1]],
      ['puppeteer', shells[0]],
      ['puppeteer', chrome],
      ['system', shell],
      ['system', chromium],
    ]);
  });

  it('takes the one that was named and looks no further', () => {
    program('bin', 'chromium');
    const named = program('my', 'chrome');
    expect(found(machine(), named)).toEqual([['named', named]]);
    expect(found(machine({}, { CHROME_PATH: named }))).toEqual([['named', named]]);
  });

  it('follows --browser before LECTERN_BROWSER before puppeteer’s variable before CHROME_PATH', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => program('my', name));
    const env = { LECTERN_BROWSER: b, PUPPETEER_EXECUTABLE_PATH: c, CHROME_PATH: d };
    expect(found(machine({}, env), a)).toEqual([['named', a]]);
    expect(found(machine({}, env))).toEqual([['named', b]]);
    expect(found(machine({}, { ...env, LECTERN_BROWSER: '' }))).toEqual([['named', c]]);
  });

  it('finds a named browser by its bare name, too', () => {
    const chromium = program('bin', 'chromium');
    expect(found(machine(), 'chromium')).toEqual([['named', chromium]]);
  });

  it('refuses a name that leads to nothing, to a folder or to a file that cannot be run', () => {
    program('bin', 'chromium');
    const plain = join(root, 'plain');
    writeFileSync(plain, '');
    for (const bad of [join(root, 'nothing'), root, plain, 'no-such-command', '']) {
      const problem = fault(() => found(machine(), bad));
      expect(problem).toMatchObject({ code: 'browser-named', fault: 'machine' });
      expect(problem.message).toContain('--browser');
    }
    expect(fault(() => found(machine({}, { CHROME_PATH: plain }))).message).toContain('CHROME_PATH');
  });

  it('knows the places of macOS and Windows', () => {
    const edge = program('home', 'Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge');
    const shell = program(
      'home',
      'Library',
      'Caches',
      'lectern',
      'chrome-headless-shell',
      `mac_arm-${pinned.shell}`,
      'chrome-headless-shell-mac-arm64',
      'chrome-headless-shell',
    );
    expect(found(machine({ platform: 'darwin', arch: 'arm64' }))).toEqual([
      ['cache', shell],
      ['system', edge],
    ]);
  });
});

describe('the cache', () => {
  it('lies where each system keeps such things', () => {
    expect(cacheFolder(machine({ home: '/home/ada' }))).toBe('/home/ada/.cache/lectern');
    expect(cacheFolder(machine({ home: '/home/ada' }, { XDG_CACHE_HOME: '/var/c' }))).toBe('/var/c/lectern');
    expect(cacheFolder(machine({ home: '/Users/ada', platform: 'darwin' }))).toBe('/Users/ada/Library/Caches/lectern');
    const windows = machine({ home: 'C:\\Users\\ada', platform: 'win32' }, { LOCALAPPDATA: 'D:\\Local' });
    expect(cacheFolder(windows)).toBe('D:\\Local\\lectern\\Cache');
    expect(cacheFolder(machine({}, { LECTERN_CACHE: '/c', XDG_CACHE_HOME: '/x' }))).toBe('/c');
  });

  it('moves to the temporary folder where the home is not to be had', () => {
    writeFileSync(join(root, 'home'), 'a file, so that no folder can be made below it');
    const folder = writableCache(machine());
    expect(folder.startsWith(join(root, 'tmp', 'lectern-cache-'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('runs nothing out of a folder that somebody else could have filled', () => {
    const standIn = join(root, 'tmp', `lectern-cache-${process.getuid?.()}`);
    program('tmp', `lectern-cache-${process.getuid?.()}`, `chromium-${pinned.npm.version}`, 'chrome');
    chmodSync(standIn, 0o700);
    expect(found(machine())).toHaveLength(1);
    chmodSync(standIn, 0o777);
    expect(found(machine())).toEqual([]);
    rmSync(standIn, { recursive: true });
    symlinkSync(root, standIn);
    expect(found(machine())).toEqual([]);
  });
});

describe('when there is none', () => {
  it('says what was tried, and the one command that helps', () => {
    program('bin', 'apt-get');
    const refusals = [{ found: { path: '/usr/bin/chrome', way: 'system' as const }, reason: 'no such library' }];
    const problem = noBrowser(refusals, 'https://registry.example: no answer', machine({ user: 1000 }));
    expect(problem).toMatchObject({ code: 'browser-start', fault: 'machine' });
    expect(problem.message).toContain('/usr/bin/chrome: no such library; https://registry.example: no answer');
    expect(problem.hint).toContain('`sudo apt-get install -y chromium`');
  });

  it('leads elsewhere to puppeteer’s own command', () => {
    const problem = noBrowser([], 'no answer', machine({ platform: 'darwin' }));
    expect(problem.code).toBe('browser-missing');
    expect(problem.hint).toContain('`npx puppeteer browsers install chrome-headless-shell`');
  });
});

describe('letters on Linux', () => {
  it('leaves a configuration alone that the user chose', () => {
    expect(fontEnvironment(machine({}, { FONTCONFIG_FILE: '/my.conf' }), ['/fonts'], root)).toEqual({});
  });

  it('is no matter of ours on other systems', () => {
    expect(fontEnvironment(machine({ platform: 'darwin' }), ['/fonts'], root)).toEqual({});
  });

  it('are drawn without hinting', () => {
    expect(fontEnvironment(machine(), [], root)).toEqual({ FONTCONFIG_FILE: join(root, 'fonts.conf') });
  });
});
