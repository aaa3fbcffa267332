import { join } from 'node:path';
import { type Deck, type DeckChange, type FindPackage, slideWords } from '#model';
import { compare } from './compare/compare.ts';
import type { Job, Order } from './options.ts';
import {
  browserFor,
  madeBefore,
  memoryOf,
  ordered,
  packages,
  refuseOverwriting,
  refuseUnknownLook,
  wantedFormats,
} from './ordered.ts';
import { readDeckFile } from './read/deck-file.ts';
import type { BrowserSource, Taken } from './write/browser.ts';
import { type NamedBytes, writeFiles } from './write/files.ts';
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

/** What is written of a deck, and the deck itself, of which the report tells. */
interface Made {
  deck: Deck;
  files: NamedBytes[];
}

async function make(
  job: Job,
  order: Order,
  wanted: Format[],
  browser: BrowserSource,
  find: FindPackage,
): Promise<Built> {
  const before = madeBefore<Made>(job, order, wanted);
  const { made, keep } = before.made ? { made: before.made, keep: before.keep } : await anew();
  const { deck, files } = made;
  const earlier = await readDeckFile(join(job.folder, 'deck.json'));
  await writeFiles(job.folder, files);
  keep(made);
  return {
    job,
    deck,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    change: earlier && compare(earlier, slideWords(deck)),
    browser: browser.taken(),
  };

  async function anew(): Promise<{ made: Made; keep: (made: Made) => void }> {
    // Not loaded where nothing has changed: that takes longer than all the rest.
    const { compose } = await import('./pipeline.ts');
    const kept = memoryOf(job, order);
    const paper = await compose(job, order, { browser, find, memory: kept.memory });
    const files: NamedBytes[] = [];
    // In turn: what goes wrong on paper is a warning, and stands in the deck.json that follows.
    for (const format of wanted)
      files.push({ name: printers[format].file(job.name), bytes: await printers[format].print(paper) });
    return {
      made: { deck: paper.deck, files },
      keep(made) {
        kept.keep();
        if (paper.isSelfContained) before.keep(made);
      },
    };
  }
}
