import puppeteer, { type Browser } from 'puppeteer-core';
import { withBrowser } from '../../scripts/write/browser.ts';

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
  return puppeteer.launch({ executablePath, args, protocolTimeout: 60_000 });
}
