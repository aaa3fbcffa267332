import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type FileHandle, link, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { diskProblem } from './disk-problem.ts';
import { flushFolder, makeFolder, removeEmpty } from './folders.ts';
import { isRunning } from './is-running.ts';
import { onExit } from './on-exit.ts';

export interface NamedBytes {
  /** A plain file name: no folder in it. */
  name: string;
  bytes: Uint8Array;
}

/** The one act on the disk that tests replace, to see what a full disk does. */
export type WriteChunk = (file: FileHandle, bytes: Uint8Array, from: number) => Promise<number>;

interface Pending {
  target: string;
  temporary: string;
  /** A second name of the file that stood there before, to put it back if a later file cannot be put in place. */
  earlier?: string;
  /** True where nothing stood before. */
  isNew?: boolean;
  bytes: Uint8Array;
}

/**
 * Writes the files into the folder, which is made if need be: all of them whole, or none. Each is first written beside its
 * place and flushed to the disk; when all are there, they are renamed into place. A symbolic link in the place is replaced,
 * not followed. Throws a Problem with fault `machine` that names the path when the disk or its rights are in the way.
 */
export async function writeFiles(
  folder: string,
  files: NamedBytes[],
  writeChunk: WriteChunk = writeSome,
): Promise<void> {
  const needed = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const path = resolve(folder);
  const firstMade = await makeFolder(path).catch((fault) => {
    throw diskProblem(fault, path, needed);
  });
  await removeStale(path);
  const pending = files.map((file) => place(path, file));
  const forget = onExit(() => {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  });
  try {
    for (const file of pending) await refuseFolder(file.target);
    await settled(pending.map((file) => writeWhole(file, writeChunk)));
    await putInPlace(pending);
    await flushFolder(path);
  } catch (fault) {
    await removeAll(pending.map((file) => file.temporary));
    if (firstMade) await removeEmpty(path, firstMade);
    throw diskProblem(fault, path, needed);
  } finally {
    await removeAll(pending.flatMap((file) => file.earlier ?? []));
    forget();
  }
}

function place(folder: string, { name, bytes }: NamedBytes): Pending {
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) throw new Error(`Not a file name: ${name}`);
  return { target: join(folder, name), temporary: join(folder, temporaryName()), bytes };
}

/** Short, whatever the target is called: a name of 250 letters leaves no room for more. */
function temporaryName(): string {
  return `.lectern-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

const temporaryPattern = /^\.lectern-(\d+)-[0-9a-f]{12}\.tmp$/;

/** What a run of ours left that was killed half-way. */
async function removeStale(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const stale = names.filter((name) => {
    const owner = temporaryPattern.exec(name)?.[1];
    return owner !== undefined && !isRunning(Number(owner));
  });
  await removeAll(stale.map((name) => join(folder, name)));
}

async function refuseFolder(target: string): Promise<void> {
  const there = await lstat(target).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error('a folder is in the way'), { code: 'EISDIR', path: target });
}

async function writeWhole({ temporary, bytes }: Pending, writeChunk: WriteChunk): Promise<void> {
  const file = await open(temporary, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) {
      const more = await writeChunk(file, bytes, written);
      if (more <= 0) throw Object.assign(new Error('nothing more was written'), { code: 'ENOSPC', path: temporary });
      written += more;
    }
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw Object.assign(new Error('written short'), { code: 'ENOSPC', path: temporary });
  } finally {
    await file.close();
  }
}

async function writeSome(file: FileHandle, bytes: Uint8Array, from: number): Promise<number> {
  const { bytesWritten } = await file.write(bytes, from, bytes.length - from);
  return bytesWritten;
}

async function putInPlace(pending: Pending[]): Promise<void> {
  const done: Pending[] = [];
  try {
    for (const file of pending) {
      await keepEarlier(file);
      await rename(file.temporary, file.target);
      done.push(file);
    }
  } catch (fault) {
    for (const { earlier, isNew, target } of done) {
      if (earlier) await rename(earlier, target);
      else if (isNew) await rm(target, { force: true });
    }
    throw fault;
  }
}

/** A file system without hard links keeps nothing, and loses only the way back from a rename that fails in the middle. */
async function keepEarlier(file: Pending): Promise<void> {
  const earlier = join(dirname(file.target), temporaryName());
  try {
    await link(file.target, earlier);
    file.earlier = earlier;
  } catch (fault) {
    file.isNew = (fault as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Waits for all, so that nothing is still writing when the first fault is told. */
async function settled(work: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason;
}

async function removeAll(paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)));
}
