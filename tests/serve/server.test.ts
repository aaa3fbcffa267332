import { request } from 'node:http';
import { connect } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, served, until } from './served.ts';

const article = `# Stones

Walls of dry stone stand for two hundred years. Nobody mixes mortar for them.

## How they stand

Every stone rests on two others. Long ones tie both faces together. The wall leans in on itself.
`;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

describe('the server of lectern dev', () => {
  let talk: Served;
  let port: number;
  let token: string;

  const ask = (path: string, headers: object = {}, { method = 'GET', body = '' } = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const all = { host: `localhost:${port}`, ...headers };
      const asked = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (response) => {
        let text = '';
        response.on('data', (some) => {
          text += some;
          if (response.headers['content-type']?.startsWith('text/event-stream')) asked.destroy();
        });
        const end = () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        response.on('end', end);
        response.on('close', end);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  const post = (name: string, words: object, headers: object = {}) =>
    ask(`/${name}`, { 'x-lectern-token': token, ...headers }, { method: 'POST', body: JSON.stringify(words) });

  beforeAll(async () => {
    talk = await served(article);
    port = Number(new URL(talk.address).port);
    token = /"token":"([\w-]+)"/.exec((await ask('/')).text)?.[1] ?? '';
    await writeFile(join(talk.folder, 'secret.txt'), 'the key under the mat');
  });
  afterAll(() => talk.stop());

  it('shows the deck, and tells no other page and no cache of it', async () => {
    const { status, headers, text } = await ask('/');
    expect(status).toBe(200);
    expect(text).toContain('Every stone rests on two others');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(token).toMatch(/^[\w-]{24}$/);
  });

  it.each(['example.org', 'example.org:PORT', 'localhost.example.org:PORT', 'localhost:1'])(
    'answers nobody who calls it %j',
    async (name) => {
      const { status, text } = await ask('/', { host: name.replace('PORT', String(port)) });
      expect([400, 403]).toContain(status);
      expect(text).not.toContain('stone');
    },
  );

  it('answers by each of the names of this machine', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]'])
      expect((await ask('/', { host: `${name}:${port}` })).status).toBe(200);
  });

  it('tells its events to its own page only', async () => {
    expect((await ask('/events?build=1')).status).toBe(200);
    expect((await ask('/events?build=1', { origin: 'https://example.org' })).status).toBe(403);
    expect((await ask('/events?build=1', { origin: 'null' })).status).toBe(403);
    expect((await ask('/events?build=1', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('lets nobody write without the token of the page, and from no other page even with it', async () => {
    const edit = { kind: 'title', slide: 'stones', says: 'Mine' };
    expect((await post('tune', edit, { 'x-lectern-token': '' })).status).toBe(403);
    expect((await post('tune', edit, { 'x-lectern-token': `${token}x` })).status).toBe(403);
    expect((await post('tune', edit, { origin: 'https://example.org' })).status).toBe(403);
    expect((await post('tune', edit, { origin: `http://localhost:${port}` })).status).toBe(200);
    expect((await ask('/')).text).toContain('Mine');
    expect((await post('undo', {})).status).toBe(200);
  });

  it.each([
    'nothing',
    '{"kind":"format-disk","slide":"stones"}',
    '{"kind":"title"}',
    '[]',
    '{"__proto__":{"kind":"title"}}',
  ])('does nothing for %s', async (body) => {
    const answer = await ask('/tune', { 'x-lectern-token': token }, { method: 'POST', body });
    expect([400, 409]).toContain(answer.status);
  });

  it.each([
    ...[
      '/talk.md',
      '/secret.txt',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/.git/config',
      '//etc/passwd',
    ],
    ...[
      '/%',
      '/%ff',
      '/%00',
      '/index.html#',
      '/a b',
      `/${'x'.repeat(60_000)}`,
      'http://example.org/',
      '*',
      '/constructor',
    ],
  ])('serves no file and lives on: %.40s', async (path) => {
    const { status, text } = await ask(path).catch(() => ({ status: 400, text: '' }));
    expect([400, 403, 404, 431]).toContain(status);
    expect(text).not.toMatch(/key under the mat|Walls of dry stone/);
    expect((await ask('/')).status).toBe(200);
  });

  it('refuses other methods, and survives garbage and three hundred people who hang up', async () => {
    for (const method of ['PUT', 'DELETE', 'TRACE', 'OPTIONS'])
      expect((await ask('/', {}, { method })).status).toBe(405);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('\u0000\u0001 garbage\r\n\r\n'));
      socket.on('error', () => resolve());
      socket.on('close', () => resolve());
      socket.resume();
    });
    for (let count = 0; count < 300; count++)
      connect(port, '127.0.0.1', function (this: { destroy(): void }) {
        this.destroy();
      });
    const from = Date.now();
    expect((await ask('/')).status).toBe(200);
    expect(Date.now() - from).toBeLessThan(3000);
  });

  it('takes the next port where one is taken', async () => {
    const other = await served(article, '--port', String(port));
    try {
      expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    } finally {
      await other.stop();
    }
  });

  it('is shown to others only with --host, with a warning, to those who have the key', async () => {
    const open = await served(article, '--host', '0.0.0.0');
    try {
      expect(open.said.join('\n')).toContain('Everyone who can reach this machine');
      const url = new URL(open.address);
      const own = port;
      port = Number(url.port);
      const without = await ask('/');
      const within = await ask(`/${url.search}`);
      const cookie = String(within.headers['set-cookie']).split(';')[0];
      const again = await ask('/', { cookie });
      port = own;
      expect([without.status, within.status, again.status]).toEqual([403, 200, 200]);
    } finally {
      await open.stop();
    }
  });

  it('tells in the terminal what a save changed', async () => {
    await writeFile(talk.article, article.replace('two others', 'two more'));
    await until(() => talk.said.some((line) => /^\d+ slides? changed, \d+ untouched, \d+ ms$/.test(line)), 'the line');
  });
});
