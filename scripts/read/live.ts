import { watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from './files/decode.ts';
import { fileBytesNow } from './files/file-bytes.ts';
import { home } from './files/home.ts';

/** The scripts and styles of templates/dev/, which only the page of `lectern dev` has, in the order of their names. */
export async function liveFiles(): Promise<{ scripts: string[]; styles: string[] }> {
  const folder = join(home(), 'templates', 'dev');
  const names = (await readdir(folder)).sort();
  const texts = (ending: string) =>
    Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => readFile(join(folder, name), 'utf8')));
  const [scripts, styles] = await Promise.all([texts('.js'), texts('.css')]);
  return { scripts, styles };
}

/** An article's text as it is on the disk at this moment; nothing where there is none, or it is not whole. */
export function articleText(file: string): string | undefined {
  const bytes = fileBytesNow(file);
  try {
    return bytes && decode(bytes, file);
  } catch {
    return undefined;
  }
}

/**
 * Tells of everything that happens to the files of a folder, by their names, as soon as the system does. Gives back how to stop. Where
 * a folder cannot be watched so, nothing is told.
 */
export function hear(folder: string, tell: (name: string) => void): () => void {
  try {
    const watcher = watch(folder, (_, name) => name !== null && tell(name));
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}

/** What tells one state of some files from another without reading them. */
export async function stampOf(files: string[]): Promise<string> {
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return stats.map((one) => (one ? `${one.mtimeMs} ${one.size} ${one.ino}` : 'none')).join('; ');
}

/** Whether one of the files of a stamp has nothing in it. */
export function isEmptied(stamp: string): boolean {
  return stamp.split('; ').some((one) => one.split(' ')[1] === '0');
}
