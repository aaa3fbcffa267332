import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Problem } from '#model';
import { type Gate, refusal } from './guard.ts';

/** What is answered to each address: the whole of what can be asked. No file is ever served from the disk. */
export interface Routes {
  page(): string;
  /** Takes a listener for what is to be told to a page that shows a certain build; gives back how to stop. */
  events(build: number, tell: (event: string, data: object) => void): () => void;
  /** What is done for a page that may write, by its name. */
  acts: Record<string, (words: unknown) => Promise<object>>;
}

interface Listening {
  port: number;
  close(): Promise<void>;
}

/** How many ports are tried when the first is taken. */
const tries = 20;

/**
 * Serves on a port, or the next that is free. Throws a Problem (machine) where none is.
 * @param gate its port is set to the one that was found
 */
export async function serve(routes: Routes, gate: Gate): Promise<Listening> {
  const first = gate.port;
  const server = createServer((request, response) => answer(request, response, routes, gate));
  server.requestTimeout = 10_000;
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));
  for (let port = first; port < first + tries; port++) {
    gate.port = port;
    if (await listens(server, port, gate.host ?? '127.0.0.1')) return { port, close: () => closed(server) };
  }
  const hint = `Name another with --port; ${first} to ${first + tries - 1} are taken.`;
  throw new Problem('port-taken', `No port is free from ${first} on`, { fault: 'machine', hint });
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (fault: NodeJS.ErrnoException) => {
      server.off('listening', succeeded);
      if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES') resolve(false);
      else if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') reject(noAddress(host));
      else reject(fault);
    };
    const succeeded = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    server.listen(port, host);
  });
}

function noAddress(host: string): Problem {
  return new Problem('host-unknown', `This machine has no address ${host}`, {
    fault: 'usage',
    hint: 'For example: --host 0.0.0.0',
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const safely = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};

type Send = (status: number, type: string, body: string, more?: Record<string, string>) => void;

function answer(request: IncomingMessage, response: ServerResponse, routes: Routes, gate: Gate): void {
  response.on('error', () => undefined);
  const send: Send = (status, type, body, more = {}) => {
    const bytes = Buffer.from(body);
    const about = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': bytes.length };
    response.writeHead(status, { ...safely, ...about, ...more });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const refused = refusal(request, gate);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (refused) {
    request.resume();
    send(refused.status, 'text/plain', `${refused.reason}\n`, { Connection: 'close' });
  } else if (request.method === 'POST') void act(request, path.slice(1), routes.acts, send);
  else if (path === '/') send(200, 'text/html', routes.page(), gate.host ? cookie(gate.token) : {});
  else if (path === '/events' && request.method === 'GET')
    stream(request, response, Number(new URLSearchParams(query).get('build')), routes);
  else send(404, 'text/plain', 'There is nothing here.\n');
}

async function act(request: IncomingMessage, name: string, acts: Routes['acts'], send: Send): Promise<void> {
  const done = Object.hasOwn(acts, name) ? acts[name] : undefined;
  try {
    if (!done) send(404, 'text/plain', 'There is nothing here.\n');
    else send(200, 'application/json', JSON.stringify(await done(await body(request))));
  } catch (fault) {
    const problem = fault instanceof Error ? fault.message : String(fault);
    send(fault instanceof Problem ? 409 : 400, 'application/json', JSON.stringify({ problem }));
  }
}

/** Server-sent events: the page connects again by itself when they end. */
function stream(request: IncomingMessage, response: ServerResponse, build: number, routes: Routes): void {
  response.writeHead(200, { ...safely, 'Content-Type': 'text/event-stream; charset=utf-8', Connection: 'keep-alive' });
  response.write('retry: 300\n\n');
  const stop = routes.events(build, (event, data) => {
    if (!response.writableEnded) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  });
  request.once('close', stop);
}

/** The most that a page may send: a slide's words are far less. */
const limit = 256 * 1024;

async function body(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new Error('That is too much.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

function cookie(token: string): Record<string, string> {
  return { 'Set-Cookie': `lectern=${token}; HttpOnly; SameSite=Strict; Path=/` };
}
