import { extname, join } from 'node:path';
import { type DeckChange, Problem, type SlideWords, slideWords } from '#model';
import { compare } from './compare/compare.ts';
import type { Job, Order } from './options.ts';
import { browserFor, memoryOf, ordered } from './ordered.ts';
import type { Failed } from './build.ts';
import { compose } from './pipeline.ts';
import { realPath } from './read/articles.ts';
import { readDeckFile } from './read/deck-file.ts';
import { earlierBytes } from './read/earlier.ts';
import { asTuning, tuningFile } from './read/tuning.ts';
import type { BrowserSource } from './write/browser.ts';

/** What became of an article's deck since the state that it was compared with. */
export interface Compared {
  job: Job;
  /** What it was compared with, as a person would say it. */
  against: string;
  change: DeckChange;
}

/**
 * Compares the deck that each article gives now with an earlier one: with what the last build made or, with `--against`, with
 * another file or the article's own state at a commit. Nothing is written, and a browser is started only where there are diagrams
 * to be drawn.
 */
export async function* diff(order: Order): AsyncGenerator<Compared | Failed> {
  const browser = browserFor(order);
  try {
    for (const job of await ordered(order))
      yield await compared(job, order, browser).catch((error: unknown) => ({ job, error }));
  } finally {
    await browser.close();
  }
}

async function compared(job: Job, order: Order, browser: BrowserSource): Promise<Compared> {
  const { memory } = memoryOf(job, order);
  const [before, { deck }] = await Promise.all([
    earlier(job, order, browser),
    compose(job, order, { browser, memory }),
  ]);
  return { job, against: before.name, change: compare(before.slides, slideWords(deck)) };
}

interface Before {
  name: string;
  slides: SlideWords[];
}

async function earlier(job: Job, order: Order, browser: BrowserSource): Promise<Before> {
  const { against } = order;
  if (against === undefined)
    return fromDeckFile(join(job.folder, 'deck.json'), `Build it first: lectern build ${job.file}`);
  if (await realPath(against)) {
    if (extname(against).toLowerCase() === '.json') return fromDeckFile(against, 'A deck.json is what a build writes.');
    const { deck } = await compose({ ...job, file: against }, order, { browser });
    return { name: against, slides: slideWords(deck) };
  }
  const tuned = tuningFile(job.file);
  const words = await earlierBytes(job.file, against);
  // An article that there was not yet had no slides.
  if (!words) return { name: against, slides: [] };
  const tuning = await earlierBytes(tuned, against);
  const then = { words, tuning: tuning && asTuning(tuning, tuned) };
  const { deck } = await compose(job, order, { browser, earlier: then });
  return { name: against, slides: slideWords(deck) };
}

async function fromDeckFile(file: string, hint: string): Promise<Before> {
  const slides = await readDeckFile(file);
  if (slides) return { name: file, slides };
  throw new Problem('deck-missing', 'There is no deck here to compare with', { fault: 'usage', place: { file }, hint });
}
