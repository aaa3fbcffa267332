import { join } from 'node:path';
import { puppeteerBuilds } from './cached-browsers.ts';
import type { Machine } from './machine.ts';
import type { Fetching, Found } from './options.ts';
import { pinned } from './pinned.ts';
import { unpackOnce } from '../npm/unpack-once.ts';

/**
 * Fetches the pinned headless shell from Chrome for Testing into the cache: for macOS and Windows, which no npm package
 * serves. Throws an Error that says why if it is not to be had.
 */
export async function fetchShell(cache: string, machine: Machine, fetching: Fetching): Promise<Found> {
  const { Browser, detectBrowserPlatform, install } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform || (machine.platform === 'linux' && machine.arch !== 'x64')) {
    throw new Error(`There is no Chrome for Testing for ${machine.platform} ${machine.arch}`);
  }
  const browser = Browser.CHROMEHEADLESSSHELL;
  await unpackOnce(join(cache, browser, `${platform}-${pinned.shell}`), async (part) => {
    const { path } = await install({
      browser,
      platform,
      buildId: pinned.shell,
      cacheDir: part,
      downloadProgressCallback: (received, total) => fetching(received, total, false),
    }).finally(() => fetching(0, 0, true));
    return path;
  });
  const [path] = puppeteerBuilds(cache, machine, pinned.shell);
  if (!path) throw new Error('The download holds no program for this machine');
  return { path, way: 'fetched' };
}
