import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** What the search for a browser has to know of the machine. Tests make up machines of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Record<string, string | undefined>;
  home: string;
  temporary: string;
  /** The working directory, whose .npmrc counts. */
  folder: string;
  /** Where Node is installed, whose etc/npmrc counts. */
  prefix: string;
  /** The user's number; undefined on Windows. */
  user?: number;
}

/** The machine that we run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    temporary: tmpdir(),
    folder: process.cwd(),
    prefix: dirname(dirname(process.execPath)),
    user: process.getuid?.(),
  };
}
