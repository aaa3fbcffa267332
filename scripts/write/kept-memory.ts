import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, realpathSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { lastingMemory, type Memory, noMemory, type Remembered } from '#model';
import { keepFile, keptFolder, ownSize, removeOlder } from './kept-files.ts';

/** Says what the bundle was made from; scripts/make/make.mjs puts it in. The source itself may change at any time, and keeps nothing. */
declare const bundleStamp: string | undefined;
const ownStamp = typeof bundleStamp === 'string' ? bundleStamp : undefined;

/** A memory from one build of an article to the next. */
export interface KeptMemory {
  memory: Memory;
  /** Keeps what this build asked for, if there is anything new in it. Call it when the deck lies on the disk. */
  keep(): void;
}

/** Recalls nothing and keeps nothing. */
export const keptNothing: KeptMemory = { memory: noMemory, keep: () => {} };

/** What is kept is no more than this, of an article and of all. */
const most = { bytes: 64 * 1024 * 1024, all: 128 * 1024 * 1024, articles: 50, bundles: 2 };

/** In bytes: what is worked out of prose takes some hundred times its size, so that of more than this nothing could be kept. */
const longestArticle = most.bytes / 100;

/**
 * What was worked out when an article was built before, in the user's cache. It makes a build quicker, and never another: what is broken,
 * of another bundle, of another Node or of somebody else's is passed over without a word, as is a disk that takes nothing.
 * @param file the article
 * @param settings what else it was ordered with: of each setting something else is kept
 * @param stamp the bundle; of none nothing is kept
 */
export function keptMemory(file: string, settings: unknown[] = [], stamp = ownStamp): KeptMemory {
  const path = stamp === undefined ? undefined : pathOf(file, settings, stamp);
  if (path === undefined) return keptNothing;
  const before = read(path);
  const { memory, asked, isNew } = lastingMemory(before);
  return {
    memory,
    keep() {
      try {
        if (before && !isNew()) touch(path);
        else write(path, asked(), !before);
      } catch {}
    },
  };
}

function pathOf(file: string, settings: unknown[], stamp: string): string | undefined {
  try {
    if (statSync(file).size > longestArticle) return undefined;
    const about = JSON.stringify([realpathSync(file), settings]);
    return join(keptFolder('decks', stamp), createHash('sha256').update(about).digest('hex').slice(0, 32));
  } catch {
    return undefined;
  }
}

/** What a file begins with, so that none is believed which was cut short or written over. */
const digestBytes = 32;

function read(path: string): Remembered | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const size = ownSize(file);
      if (size === undefined || size > most.bytes) return undefined;
      const bytes = readFileSync(file);
      const [digest, body] = [bytes.subarray(0, digestBytes), bytes.subarray(digestBytes)];
      return digest.equals(digestOf(body)) ? deserialize(body) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function write(path: string, remembered: Remembered, isFirst: boolean): void {
  const body = serialize(remembered);
  if (digestBytes + body.length > most.bytes) return;
  keepFile(path, Buffer.concat([digestOf(body), body]), false);
  if (isFirst) removeOlder(join(path, '..'), most.articles, most.all);
  if (isFirst) removeOlder(join(path, '../..'), most.bundles);
}

/** It is the last that was used. */
function touch(path: string): void {
  utimesSync(path, new Date(), new Date());
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
