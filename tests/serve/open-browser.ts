import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { withBrowser } from '../../scripts/write/browser.ts';
import { fontEnvironment } from '../../scripts/write/browser/fonts.ts';
import { thisMachine } from '../../scripts/write/browser/machine.ts';
import { studioFonts } from '../whole/browser.ts';

/**
 * The browser that Lectern prints with, started again as a person has it: with a way to this machine's own servers. Whoever asks
 * for it closes it.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await withBrowser({}, async (source) => {
    await source.browser();
    return source.taken()?.path;
  });
  const root = process.getuid?.() === 0;
  const args = [...(root ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-proxy-server'];
  const scratch = mkdtempSync(join(tmpdir(), 'lectern-browser-'));
  const libraries = join(dirname(executablePath ?? ''), 'lib');
  const env = {
    ...process.env,
    ...(existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {}),
    ...fontEnvironment(thisMachine(), [studioFonts], scratch),
  };
  const browser = await puppeteer.launch({ executablePath, args, env, protocolTimeout: 60_000 });
  browser.on('disconnected', () => rmSync(scratch, { recursive: true, force: true }));
  return browser;
}
