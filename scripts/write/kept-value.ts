import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keepFile, keptFolder, ownSize, removeOlder } from './kept-files.ts';

/** Says what the bundle was made from; scripts/make/make.mjs puts it in. The source itself may change at any time, and keeps nothing. */
declare const bundleStamp: string | undefined;

/** What the running bundle was made from; nothing where the source itself runs. */
export const bundle = typeof bundleStamp === 'string' ? bundleStamp : undefined;

/** What is kept is no more than this in bytes: of one thing, of all of its kind; so many of its kind; for so many bundles. */
const most = { bytes: 64 * 1024 * 1024, all: 128 * 1024 * 1024, count: 50, bundles: 2 };

/** What a file begins with, so that none is believed which was cut short or written over. */
const digestBytes = 32;

/**
 * Where something of a kind is kept in the user's cache.
 * @param about plain data that tells it from others of its kind
 * @param stamp what the bundle was made from
 */
export function keptPath(kind: string, about: unknown[], stamp: string): string {
  const name = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32);
  return join(keptFolder(kind, stamp), name);
}

/** A value that was kept at a path; nothing where there is none, or it is broken, too long or somebody else's. Nothing is thrown. */
export function keptValue<Value>(path: string): Value | undefined {
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

/**
 * Keeps a value of plain data at a path, and of its kind, those in the same folder, what was used last. Nothing is thrown: a disk that
 * takes nothing keeps nothing.
 */
export function keepValue(path: string, value: unknown): void {
  try {
    const body = serialize(value);
    if (digestBytes + body.length > most.bytes) return;
    const isFirst = !existsSync(path);
    keepFile(path, Buffer.concat([digestOf(body), body]), { flush: false });
    if (!isFirst) return;
    removeOlder(dirname(path), most.count, most.all);
    removeOlder(dirname(dirname(path)), most.bundles);
  } catch {}
}

/** What is kept at a path is the last that was used. */
export function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {}
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
