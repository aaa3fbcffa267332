import { mkdir, open, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it that there are not; gives the first that was made. Step by step: where a file system says of
 * every new folder that the one above is missing, as /proc does, Node's own recursion never ends.
 */
export async function makeFolder(path: string, again = false): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
    if (code !== 'ENOENT' || again || dirname(path) === path) throw fault;
    const above = await makeFolder(dirname(path));
    const made = await makeFolder(path, true);
    return above ?? made;
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
