import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { NpmPackage } from '#model';
import type { Fetching } from '../browser/options.ts';
import type { Registry } from './registry.ts';

const stallTime = 30_000;

/**
 * Fetches a package from the registry into a file. Throws an Error if the registry is out of reach, stands still for half a
 * minute, has not got it, or sends something else than was pinned.
 */
export async function download(
  wanted: NpmPackage,
  registry: Registry,
  file: string,
  fetching: Fetching,
): Promise<void> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stallTime);
  try {
    const reply = await ask(tarballAddress(wanted, registry), registry, stalled.signal);
    const total = Number(reply.headers.get('content-length')) || wanted.bytes;
    const hash = createHash('sha512');
    const target = await open(file, 'wx');
    try {
      let received = 0;
      for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>) {
        clearTimeout(timer);
        timer = setTimeout(() => stalled.abort(), stallTime);
        hash.update(chunk);
        await target.writeFile(chunk);
        received += chunk.length;
        if (received > wanted.bytes) throw new Error('it is longer than it should be');
        fetching(received, total, false);
      }
    } finally {
      await target.close();
      fetching(0, total, true);
    }
    if (hash.digest('base64') !== wanted.sha512) throw new Error('its checksum is wrong');
  } catch (fault) {
    throw new Error(`${tarballAddress(wanted, registry)}: ${stalled.signal.aborted ? 'no answer' : reasonOf(fault)}`);
  } finally {
    clearTimeout(timer);
  }
}

function tarballAddress({ name, version }: NpmPackage, { url }: Registry): string {
  return `${url}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
}

async function ask(address: string, { authorization }: Registry, signal: AbortSignal): Promise<Response> {
  // Node 20 has a fault in replies packed with Brotli, so none are asked for and none are taken.
  const headers = { 'accept-encoding': 'identity', ...(authorization ? { authorization } : {}) };
  const reply = await fetch(address, { headers, signal });
  if (!reply.ok || !reply.body) throw new Error(`answer ${reply.status}`);
  if (/\bbr\b/.test(reply.headers.get('content-encoding') ?? '')) throw new Error('an answer packed with Brotli');
  return reply;
}

/** `fetch` hides what really happened one level down. */
function reasonOf(fault: unknown): string {
  const cause = fault instanceof Error ? (fault.cause ?? fault) : fault;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String((cause as NodeJS.ErrnoException).code ?? cause.name);
}
