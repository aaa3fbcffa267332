import { readFileSync, statSync } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest, Problem } from '#model';

/** The largest article that is read: 5 MB. */
const limit = 5 * 1024 * 1024;

/**
 * The bytes of an article. Looks before it reads: no folder, pipe or device is opened.
 * Throws a Problem: usage if there is no such file, machine if it may not be read, article if it is no file or too large.
 */
export async function fileBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(async (error: NodeJS.ErrnoException) => {
    throw asProblem(error, file, await likeNamed(file));
  });
  if (found.isDirectory()) {
    const hint = `Name the article in it: ${file.replace(/\/+$/, '')}/article.md`;
    throw new Problem('article-folder', 'This is a folder, not an article', {
      place: { file },
      hint,
    });
  }
  if (!found.isFile()) {
    throw new Problem('article-kind', 'This is no ordinary file (a pipe or a device)', {
      place: { file },
      hint: 'Save the article as a text file.',
    });
  }
  if (found.size > limit) throw tooLarge(file, found.size);
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw asProblem(error, file);
  });
  return whole(handle, file).finally(() => handle.close());
}

/** The same without waiting, for a glance at an article that is read otherwise as well: nothing where there is anything in the way. */
export function fileBytesNow(file: string): Uint8Array | undefined {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= limit ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads to the end, but never past the limit: a file may have grown since it was looked at. */
async function whole(handle: FileHandle, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, null).catch((error) => {
      throw asProblem(error, file);
    });
    if (bytesRead === 0) return Buffer.concat(chunks, size);
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (size > limit) throw tooLarge(file, size);
  }
}

/** A file of the same folder that was probably meant: the same name with an ending, or one that is nearly the same. */
async function likeNamed(file: string): Promise<string | undefined> {
  const [folder, name] = [dirname(file), basename(file)];
  const there = (await readdir(folder).catch((): string[] => [])).filter((one) => /\.(?:md|markdown|txt)$/i.test(one));
  const near = there.find((one) => one.startsWith(`${name}.`)) ?? nearest(name, there);
  return near && join(folder, near);
}

function asProblem(error: NodeJS.ErrnoException, file: string, near?: string): Error {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') {
    return new Problem('article-missing', 'There is no such file', {
      fault: 'usage',
      place: { file },
      hint: near ? `Did you mean ${near}?` : 'Check the path; it counts from the folder you are in.',
    });
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new Problem('article-rights', 'This file may not be read', {
      fault: 'machine',
      place: { file },
      hint: 'Give yourself the right to read it: chmod u+r.',
    });
  }
  if (error.code === undefined) return error;
  return new Problem('article-unreadable', `This file cannot be read (${error.code})`, {
    fault: 'machine',
    place: { file },
  });
}

function tooLarge(file: string, size: number): Problem {
  const message = `This article has ${Math.ceil(size / 1024 / 1024)} MB; the limit is ${limit / 1024 / 1024} MB`;
  return new Problem('article-size', message, {
    place: { file },
    hint: 'Split it into several articles.',
  });
}
