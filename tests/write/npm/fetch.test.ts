import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../../scripts/write/npm/download.ts';
import { drawFetching } from '../../../scripts/write/browser/draw-fetching.ts';
import { registryFor } from '../../../scripts/write/npm/registry.ts';
import { tarFiles } from '../../../scripts/write/npm/tar.ts';
import { unpackOnce } from '../../../scripts/write/npm/unpack-once.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the registry', () => {
  const machine = (env: Record<string, string> = {}) => ({
    platform: 'linux' as const,
    arch: 'x64',
    env,
    home: join(folder, 'home'),
    temporary: folder,
    folder: join(folder, 'home', 'work', 'deep'),
    prefix: join(folder, 'usr'),
  });
  const npmrc = (path: string, text: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, '.npmrc'), text);
  };

  it('is npm’s own where nobody says otherwise', () => {
    expect(registryFor('@a', machine())).toEqual({ url: 'https://registry.npmjs.org', authorization: undefined });
  });

  it('is the one of the project before that of the user', () => {
    npmrc('home', '# mine\nregistry = "https://home.example/npm/"\n');
    expect(registryFor('@a', machine()).url).toBe('https://home.example/npm');
    npmrc('home/work', 'registry=https://work.example');
    expect(registryFor('@a', machine()).url).toBe('https://work.example');
    expect(registryFor('@a', machine({ npm_config_registry: 'https://env.example' })).url).toBe('https://env.example');
  });

  it('is that of the scope, if the scope has one', () => {
    npmrc('home', 'registry=https://home.example\n@a:registry=https://scope.example\n');
    expect(registryFor('@a', machine()).url).toBe('https://scope.example');
    expect(registryFor('@b', machine()).url).toBe('https://home.example');
  });

  it('gets the credentials that npm keeps for it, and no others', () => {
    npmrc(
      'home',
      `registry=https://home.example/npm/\n//home.example/npm/:_authToken=\${TOKEN}\n//other.example/:_authToken=x\n`,
    );
    expect(registryFor('@a', machine({ TOKEN: 'abc' })).authorization).toBe('Bearer abc');
    expect(registryFor('@a', machine({ npm_config_registry: 'https://third.example' })).authorization).toBeUndefined();
  });
});

