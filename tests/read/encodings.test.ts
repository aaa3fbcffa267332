import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '#model';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { outline, read } from './read.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

async function problem(from: Promise<unknown>): Promise<Problem> {
  const error: unknown = await from.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (error instanceof Problem) return error;
  throw error ?? new Error('was read');
}

const text = '# Title\n\nFirst.\n\n- a\n- b\n';

describe('the bytes of an article', () => {
  it('read the same with any line ends and with a byte order mark', async () => {
    const plain = outline((await read(text)).blocks);
    for (const other of [
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      text.replace('\n\n', '\r\n\n'),
    ])
      expect(outline((await read(other)).blocks)).toEqual(plain);
  });

  it('may be UTF-16 with a mark, of either kind', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(outline((await read(little)).blocks)).toEqual(outline((await read(text)).blocks));
    expect(outline((await read(Buffer.from(little).swap16())).blocks)).toEqual(outline((await read(text)).blocks));
  });

  it.each([
    ['a stray byte', bytes('One.\n\nTwo ', 0xff, ' three.')],
    ['an overlong form', bytes('One.\n\nTwo ', 0xc0, 0xaf)],
    ['a sequence cut short', bytes('One.\n\nTwo ', 0xf8, 0x9f)],
  ])('are refused for %s, with the line and the number of the byte', async (_, broken) => {
    const { code, place, message } = await problem(read(broken));
    expect([code, place?.line, place?.column]).toEqual(['article-encoding', 3, 5]);
    expect(message).toContain('number 10');
  });

  it('are refused where they are no text', async () => {
    expect((await problem(read(bytes('%PDF-1.7\n')))).code).toBe('article-binary');
    expect((await problem(read(Buffer.alloc(500)))).code).toBe('article-binary');
  });

  it('show a stray NUL as what it is, and name marks that turn the direction', async () => {
    expect(outline((await read('A\0b.')).blocks)).toEqual(['A\ufffdb.']);
    const { warnings } = await read('One.\n\nTwo \u202eeerht.');
    expect(warnings.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([['text-direction', 3, 5]]);
  });

  it('are refused where there is no article in them', async () => {
    for (const empty of ['', ' \n\t\n', '---\ntitle: A\n---\n'])
      expect((await problem(read(empty))).code).toBe('article-empty');
  });

  it('are looked for, and never in a folder or beyond the limit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-bytes-'));
    await mkdir(join(folder, 'a.md'));
    expect([(await problem(readManuscript(join(folder, 'a.md'), signs))).code]).toEqual(['article-folder']);
    const missing = await problem(readManuscript(join(folder, 'none.md'), signs));
    expect([missing.code, missing.fault]).toEqual(['article-missing', 'usage']);
    expect((await problem(readManuscript('/dev/null', signs))).code).toBe('article-kind');
    expect((await problem(read('a'.repeat(6 * 1024 * 1024)))).code).toBe('article-size');
    expect((await problem(read('a', 'article.docx'))).code).toBe('article-ending');
    await rm(folder, { recursive: true });
  });

  it('may lie under any name', async () => {
    for (const name of ['-a b\'"#?%$();<img onerror=x>.md', '🙂.md', 'zwei\nzeilen.txt', `${'x'.repeat(240)}.md`])
      expect((await read('Some words.', name)).blocks).toHaveLength(1);
  });
});
