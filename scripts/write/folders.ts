import { mkdir, open, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that there are not; gives the first that was made. Step by step: where a file system says of
 * every new folder that the one above is missing, as /proc does, Node's own recursion never ends.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await makeOne(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw fault;
  }
  const above = await makeFolder(dirname(path));
  const made = await makeOne(path);
  return above ?? made;
}

/** Gives nothing where the folder is there already. */
async function makeOne(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
    throw fault;
  }
}

/** Makes the new names last through a power cut. Windows cannot open a folder, and some file systems cannot flush one. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Takes away the folders that were made for files that then could not be written. */
export async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    if (
      !(await rmdir(path).then(
        () => true,
        () => false,
      ))
    )
      return;
  }
}
