import { join } from 'node:path';
import { type DeckChange, slideWords } from '#model';
import { compare } from './compare/compare.ts';
import type { Job, Order } from './options.ts';
import { browserFor, memoryOf, ordered, wantedFormats } from './ordered.ts';
import type { Failed } from './build.ts';
import { compose } from './pipeline.ts';
import { bytesOf, readDeckFile } from './read/deck-file.ts';
import type { BrowserSource } from './write/browser.ts';
import type { PrintJob } from './write/printer.ts';
import { type Format, printers } from './write/printers.ts';

/** Whether what lies in an article's folder is what the article now gives. */
export interface Checked {
  job: Job;
  /** The files that are not what a build would write; empty if all is well. */
  differing: { name: string; missing: boolean }[];
  change?: DeckChange;
}

/**
 * Looks, for each article that was ordered, whether a build would change anything; writes nothing. A PDF only has to be there:
 * its bytes are those of the browser that printed it, and what is on it stands in the other files. A browser is started only
 * for an article that has diagrams to be drawn.
 */
export async function* check(order: Order): AsyncGenerator<Checked | Failed> {
  const wanted = wantedFormats(order);
  const browser = browserFor(order);
  try {
    for (const job of await ordered(order))
      yield await checked(job, order, wanted, browser).catch((error: unknown) => ({ job, error }));
  } finally {
    await browser.close();
  }
}

async function checked(job: Job, order: Order, wanted: Format[], browser: BrowserSource): Promise<Checked> {
  const paper = await compose(job, order, { browser, memory: memoryOf(job, order).memory });
  const differing: Checked['differing'] = [];
  for (const format of wanted) {
    const name = printers[format].file(job.name);
    const there = await bytesOf(join(job.folder, name));
    if (!there || !(await isCurrent(format, there, paper))) differing.push({ name, missing: !there });
  }
  const earlier = await readDeckFile(join(job.folder, 'deck.json'));
  return { job, differing, change: earlier && compare(earlier, slideWords(paper.deck)) };
}

async function isCurrent(format: Format, there: Uint8Array, paper: PrintJob): Promise<boolean> {
  if (printers[format].needsBrowser) return true;
  const made = Buffer.from(await printers[format].print(paper));
  return made.equals(there) || (format === 'json' && withoutPaper(made) === withoutPaper(there));
}

/** What was measured and what went wrong on paper stands in deck.json as well, but only where a PDF was printed. */
function withoutPaper(bytes: Uint8Array): string {
  try {
    const deck = JSON.parse(Buffer.from(bytes).toString());
    delete deck.proof;
    deck.warnings = deck.warnings.filter(({ code }: { code: string }) => !code.startsWith('pdf-'));
    return JSON.stringify(deck);
  } catch {
    return '';
  }
}
