import { ownBrowsers, puppeteersBrowsers } from './cached-browsers.ts';
import type { Machine } from './machine.ts';
import { namedBrowser } from './named-browser.ts';
import type { Found } from './options.ts';
import { systemBrowsers } from './system-browsers.ts';

/**
 * The browsers that are there, in the order in which they should be tried: the one that was named, and then no other; the one
 * in Lectern's cache; those in puppeteer's; those of the system. Each place is looked into only when the one before had
 * nothing that was taken. Throws a Problem if the named one cannot be run.
 */
export function* findBrowsers(asked: string | undefined, machine: Machine): Generator<Found, void, void> {
  const named = namedBrowser(asked, machine);
  if (named) {
    yield named;
    return;
  }
  yield* ownBrowsers(machine);
  yield* puppeteersBrowsers(machine);
  yield* systemBrowsers(machine);
}
