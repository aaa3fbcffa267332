import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { planted, type Words } from './decks.ts';
import type { Loop } from './loops.ts';

export interface Round {
  /** From the save to the new words in the page, in ms, for each edit that was ever seen. */
  times: number[];
  /** Edits that were never seen, within 60 seconds each. */
  lost: number;
  /** Edits after which the edited slide was still the one on the screen. */
  kept: number;
  reloads: number;
  slides: number;
}

/** Edits in their order; each is a word that stands nowhere else. */
const edits = (
  'apples barrels candles dates engines feathers grain honey iron jute kettles lamps marble needles oats ' +
  'pewter quinces ropes sails timber'
).split(' ');

const first = 'nothing at all';

/**
 * Shows a deck with a program in a real browser, on the slide that is edited, and saves the deck as often as asked.
 * @param made gives the deck with the edit in it
 */
export async function saveToScreen(
  loop: Loop,
  made: (edit: string) => Words,
  slides: number,
  browser: Browser,
  folder: string,
  count: number,
): Promise<Round> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'deck.md');
  const deck = (edit: string) => {
    const words = made(edit);
    return loop.deck ? loop.deck(words.slides(slides)) : words.article;
  };
  // Every deck is written beforehand in words: what the clock sees of a save is the file alone.
  const decks = new Map(['nothing', first, ...edits.slice(0, count)].map((edit) => [edit, deck(edit)]));
  const save = (edit: string) => writeFile(file, decks.get(edit) ?? '');
  await save('nothing');
  const port = await freePort();
  const [program = '', ...rest] = loop.words(file, port);
  const env = { ...process.env, PORT: String(port), NO_UPDATE_NOTIFIER: '1' };
  const child = spawn(program, rest, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const page = await browser.newPage();
  try {
    const at = made('nothing')
      .slides(slides)
      .findIndex((slide) => slide.includes(planted));
    await reachable(loop.address(file, port, at + 1), child);
    return { ...(await measured(page, loop.address(file, port, at + 1), save, count)), slides };
  } finally {
    await page.close();
    await ended(child);
  }
}

async function measured(
  page: Page,
  address: string,
  save: (edit: string) => Promise<void>,
  count: number,
): Promise<Omit<Round, 'slides'>> {
  let seen: ((edit: string) => void) | undefined;
  let loads = 0;
  await page.setViewport({ width: 1280, height: 720 });
  await page.exposeFunction('lecternSeen', (edit: string) => seen?.(edit));
  // What runs this file gives functions their names with a helper that a page has not.
  await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
  await page.evaluateOnNewDocument(watchFor, planted);
  page.on('domcontentloaded', () => loads++);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction((words) => document.body?.textContent?.includes(words), { timeout: 60_000 }, planted);
  await toSlide(page);
  const before = loads;
  const found = { times: [] as number[], lost: 0, kept: 0 };
  // The first does not count: whatever is loaded for it is there from then on.
  for (const edit of [first, ...edits.slice(0, count)]) {
    const shown = new Promise<boolean>((resolve) => {
      seen = (known) => known === edit && resolve(true);
      setTimeout(resolve, 60_000, false);
    });
    const from = performance.now();
    await save(edit);
    const came = await shown;
    const time = performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (edit === first) continue;
    if (came) found.times.push(time);
    else found.lost++;
    if (await isOnScreen(page)) found.kept++;
  }
  return { ...found, reloads: loads - before };
}

/**
 * Runs in the page from its very beginning: tells of every new word behind the planted ones, as soon as it is in the DOM. Only what
 * changed is looked at, so that the watch costs no more in a page of many slides than in one that holds few.
 */
function watchFor(words: string): void {
  let last = '';
  const form = new RegExp(`${words} ([a-z ]+)`);
  const look = ({ textContent }: Node) => {
    const found = form.exec(textContent ?? '')?.[1]?.trim() ?? '';
    if (found === '' || found === last) return;
    last = found;
    (globalThis as unknown as { lecternSeen(edit: string): void }).lecternSeen(found);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') look(target.parentNode ?? target);
      // Words that are put into an element by themselves go on from those that stand there.
      else for (const node of addedNodes) look(node.nodeType === Node.TEXT_NODE ? target : node);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Lectern names its slides by what they say, not by number: the edited one is looked for. */
async function toSlide(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const slide = [...document.querySelectorAll('.slides section[id]')].find((section) =>
      [...section.querySelectorAll('.slide li')].some((point) => point.textContent?.includes(words)),
    );
    if (slide) location.hash = `#/${slide.id}`;
  }, planted);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  if (!(await isOnScreen(page))) throw new Error('The slide that is to be edited is not on the screen.');
}

/** Whether the edited words can be seen. */
function isOnScreen(page: Page): Promise<boolean> {
  return page.evaluate((words) => {
    const all = [...document.querySelectorAll('li')].filter((one) => one.textContent?.includes(words));
    return all.some((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const within = width > 0 && left >= 0 && top >= 0 && left < innerWidth && top + height <= innerHeight;
      return within && one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    });
  }, planted);
}

async function reachable(address: string, child: ChildProcess): Promise<void> {
  let told = '';
  child.stderr?.on('data', (data) => (told += data));
  const is = () =>
    address.startsWith('file:')
      ? access(new URL(address.split('#')[0] ?? ''))
      : fetch(address).then(({ ok }) => (ok ? undefined : Promise.reject(new Error('not yet'))));
  for (const end = Date.now() + 120_000; ; ) {
    try {
      return await is();
    } catch {
      if (Date.now() > end || child.exitCode !== null) throw new Error(`It does not serve: ${told.slice(-500)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The program and what it started: a group of their own. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const hard = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(hard);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
