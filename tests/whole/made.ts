import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrder } from '../../scripts/command-line.ts';
import { build } from '../../scripts/build.ts';
import type { DeckFile } from '../score/deck-file.ts';

export const house = join(import.meta.dirname, '../..');

/** Builds one article through the pipeline into a folder that is gone after `look` has seen it. */
export async function made<Seen>(
  article: string,
  formats: string,
  look: (folder: string) => Promise<Seen>,
): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-made-'));
  try {
    for await (const outcome of build(readOrder([article, '-o', folder, '--to', formats, '--quiet']))) {
      if ('error' in outcome) throw outcome.error;
    }
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The deck of an article as other programs see it. */
export function deckOf(article: string): Promise<DeckFile> {
  return made(article, 'json', async (folder) => JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8')));
}
