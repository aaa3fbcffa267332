import { basename, dirname } from 'node:path';
import { Problem, type Tuned } from '#model';
import type { Job, Order } from './options.ts';
import { memoryOf, ordered } from './ordered.ts';
import type { Failed } from './build.ts';
import { compose } from './pipeline.ts';
import { readTuning, tuningFile } from './read/tuning.ts';
import { writeFiles } from './write/files.ts';
import { withEntries } from './write/tuning.ts';

/** The entries of an article's tuning that were stale and are not any more. */
export interface Accepted {
  job: Job;
  file: string;
  entries: Tuned[];
}

/**
 * Accepts what is stale in the tuning of each article: the entries are rewritten to rest on the sentences as they are now, and
 * say what they said. With a number, only that entry. Throws a Problem (usage) for a number that there is not.
 */
export async function* accept(order: Order): AsyncGenerator<Accepted | Failed> {
  for (const job of await ordered(order)) {
    yield await accepted(job, order).catch((error: unknown) => ({ job, error }));
  }
}

async function accepted(job: Job, order: Order): Promise<Accepted> {
  const { deck } = await compose(job, order, { memory: memoryOf(job, order).memory });
  return { job, file: tuningFile(job.file), entries: await acceptEntries(job.file, deck.tuned ?? [], order.entry) };
}

/** Rewrites the stale ones of some entries, or that with a number, in the tuning file of an article. Gives those. */
export async function acceptEntries(article: string, tuned: Tuned[], number?: number): Promise<Tuned[]> {
  const tuning = await readTuning(article);
  if (number !== undefined) refuseUnknown(tuned, number, tuningFile(article));
  const stale = tuned.filter((one) => one.state === 'stale' && one.today && number === (number && one.number));
  // Somebody may have written to the file meanwhile: what is no longer in its place is left alone.
  const placed = stale.filter((one) => tuning?.entries[one.number - 1]?.line === one.line);
  if (!tuning || placed.length === 0) return [];
  const text = withEntries(tuning, (entry) => placed.find(({ line }) => line === entry.line)?.today ?? entry);
  await writeFiles(dirname(tuning.file), [{ name: basename(tuning.file), bytes: Buffer.from(text) }]);
  return placed;
}

function refuseUnknown(tuned: Tuned[], number: number, file: string): void {
  const one = tuned[number - 1];
  if (one && one.state !== 'orphaned') return;
  const hint = one
    ? 'Quote another sentence in it, or delete it.'
    : tuned.length > 0
      ? `There are ${tuned.length}, counted from the top of the file.`
      : 'There are no entries to accept.';
  const message = one ? `Entry ${number} is orphaned: ${one.why}` : `There is no entry ${number} in the tuning`;
  throw new Problem('entry-unknown', message, {
    fault: one ? 'article' : 'usage',
    place: { file, ...(one ? { line: one.line } : {}) },
    hint,
  });
}