describe('a download', () => {
  const content = Buffer.from('a browser, or so '.repeat(10_000));
  const wanted = {
    name: '@a/b',
    version: '1.0.0',
    bytes: content.length,
    sha512: createHash('sha512').update(content).digest('base64'),
  };
  const quiet = () => undefined;
  let server: Server | undefined;
  afterEach(() => server?.close());
  const serve = async (listener: RequestListener) => {
    server = createServer(listener);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm` };
  };

  it('asks for the tarball where registries keep it, with the credentials, and packed in no way', async () => {
    const asked: unknown[] = [];
    const registry = await serve(({ url, headers }, response) => {
      asked.push(url, headers.authorization, headers['accept-encoding']);
      response.end(content);
    });
    const steps: number[] = [];
    await download(wanted, { ...registry, authorization: 'Bearer abc' }, join(folder, 'b.tgz'), (received) =>
      steps.push(received),
    );
    expect(asked).toEqual(['/npm/@a/b/-/b-1.0.0.tgz', 'Bearer abc', 'identity']);
    expect(readFileSync(join(folder, 'b.tgz')).equals(content)).toBe(true);
    expect(Math.max(...steps)).toBe(content.length);
  });

  it('is refused when a single byte is not what was pinned', async () => {
    const registry = await serve((_, response) => response.end(Buffer.from(content).fill('x', 7, 8)));
    await expect(download(wanted, registry, join(folder, 'b.tgz'), quiet)).rejects.toThrow('its checksum is wrong');
  });

  it('stops when more comes than was pinned', async () => {
    const registry = await serve((_, response) => response.end(Buffer.concat([content, content])));
    await expect(download(wanted, registry, join(folder, 'b.tgz'), quiet)).rejects.toThrow('longer than it should be');
  });

  it('names the address that did not answer', async () => {
    const registry = await serve((_, response) => response.writeHead(403).end());
    await expect(download(wanted, registry, join(folder, 'b.tgz'), quiet)).rejects.toThrow(
      /b-1\.0\.0\.tgz: answer 403/,
    );
    server?.close();
    server?.closeAllConnections();
    await expect(download(wanted, registry, join(folder, 'c.tgz'), quiet)).rejects.toThrow(
      /b-1\.0\.0\.tgz: .*ECONNREFUSED/,
    );
  });
});

describe('a folder that is filled once', () => {
  const target = () => join(folder, 'cache', 'thing');
  const fill = (text: string) => async (part: string) => {
    mkdirSync(join(part, 'whole'));
    writeFileSync(join(part, 'whole', 'text'), text);
    return join(part, 'whole');
  };

  it('is there whole, and nothing else', async () => {
    await unpackOnce(target(), fill('one'));
    expect(readdirSync(join(folder, 'cache'))).toEqual(['thing']);
    expect(readdirSync(target())).toEqual(['text']);
  });

  it('is not there at all when the filling fails', async () => {
    const failing = unpackOnce(target(), async () => Promise.reject(new Error('no more')));
    await expect(failing).rejects.toThrow('no more');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('is one of the two when two fill it at once', async () => {
    await Promise.all([unpackOnce(target(), fill('one')), unpackOnce(target(), fill('two'))]);
    expect(['one', 'two']).toContain(readFileSync(join(target(), 'text'), 'utf8'));
    expect(readdirSync(join(folder, 'cache'))).toEqual(['thing']);
  });

  it('frees the space of a run that was killed', async () => {
    const dead = `${target()}.part-${hostname()}-999999999-0123456789ab`;
    const alive = `${target()}.part-${hostname()}-${process.pid}-0123456789ab`;
    for (const path of [dead, alive]) mkdirSync(path, { recursive: true });
    await unpackOnce(target(), fill('one'));
    expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  });
});

describe('a tar archive', () => {
  const archive = Buffer.concat([
    entry('folder/', '', '5'),
    entry('folder/program', '#!/bin/sh\n', '0', '0000755'),
    entry('link', '', '2'),
    entry('long', 'x'.repeat(1500)),
    Buffer.alloc(1024),
  ]);
  const names = async (chunks: Iterable<Uint8Array>, read = true) => {
    const all: string[] = [];
    for await (const { name, mode, size, body } of tarFiles(slowly(chunks))) {
      const parts: Uint8Array[] = [];
      if (read) for await (const part of body) parts.push(part);
      all.push(`${name} ${mode.toString(8)} ${size} ${Buffer.concat(parts).length}`);
    }
    return all;
  };

  it('is read file by file, however its bytes come', async () => {
    const expected = ['folder/program 755 10 10', 'long 644 1500 1500'];
    expect(await names([archive])).toEqual(expected);
    expect(await names(Array.from(archive, (_, index) => archive.subarray(index, index + 1)))).toEqual(expected);
  });

  it('goes on past files that nobody reads', async () => {
    expect(await names([archive], false)).toEqual(['folder/program 755 10 0', 'long 644 1500 0']);
  });

  it('says when it ends too soon', async () => {
    await expect(names([archive.subarray(0, 700)])).rejects.toThrow('too soon');
    await expect(names([archive.subarray(0, archive.length - 2000)])).rejects.toThrow('too soon');
  });

  async function* slowly(chunks: Iterable<Uint8Array>) {
    yield* chunks;
  }

  function entry(name: string, text: string, type = '0', mode = '0000644'): Buffer {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(mode, 100);
    header.write(text.length.toString(8).padStart(11, '0'), 124);
    header.write(type, 156);
    return Buffer.concat([header, Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
  }
});

describe('the progress of a download', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = [];
    const draw = drawFetching({ isTTY, write: (text: string) => written.push(text) > 0 } as never);
    for (const received of [0, 1, 30, 60]) draw(received * 1e6, 60e6, false);
    draw(0, 60e6, true);
    return written;
  };

  it('is a bar that fills on a terminal, and goes away', () => {
    const written = drawn(true);
    expect(written[2]).toBe(`\rFetching a browser, once  ${'█'.repeat(15)}${'░'.repeat(15)}  50% of 60 MB`);
    expect(written.at(-1)).toBe('\r\x1b[K');
  });

  it('is a single line anywhere else', () => {
    expect(drawn(false)).toEqual(['Fetching a browser, once (60 MB) …\n']);
  });
});
