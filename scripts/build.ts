import { join } from 'node:path';
import { type Deck, type DeckChange, type FindPackage, slideWords } from '#model';
import { compare } from './compare/compare.ts';
import type { Job, Order } from './options.ts';
import {
  browserFor,
  memoryOf,
  ordered,
  packages,
  refuseOverwriting,
  refuseUnknownLook,
  wantedFormats,
} from './ordered.ts';
import { compose } from './pipeline.ts';
import { readDeckFile } from './read/deck-file.ts';
import type { BrowserSource, Taken } from './write/browser.ts';
import { writeFiles } from './write/files.ts';
import { type Format, printers } from './write/printers.ts';

/** A deck that was made, and where it lies. */
export interface Built {
  job: Job;
  deck: Deck;
  files: { name: string; bytes: number }[];
  /** What became of the deck that lay there before, if one did. */
  change?: DeckChange;
  /** Which browser printed, if one was needed. */
  browser?: Taken;
}

/** An article whose deck could not be made. */
export interface Failed {
  job: Job;
  error: unknown;
}

/**
 * Makes the deck of each article that was ordered, in turn, and writes it in every format. One that fails does not keep the others from
 * being made. The browser, if one is needed, starts while the first article is being read. Throws a Problem where the order itself is
 * wrong.
 */
export async function* build(order: Order): AsyncGenerator<Built | Failed> {
  const wanted = wantedFormats(order);
  if (order.look) await refuseUnknownLook(order.look);
  const all = await ordered(order);
  await refuseOverwriting(all, wanted);
  const browser = browserFor(order);
  const find = packages(order);
  try {
    if (wanted.some((format) => printers[format].needsBrowser)) browser.start();
    for (const job of all) {
      yield await make(job, order, wanted, browser, find).catch((error: unknown) => ({ job, error }));
    }
  } finally {
    await browser.close();
  }
}

async function make(
  job: Job,
  order: Order,
  wanted: Format[],
  browser: BrowserSource,
  find: FindPackage,
): Promise<Built> {
  const kept = memoryOf(job, order);
  const paper = await compose(job, order, { browser, find, memory: kept.memory });
  const earlier = await readDeckFile(join(job.folder, 'deck.json'));
  const files: { name: string; bytes: Uint8Array }[] = [];
  // In turn: what goes wrong on paper is a warning, and stands in the deck.json that follows.
  for (const format of wanted)
    files.push({ name: printers[format].file(job.name), bytes: await printers[format].print(paper) });
  await writeFiles(job.folder, files);
  kept.keep();
  return {
    job,
    deck: paper.deck,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    change: earlier && compare(earlier, slideWords(paper.deck)),
    browser: browser.taken(),
  };
}
