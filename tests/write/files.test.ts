import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '#model';
import { type WriteChunk, writeFiles } from '../../scripts/write/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const problem = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => expect.fail('nothing was thrown'),
    (fault) => {
      expect(fault).toBeInstanceOf(Problem);
      return fault;
    },
  );
const fullDisk: WriteChunk = async (handle, bytes, from) => {
  if (from > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  return (await handle.write(bytes, 0, 3)).bytesWritten;
};

describe('files appear whole or not at all', () => {
  it('makes the folder and writes every file', async () => {
    await writeFiles(join(folder, 'a', 'b'), [file('index.html', '<p>'), file('talk.pdf', '%PDF')]);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['index.html', 'talk.pdf']);
    expect(text('a', 'b', 'index.html')).toBe('<p>');
  });

  it('goes on after a short write', async () => {
    const bySingleBytes: WriteChunk = async (handle, bytes, from) => (await handle.write(bytes, from, 1)).bytesWritten;
    await writeFiles(folder, [file('a.txt', 'tide')], bySingleBytes);
    expect(text('a.txt')).toBe('tide');
  });

  it('takes names of 255 letters', async () => {
    const name = `${'n'.repeat(251)}.txt`;
    await writeFiles(folder, [file(name, 'long')]);
    expect(text(name)).toBe('long');
  });

  it('keeps the earlier files and leaves nothing behind when the disk is full', async () => {
    await writeFiles(folder, [file('a.txt', 'old a'), file('b.txt', 'old b')]);
    const fault = await problem(writeFiles(folder, [file('a.txt', 'new a'), file('b.txt', 'new b')], fullDisk));
    expect(fault).toMatchObject({ code: 'disk-full', fault: 'machine' });
    expect(fault.message).toContain(folder);
    expect(fault.hint).toContain('1 kB');
    expect([text('a.txt'), text('b.txt')]).toEqual(['old a', 'old b']);
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes a writer that writes nothing for a full disk', async () => {
    expect(await problem(writeFiles(folder, [file('a.txt', 'new')], async () => 0))).toMatchObject({
      code: 'disk-full',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the folders away again that it made for nothing', async () => {
    await problem(writeFiles(join(folder, 'new', 'deep'), [file('a.txt', 'new words')], fullDisk));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('puts no file in place when one of them has a folder in its way', async () => {
    mkdirSync(join(folder, 'b.txt'));
    await writeFiles(folder, [file('a.txt', 'old')]);
    const fault = await problem(writeFiles(folder, [file('a.txt', 'new'), file('b.txt', 'new')]));
    expect(fault).toMatchObject({ code: 'folder-in-the-way', place: { file: join(folder, 'b.txt') } });
    expect(text('a.txt')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('what is in the way is named', () => {
  it('says so when a file stands where the folder should be', async () => {
    writeFileSync(join(folder, 'dist'), 'a file');
    const fault = await problem(writeFiles(join(folder, 'dist', 'talk'), [file('a.txt', 'new')]));
    expect(fault).toMatchObject({ code: 'not-a-folder', fault: 'machine' });
    expect(fault.message).toContain(join(folder, 'dist'));
    expect(text('dist')).toBe('a file');
  });

  it('says so when the very folder is a file', async () => {
    writeFileSync(join(folder, 'dist'), 'a file');
    expect(await problem(writeFiles(join(folder, 'dist'), [file('a.txt', 'new')]))).toMatchObject({
      code: 'not-a-folder',
    });
  });

  it.skipIf(process.platform === 'win32')('says so when the folder is read-only', async () => {
    await chmod(folder, 0o555);
    await asNobody(async () => {
      const fault = await problem(writeFiles(folder, [file('a.txt', 'new')]));
      expect(fault).toMatchObject({ code: 'no-permission', fault: 'machine' });
      expect(fault.message).toContain(folder);
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(canMount())('says so on a disk that is really full', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      await writeFiles(folder, [file('a.txt', 'old')]);
      const fault = await problem(writeFiles(folder, [file('a.txt', 'x'.repeat(3_000_000))]));
      expect(fault).toMatchObject({ code: 'disk-full' });
      expect(fault.hint).toContain('3.0 MB');
      expect(text('a.txt')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.txt']);
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      expect(await problem(writeFiles(folder, [file('a.txt', 'new')]))).toMatchObject({ code: 'read-only' });
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});

describe('links and leftovers', () => {
  it.skipIf(process.platform === 'win32')('replaces a link instead of writing through it', async () => {
    writeFileSync(join(folder, 'precious.txt'), 'precious');
    symlinkSync('precious.txt', join(folder, 'a.txt'));
    await writeFiles(folder, [file('a.txt', 'new')]);
    expect(text('precious.txt')).toBe('precious');
    expect(() => readlinkSync(join(folder, 'a.txt'))).toThrow();
    expect(text('a.txt')).toBe('new');
  });

  it('removes what a killed run of ours left, and nothing of a run that is still going', async () => {
    const dead = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
    writeFileSync(join(folder, `.lectern-${dead}-0123456789ab.tmp`), 'half');
    writeFileSync(join(folder, `.lectern-${process.pid}-0123456789ab.tmp`), 'half');
    writeFileSync(join(folder, '.lectern-notes.tmp'), 'not ours');
    await writeFiles(folder, [file('a.txt', 'new')]);
    expect(readdirSync(folder)).toEqual(
      [`.lectern-${process.pid}-0123456789ab.tmp`, '.lectern-notes.tmp', 'a.txt'].sort(),
    );
  });

  it('ends where a file system takes no folder and says that the one above is missing', async (test) => {
    if (process.platform !== 'linux') test.skip();
    const { code, fault, place } = await problem(writeFiles('/proc/lectern/deck', [file('a.txt', 'a')]));
    expect([code, fault, place?.file]).toEqual(['disk-fault', 'machine', expect.stringMatching(/^\/proc\/lectern/)]);
  });

  it('never writes outside the folder', async () => {
    for (const name of ['../a.txt', 'b/a.txt', '..', '', 'a\\b', 'a\0b']) {
      await expect(writeFiles(folder, [file(name, 'out')])).rejects.toThrow('Not a file name');
    }
    expect(existsSync(join(folder, '..', 'a.txt'))).toBe(false);
  });

  it('lets two builds at once both end well, with one of the two results whole', async () => {
    const texts = ['one '.repeat(50_000), 'two '.repeat(50_000)];
    await Promise.all(texts.map((words) => writeFiles(folder, [file('a.txt', words)])));
    expect(texts).toContain(text('a.txt'));
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

/** Rights do not hold root back, so root puts them aside for a while. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Only root may mount a small disk, and in a container not even root. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'mount-test-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  }
}
