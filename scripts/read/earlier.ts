import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '#model';

/**
 * A file as it was at a commit of the git repository that it lies in; undefined where the commit has no such file.
 * Throws a Problem (usage) where there is no such commit, no repository or no git.
 */
export async function earlierBytes(file: string, commit: string): Promise<Uint8Array | undefined> {
  const folder = dirname(resolve(file));
  if (commit.startsWith('-')) throw noCommit(commit);
  await git(folder, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]).catch(() => {
    throw noCommit(commit);
  });
  return git(folder, ['show', `${commit}:./${basename(file)}`]).catch(() => undefined);
}

async function git(folder: string, words: string[]): Promise<Uint8Array> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024, windowsHide: true } as const;
  return (await promisify(execFile)('git', words, options)).stdout;
}

function noCommit(commit: string): Problem {
  const hint = existsSync(commit)
    ? 'A file to compare with is a deck.json, or an article.'
    : 'Name a deck.json, another article, or a commit, branch or tag of git.';
  return new Problem('against-unknown', `There is no file and no commit "${commit}" to compare with`, {
    fault: 'usage',
    hint,
  });
}
