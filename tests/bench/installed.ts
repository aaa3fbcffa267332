import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A program of somebody else's, by the packages that it takes and the script that starts it. */
export interface Foreign {
  name: string;
  version: string;
  packages: string[];
  script: string;
}

/** Installs a program once, in a folder of the user's cache that the project does not depend on; gives its script. */
export async function installed({ name, version, packages, script }: Foreign): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'lectern-bench', `${name}-${version}`);
  const program = join(folder, 'node_modules', script);
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  await promisify(execFile)('npm', [...npm, ...packages]);
  return program;
}
