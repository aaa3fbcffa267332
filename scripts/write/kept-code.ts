import { closeSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { keepFile, keptFolder, ownSize, removeOlder } from './kept-files.ts';

/** A part of the program, which is all ASCII, and what an earlier run compiled of it. */
interface ProgramPart {
  text: string;
  code: Buffer;
}

/** A part that was loaded in this run. */
export interface Loaded {
  text: string;
  script: Script;
}

/**
 * What an earlier run loaded together, by the files of the bundle, from one file of the cache: many small files take longer. Texts and
 * code are read into the same memory, one after the other, since such that nobody has touched yet takes long to be had.
 * @param root the part that brought the others along
 * @param stamp what the chunks of the bundle are
 */
export function keptParts(root: string, stamp: string): Map<string, ProgramPart> {
  try {
    const file = openSync(pathOf(root, stamp), 'r');
    try {
      if (ownSize(file) === undefined) return new Map();
      const sizes = Buffer.alloc(sizesBytes);
      readSync(file, sizes);
      const [head, texts, codes] = [0, 4, 8].map((at) => sizes.readUInt32LE(at)) as [number, number, number];
      const room = Buffer.allocUnsafeSlow(Math.max(head + texts, codes));
      readSync(file, room, 0, head + texts, null);
      const rows = JSON.parse(room.toString('latin1', 0, head)) as Row[];
      let at = head;
      const words = rows.map(({ text }) => {
        at += text;
        return room.toString('latin1', at - text, at);
      });
      if (readSync(file, room, 0, codes, null) !== codes) return new Map();
      return new Map(
        rows.map(({ name, from, code }, index) => [
          name,
          { text: words[index] ?? '', code: room.subarray(from, from + code) },
        ]),
      );
    } finally {
      closeSync(file);
    }
  } catch {
    return new Map();
  }
}

/** A part in the file: its length as text, and where its code begins, and the length of that. */
interface Row {
  name: string;
  text: number;
  from: number;
  code: number;
}

/** Three lengths: of the rows, of the texts and of the code. */
const sizesBytes = 12;

/** Code that begins elsewhere than here is copied by V8. */
const aligned = 8;

/**
 * Keeps parts that were loaded together with what V8 has compiled of them by now, in the user's cache and for this very Node and
 * bundle. A run that can keep nothing is as good as one that can, only slower: nothing is thrown.
 */
export function keepParts(root: string, parts: Map<string, Loaded>, stamp: string): void {
  try {
    const path = pathOf(root, stamp);
    const rows: Row[] = [];
    const codes: Buffer[] = [];
    let from = 0;
    for (const [name, { text, script }] of parts) {
      const code = script.createCachedData();
      const room = Math.ceil(code.length / aligned) * aligned;
      rows.push({ name, text: text.length, from, code: code.length });
      codes.push(code, Buffer.alloc(room - code.length));
      from += room;
    }
    const head = Buffer.from(JSON.stringify(rows), 'latin1');
    const texts = Buffer.from([...parts.values()].map(({ text }) => text).join(''), 'latin1');
    const sizes = Buffer.alloc(sizesBytes);
    for (const [at, size] of [head.length, texts.length, from].entries()) sizes.writeUInt32LE(size, 4 * at);
    keepFile(path, Buffer.concat([sizes, head, texts, ...codes]));
    removeOlder(dirname(dirname(path)), 4);
  } catch {}
}

function pathOf(root: string, stamp: string): string {
  return join(keptFolder('code', stamp), basename(root));
}
