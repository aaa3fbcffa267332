import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the server knows about itself when it judges a request. */
export interface Gate {
  port: number;
  /** The address that was opened to others with --host; undefined where only this machine may ask. */
  host?: string;
  token: string;
}

/** Why a request is refused: a status, and a sentence for whoever sent it. */
export interface Refusal {
  status: number;
  reason: string;
}

const ours = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Judges a request before anything is done for it: whose name it calls us by (a page elsewhere may point its own name at this
 * machine), which page it comes from, and whether it may write. Undefined if it may pass.
 */
export function refusal({ method = '', url = '', headers }: IncomingMessage, gate: Gate): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, reason: 'Only GET and POST.' };
  if (url.length > 2048 || !/^\/[\w/?=&.-]*$/.test(url) || url.includes('..'))
    return { status: 400, reason: 'There is no such address.' };
  const names = [...ours, ...(gate.host ? [bracketed(gate.host)] : [])].flatMap((name) => [
    `${name}:${gate.port}`,
    name,
  ]);
  if (!names.includes((headers.host ?? '').toLowerCase()) && !isAnyAddress(gate.host))
    return { status: 403, reason: 'This server answers to localhost only; --host lets it answer to another name.' };
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`)
    return { status: 403, reason: 'Another page may not ask this server for anything.' };
  if (headers['sec-fetch-site'] && !['same-origin', 'none'].includes(String(headers['sec-fetch-site'])) && url !== '/')
    return { status: 403, reason: 'Another page may not ask this server for anything.' };
  if (gate.host && !isKnown(headers.cookie, url, gate.token))
    return { status: 403, reason: 'Open the address with its key, as lectern dev printed it.' };
  if (method === 'POST' && !sameText(String(headers['x-lectern-token'] ?? ''), gate.token))
    return { status: 403, reason: 'A write needs the token of the page.' };
  return undefined;
}

/** Letters of the token compared without telling by the time it takes how many were right. */
function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** A page that was opened to others is shown to those who have its key, from the address or the cookie that it left. */
function isKnown(cookie: string | undefined, url: string, token: string): boolean {
  const key = /[?&]key=([\w-]+)/.exec(url)?.[1] ?? /(?:^|;\s*)lectern=([\w-]+)/.exec(cookie ?? '')?.[1] ?? '';
  return sameText(key, token);
}

function isAnyAddress(host: string | undefined): boolean {
  return host === '0.0.0.0' || host === '::';
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host.toLowerCase();
}
