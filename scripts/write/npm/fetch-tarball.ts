import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { NpmPackage } from '#model';
import type { Machine } from '../browser/machine.ts';
import type { Fetching } from '../browser/options.ts';
import { download } from './download.ts';
import { registryFor } from './registry.ts';

/**
 * Fetches a pinned package of the user's npm registry into a folder that is there, and gives the path of its tarball. npm
 * knows of proxies and certificates that we do not, but shows no progress; so it comes second where there is a choice.
 * Throws an Error that says why if it is not to be had, or is not what was pinned.
 */
export async function fetchTarball(
  wanted: NpmPackage,
  folder: string,
  machine: Machine,
  fetching: Fetching,
): Promise<string> {
  if (isBehindProxy(machine)) return packWithNpm(wanted, folder, machine, fetching);
  const file = join(folder, 'package.tgz');
  try {
    await download(wanted, registryFor(scopeOf(wanted), machine), file, fetching);
    return file;
  } catch (fault) {
    return packWithNpm(wanted, folder, machine, fetching).catch(() => Promise.reject(fault));
  }
}

/** The scope that a registry may be configured for; a package without one goes to the usual registry. */
function scopeOf({ name }: NpmPackage): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
}

function isBehindProxy({ env }: Machine): boolean {
  return ['HTTPS_PROXY', 'https_proxy', 'npm_config_https_proxy', 'npm_config_proxy'].some((name) => env[name]);
}

async function packWithNpm(
  { name, version, sha512, bytes }: NpmPackage,
  folder: string,
  { env }: Machine,
  fetching: Fetching,
): Promise<string> {
  const wanted = `${name}@${version}`;
  const packed = join(folder, 'npm');
  await mkdir(packed);
  const [command = 'npm', ...first] = env.npm_execpath ? [process.execPath, env.npm_execpath] : ['npm'];
  const words = [...first, 'pack', wanted, '--pack-destination', packed, '--cache', join(folder, 'cache')];
  const settings = ['--ignore-scripts', '--fetch-retries=0'];
  fetching(0, bytes, false);
  await promisify(execFile)(command, [...words, ...settings], {
    env: env as NodeJS.ProcessEnv,
    cwd: folder,
    timeout: 600_000,
  })
    .catch((fault: Error & { stderr?: string }) => {
      const reason = /npm (?:error|ERR!) (?!code|errno|syscall)(.*)/.exec(fault.stderr ?? '')?.[1];
      throw new Error(`npm pack ${wanted}: ${reason ?? fault.message}`);
    })
    .finally(() => fetching(0, bytes, true));
  const [file] = await readdir(packed);
  if (!file) throw new Error(`npm pack ${wanted}: it packed nothing`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(packed, file)), hash);
  if (hash.digest('base64') !== sha512) throw new Error(`npm pack ${wanted}: its checksum is wrong`);
  return join(packed, file);
}
