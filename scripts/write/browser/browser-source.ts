import type { Browser } from 'puppeteer-core';
import { Problem, type Warning } from '#model';
import { drawFetching } from './draw-fetching.ts';
import { findBrowsers } from './find-browsers.ts';
import type { Running } from './launch.ts';
import { type Machine, thisMachine } from './machine.ts';
import { noBrowser, type Refusal } from './no-browser.ts';
import { NotStarted } from './not-started.ts';
import type { BrowserOptions, Found, Way } from './options.ts';

/** One browser for a whole build: started when first asked for, or sooner; shared by all who ask. */
export interface BrowserSource {
  /** Begins to look for a browser and to start it, and does not wait. Nothing is fetched before `browser` is called. */
  start(): void;
  /** The running browser. Throws a Problem with fault `machine` if there is none to be had. */
  browser(): Promise<Browser>;
  /** Which browser was taken, and by which way it was found; undefined as long as none runs. */
  taken(): Taken | undefined;
  /** What a person should know about the browser that was taken. */
  warnings(): Warning[];
  /** Ends the browser, whatever it is at. */
  close(): Promise<void>;
}

export interface Taken {
  path: string;
  way: Way;
  namedBy?: string;
  version: string;
  sandbox: boolean;
}

/** Lends a browser to the work, and ends it when the work has ended, well or badly. */
export async function withBrowser<T>(options: BrowserOptions, work: (source: BrowserSource) => Promise<T>): Promise<T> {
  const source = browserSource(options);
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

/** A source that somebody must close; see withBrowser. */
export function browserSource(options: BrowserOptions = {}): BrowserSource {
  const machine = options.machine ?? thisMachine();
  const closing = new AbortController();
  const wanted = gate();
  let opening: Promise<Running> | undefined;
  let running: Running | undefined;

  const start = (): Promise<Running> => {
    opening ??= open(options, machine, wanted.opened, closing.signal).then((opened) => {
      running = opened;
      return opened;
    });
    opening.catch(() => undefined);
    return opening;
  };

  return {
    start: () => void start(),
    async browser() {
      wanted.open();
      const { browser } = await start();
      if (browser.connected) return browser;
      // It crashed on an earlier article; this one gets a new one.
      await running?.end();
      opening = undefined;
      return (await start()).browser;
    },
    taken: () => running && { ...running.found, version: running.version, sandbox: running.sandbox },
    warnings: () => (running && !running.sandbox ? [sandboxWarning(machine)] : []),
    async close() {
      closing.abort();
      await opening?.catch(() => undefined);
      await running?.end();
      opening = undefined;
    },
  };
}

async function open(
  { asked, fetching, ...start }: BrowserOptions,
  machine: Machine,
  wanted: Promise<void>,
  signal: AbortSignal,
): Promise<Running> {
  const { launch } = await import('./launch.ts');
  const refusals: Refusal[] = [];
  const attempt = async (found: Found): Promise<Running | undefined> => {
    try {
      return await launch(found, machine, start, signal);
    } catch (fault) {
      if (!(fault instanceof NotStarted)) throw fault;
      refusals.push({ found, reason: fault.message });
      // Whoever waited 20 seconds for one browser should not wait for a second.
      if (fault.why === 'hung' || fault.why === 'given-up') throw noBrowser(refusals, undefined, machine);
      return undefined;
    }
  };
  for (const found of findBrowsers(asked, machine)) {
    const started = await attempt(found);
    if (started) return started;
    if (found.way === 'named') throw noBrowser(refusals, undefined, machine);
  }
  const arrival = wanted.then(async () => {
    const { fetchBrowser } = await import('./fetch-browser.ts');
    return fetchBrowser(machine, fetching ?? drawFetching(process.stderr));
  });
  const fetched = await Promise.race([arrival, givenUp(signal)]).catch((fault: Error) => {
    throw fault instanceof Problem ? fault : noBrowser(refusals, fault.message, machine);
  });
  const started = await attempt(fetched);
  if (!started) throw noBrowser(refusals, undefined, machine);
  return started;
}

function sandboxWarning({ user }: Machine): Warning {
  const why = user === 0 ? 'because you are root' : 'because this machine allows none';
  return {
    code: 'no-sandbox',
    message: `The browser ran without its sandbox, ${why}`,
    hint: user === 0 ? 'Build as another user to have it on.' : undefined,
  };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new Error('It was no longer needed'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
