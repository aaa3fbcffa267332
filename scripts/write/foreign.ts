import { lstat, open } from 'node:fs/promises';

/** Pages and papers of ours name the program that made them so early. */
const head = 4096;

/**
 * Whether a page or a paper stands here that somebody else made, and that would be lost if ours took its place. An empty file is
 * nobody's, and a link is only replaced, not followed.
 */
export async function isForeign(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  if (!there?.isFile() || there.size === 0) return false;
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(head), 0, head, 0);
    return !buffer.subarray(0, bytesRead).includes('Lectern');
  } finally {
    await file.close();
  }
}
