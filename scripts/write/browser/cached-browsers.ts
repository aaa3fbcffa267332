import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolders } from './cache-folder.ts';
import { isExecutable } from './executable.ts';
import type { Machine } from './machine.ts';
import type { Found } from './options.ts';
import { pinned } from './pinned.ts';

/** The name of the folder that the pinned npm package is unpacked to. */
export const npmFolder = `chromium-${pinned.npm.version}`;

/** The browser that an earlier run fetched, of the very build that is pinned. */
export function ownBrowsers(machine: Machine): Found[] {
  return cacheFolders(machine).flatMap((cache) => [
    ...[npmBrowser(join(cache, npmFolder), 'cache')].filter(({ path }) => isExecutable(path, machine.platform)),
    ...puppeteerBuilds(cache, machine, pinned.shell).map((path): Found => ({ path, way: 'cache' })),
  ]);
}

/** The browser in a folder that the npm package was unpacked to. */
export function npmBrowser(folder: string, way: 'cache' | 'fetched'): Found {
  return { path: join(folder, 'chrome'), way, libraries: join(folder, 'lib'), fonts: join(folder, 'fonts') };
}

/** What `npx puppeteer browsers install` left, headless shells and new builds first. */
export function puppeteersBrowsers(machine: Machine): Found[] {
  const cache = machine.env.PUPPETEER_CACHE_DIR || join(machine.home, '.cache', 'puppeteer');
  return puppeteerBuilds(cache, machine).map((path) => ({ path, way: 'puppeteer' }));
}

/** Programs in a folder laid out as puppeteer's cache is: browser/platform-build/archive/program. */
export function puppeteerBuilds(cache: string, { platform, arch }: Machine, build?: string): string[] {
  return programs(platform, arch).flatMap(([browser, ...program]) =>
    builds(join(cache, browser))
      .filter((folder) => build === undefined || folder.endsWith(`-${build}`))
      .map((folder) => join(cache, browser, folder, ...program))
      .filter((path) => isExecutable(path, platform)),
  );
}

function programs(platform: NodeJS.Platform, arch: string): [string, ...string[]][] {
  if (platform === 'win32') {
    return [
      ['chrome-headless-shell', 'chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
      ['chrome', 'chrome-win64', 'chrome.exe'],
    ];
  }
  if (platform === 'darwin') {
    const chip = arch === 'arm64' ? 'mac-arm64' : 'mac-x64';
    const name = 'Google Chrome for Testing';
    return [
      ['chrome-headless-shell', `chrome-headless-shell-${chip}`, 'chrome-headless-shell'],
      ['chrome', `chrome-${chip}`, `${name}.app`, 'Contents', 'MacOS', name],
    ];
  }
  return [
    ['chrome-headless-shell', 'chrome-headless-shell-linux64', 'chrome-headless-shell'],
    ['chrome', 'chrome-linux64', 'chrome'],
  ];
}

/** The newest first: `linux-148.0.1` stands before `linux-9.0.0`. */
function builds(folder: string): string[] {
  try {
    return readdirSync(folder).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  } catch {
    return [];
  }
}
