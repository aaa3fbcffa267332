import { watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from './decode.ts';
import { fileBytes } from './file-bytes.ts';
import { home } from './home.ts';

/** The scripts and styles of templates/dev/, which only the page of `lectern dev` has, in the order of their names. */
export async function liveFiles(): Promise<{ scripts: string[]; styles: string[] }> {
  const folder = join(home(), 'templates', 'dev');
  const names = (await readdir(folder)).sort();
  const texts = (ending: string) =>
    Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => readFile(join(folder, name), 'utf8')));
  const [scripts, styles] = await Promise.all([texts('.js'), texts('.css')]);
  return { scripts, styles };
}

/** An article's text as it is on the disk now. Throws a Problem as reading the article does. */
export async function articleText(file: string): Promise<string> {
  return decode(await fileBytes(file), file);
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
