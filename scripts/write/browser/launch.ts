import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Browser, ConnectOptions } from 'puppeteer-core';
import { onExit } from '../on-exit.ts';
import { kill, trouble } from './child.ts';
import { isWritable } from './executable.ts';
import { flags } from './flags.ts';
import { fontEnvironment } from './fonts.ts';
import type { Machine } from './machine.ts';
import { NotStarted } from './not-started.ts';
import type { Found, Start } from './options.ts';
import { Pipe } from './pipe.ts';
import { removeScratch, removeStaleScratch, scratchFolder } from './scratch-folder.ts';

const startTime = 20_000;

export interface Running {
  browser: Browser;
  found: Found;
  /** Such as `HeadlessChrome/148.0.7778.97`. */
  version: string;
  sandbox: boolean;
  /** Ends the browser, all of its processes, and removes what it wrote. */
  end(): Promise<void>;
}

/**
 * Starts the browser with its sandbox; without it only for root, whom the browser refuses one, and where the machine allows
 * none. Throws NotStarted if the browser ends at once or says nothing for 20 seconds, and when `signal` gives it up.
 */
export async function launch(found: Found, machine: Machine, options: Start, signal: AbortSignal): Promise<Running> {
  const start = (sandbox: boolean) => launchOnce(found, machine, options, sandbox, signal);
  if (machine.user === 0) return start(false);
  return start(true).catch((fault) => {
    if (fault instanceof NotStarted && fault.why === 'sandbox') return start(false);
    throw fault;
  });
}

async function launchOnce(
  found: Found,
  machine: Machine,
  { fontFolder, printsOnly = false }: Start,
  sandbox: boolean,
  signal: AbortSignal,
): Promise<Running> {
  const scratch = scratchFolder(machine);
  // Puppeteer takes its time to load. The browser is started first, so that the two do not wait for each other.
  const child = spawn(found.path, flags(scratch, sandbox, printsOnly, machine.platform), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: environment(found, machine, fontFolder ? [fontFolder] : [], scratch),
    detached: machine.platform !== 'win32',
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const clear = () => {
    kill(child);
    removeScratch(scratch);
  };
  const forget = onExit(clear);
  const end = async () => {
    kill(child);
    await ended;
    removeScratch(scratch);
    forget();
  };
  try {
    const broken = trouble(child);
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await firstOf(connect(child, puppeteer), broken, deadline(signal));
    // Its first page is got ready while the article is still being read; whoever asks for it hears what went wrong.
    browser.pages().catch(() => undefined);
    removeStaleScratch(machine);
    return { browser, found, version: await browser.version(), sandbox, end };
  } catch (fault) {
    await end();
    throw fault;
  }
}

function environment(found: Found, machine: Machine, fontFolders: string[], scratch: string): NodeJS.ProcessEnv {
  const libraries = [found.libraries, machine.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...machine.env,
    ...(found.libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    ...fontEnvironment(machine, [...(found.fonts ? [found.fonts] : []), ...fontFolders], scratch),
    // A home that cannot be written to would stop the crash handler of Chrome, and Chrome with it.
    ...(machine.platform === 'linux' && !isWritable(machine.home)
      ? { XDG_CONFIG_HOME: scratch, XDG_CACHE_HOME: scratch }
      : {}),
  };
}

interface Connector {
  connect(options: ConnectOptions): Promise<Browser>;
}

/** Does not end when the pipe breaks: the end of the child says better why. */
async function connect(child: ChildProcess, puppeteer: Connector): Promise<Browser> {
  const [, , , write, read] = child.stdio;
  const transport = new Pipe(write as Writable, read as Readable);
  const connected = puppeteer.connect({ transport, defaultViewport: null, protocolTimeout: 0 });
  return connected.catch(() => new Promise<never>(() => {}));
}

interface Deadline extends Promise<never> {
  clear(): void;
}

function deadline(signal: AbortSignal): Deadline {
  let clear = () => {};
  const promise = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new NotStarted('it was no longer needed', 'given-up'));
    const timer = setTimeout(
      () => reject(new NotStarted(`it did not answer for ${startTime / 1000} seconds`, 'hung')),
      startTime,
    );
    clear = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
  return Object.assign(promise, { clear });
}

async function firstOf<T>(work: Promise<T>, trouble: Promise<never>, deadline: Deadline): Promise<T> {
  for (const loser of [work, trouble, deadline]) loser.catch(() => undefined);
  try {
    return await Promise.race([work, trouble, deadline]);
  } finally {
    deadline.clear();
  }
}
