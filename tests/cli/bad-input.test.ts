import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, expectRefusal, filesIn, lectern, program } from './lectern.ts';

const tides = `# The tides of Fundy

The bay rises by as much as 16 metres twice a day. No other shore in the world sees more.

## Why there

The bay is 270 kilometres long, and its water swings in step with the moon.

## What it gives

In 2016 a turbine of 2 megawatts was lowered into the passage. It turned for two years.
`;

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await emptyFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const json = ['--to', 'json'];

describe('an article that cannot be read', () => {
  it.each([
    ['is missing', 'nowhere.md', 2],
    ['is a folder', 'a-folder', 1],
    ['is empty', 'empty.md', 1],
    ['is nothing but blanks', 'blank.md', 1],
    ['is nothing but marks', 'marks.md', 1, /no words/],
    ['is nothing but front matter', 'front.md', 1],
    ['is no text', 'picture.md', 1],
    ['is not UTF-8', 'latin.md', 1],
    ['has front matter that is no YAML', 'quote.md', 1, /quote\.md:2(:\d+)? /],
    ['has front matter that never ends', 'open.md', 1, /open\.md:1(:\d+)? /],
    ['says a setting twice', 'twice.md', 1, /twice\.md:3(:\d+)? /],
    ['asks for a look that there is not', 'look.md', 1, /look\.md:2(:\d+)? .*"studoi"[\s\S]*Did you mean studio\?/],
  ])('that %s: one message, and nothing is made', async (_, file, code, ...saying: RegExp[]) => {
    const folder = await folderWith({
      'empty.md': '',
      'blank.md': ' \n\n\t\n',
      'marks.md': '#\n\n---\n\n<!-- lectern: break -->\n',
      'front.md': '---\ntitle: Only this\n---\n',
      'picture.md': Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
      'latin.md': Buffer.concat([Buffer.from('# Caf'), Buffer.from([0xe9]), Buffer.from('\n\nText.\n')]),
      'quote.md': '---\ntitle: "abc\n---\n\nText.\n',
      'open.md': '---\ntitle: abc\n\nText without an end of its front matter.\n',
      'twice.md': '---\ntitle: one\ntitle: two\n---\n\nText.\n',
      'look.md': `---\nlook: studoi\n---\n\n${tides}`,
    });
    await mkdir(join(folder, 'a-folder'));
    const before = await filesIn(folder);
    expectRefusal(await lectern(['build', file, ...json], { cwd: folder }), code, file, ...saying);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('that is a pipe, or whose tuning is one: nobody waits for what may never come', async (test) => {
    const folder = await folderWith({ 'tides.md': tides });
    const pipes = ['pipe.md', 'tides.tuning.md'].map((name) => join(folder, name));
    if (spawnSync('mkfifo', pipes).status !== 0) return test.skip();
    expectRefusal(await lectern(['pipe.md', ...json], { cwd: folder }), 1, 'pipe.md', /no ordinary file/);
    expectRefusal(await lectern(['tides.md', ...json], { cwd: folder }), 3, 'tides.tuning.md', /no ordinary file/);
  });

  it('that has nearly the name of another: the other is named', async () => {
    const folder = await folderWith({ 'tides.md': tides });
    expectRefusal(await lectern(['build', 'tdies.md', ...json], { cwd: folder }), 2, /Did you mean tides\.md\?/);
    expectRefusal(await lectern(['build', 'tides', ...json], { cwd: folder }), 2, /Did you mean tides\.md\?/);
  });

  it('that may not be read, by its rights', async (test) => {
    const nobody = asNobody();
    if (!nobody) return test.skip();
    const folder = await folderWith({ 'secret.md': tides });
    await chmod(folder, 0o777);
    await chmod(join(folder, 'secret.md'), 0o000);
    expectRefusal(await lectern(['secret.md', ...json], { cwd: folder, ...nobody }), 3, 'secret.md');
  });

  it('does not keep the others from being built, and the exit code is the worst', async () => {
    const folder = await folderWith({ 'good.md': tides, 'empty.md': '' });
    const { code, out, err } = await lectern(['empty.md', 'nowhere.md', 'good.md', '--to', 'storyboard'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(err.match(/✖/g)).toHaveLength(2);
    expect(out.match(/✔/g)).toHaveLength(1);
    expect(await filesIn(join(folder, 'dist'))).toEqual(['good/storyboard.txt']);
  });

  it('leaves a deck of earlier as it was', async () => {
    const folder = await folderWith({ 'tides.md': tides });
    expect(await lectern(['tides.md', ...json], { cwd: folder })).toMatchObject({ code: 0 });
    const earlier = await readFile(join(folder, 'dist/tides/deck.json'), 'utf8');
    await writeFile(join(folder, 'tides.md'), `---\ntitle: "The tides\n---\n\n${tides}`);
    expectRefusal(await lectern(['tides.md', ...json], { cwd: folder }), 1, 'tides.md');
    expect(await readFile(join(folder, 'dist/tides/deck.json'), 'utf8')).toBe(earlier);
  });
});

describe('an article with a fault that does not stop it', () => {
  const faulty = `${tides}\n![The moon over the bay](img/moon.png)\n`;

  it('is built, and a missing picture is told with its line', async () => {
    const folder = await folderWith({ 'tides.md': faulty });
    const { code, out } = await lectern(['tides.md', ...json], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/⚠ tides\.md:13(:\d+)? .*img\/moon\.png/);
  });

  it('counts as wrong with --strict', async () => {
    const folder = await folderWith({ 'tides.md': faulty });
    expect(await lectern(['tides.md', '--strict', ...json], { cwd: folder })).toMatchObject({ code: 1 });
  });
});

describe('an order that cannot be carried out', () => {
  it.each([
    [['build', 'tides.md', '--too', 'html'], /"--too"[\s\S]*Did you mean --to\?/],
    [['tides.md', '--to', 'ppt'], /"ppt"[\s\S]*html, pdf, json, storyboard/],
    [['tides.md', '--to', 'htlm'], /Did you mean html\?/],
    [['tides.md', '--look', 'nocturne'], /"nocturne"[\s\S]*studio/],
    [['biuld', 'tides.md'], /Did you mean build\?/],
    [['build'], /content\/\*\/article\.md[\s\S]*path, such as/],
  ])('lectern %j is answered with what would be right', async (words, saying) => {
    const folder = await folderWith({ 'tides.md': tides });
    expectRefusal(await lectern(words, { cwd: folder }), 2, saying);
    expect(await filesIn(folder)).toEqual(['tides.md']);
  });

  it('never overwrites the article, not even by a link', async () => {
    const folder = await folderWith({ 'storyboard.txt': tides });
    await symlink(folder, join(folder, 'same'));
    expectRefusal(
      await lectern(['storyboard.txt', '-o', 'same', '--to', 'storyboard'], { cwd: folder }),
      2,
      'storyboard.txt',
    );
    expect(await readFile(join(folder, 'storyboard.txt'), 'utf8')).toBe(tides);
  });

  it('never overwrites a page or a paper that somebody else made', async () => {
    const folder = await folderWith({
      'tides.md': tides,
      'index.html': '<h1>My shop</h1>',
      'tides.pdf': '%PDF-1.7 mine',
    });
    expectRefusal(
      await lectern(['tides.md', '-o', '.', '--to', 'html,json'], { cwd: folder }),
      2,
      /index\.html was not/,
    );
    expectRefusal(await lectern(['tides.md', '-o', '.', '--to', 'pdf'], { cwd: folder }), 2, /tides\.pdf was not/);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('<h1>My shop</h1>');
    expect(await filesIn(folder)).toEqual(['index.html', 'tides.md', 'tides.pdf']);
    for (let time = 0; time < 2; time++)
      expect((await lectern(['tides.md', '-o', 'talk', '--to', 'html'], { cwd: folder })).code).toBe(0);
  });

  it('tells a program of it in JSON, on the standard output', async () => {
    const folder = await folderWith({ 'empty.md': '' });
    const wrong = await lectern(['empty.md', '--json'], { cwd: folder });
    expect(JSON.parse(wrong.out)).toMatchObject({
      exitCode: 1,
      decks: [{ article: 'empty.md', problem: { fault: 'article' } }],
    });
    const usage = await lectern(['--json', '--lok', 'x', 'empty.md'], { cwd: folder });
    expect(JSON.parse(usage.out)).toMatchObject({ exitCode: 2, decks: [], problem: { code: 'option-unknown' } });
    expect(wrong.err + usage.err).toBe('');
  });
});

describe('a machine that is in the way', () => {
  it('has a file where the folder should be', async () => {
    const folder = await folderWith({ 'tides.md': tides, taken: 'mine' });
    expectRefusal(await lectern(['tides.md', '-o', 'taken/deck', ...json], { cwd: folder }), 3, 'taken');
    expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('mine');
  });

  it('does not let this user write there', async (test) => {
    const nobody = asNobody();
    if (!nobody) return test.skip();
    const folder = await folderWith({ 'tides.md': tides });
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'theirs'), { mode: 0o555 });
    expectRefusal(await lectern(['tides.md', '-o', 'theirs', ...json], { cwd: folder, ...nobody }), 3, 'theirs', '-o');
    expect(await filesIn(folder)).toEqual(['tides.md']);
  });

  it('has no space left', async (test) => {
    const inMount = ['unshare', '-m', 'sh', '-c', 'mount -t tmpfs -o size=16k none small && exec "$@"', 'sh'];
    const folder = await folderWith({ 'tides.md': tides });
    await mkdir(join(folder, 'small'));
    const possible = spawnSync(inMount[0] ?? '', [...inMount.slice(1), 'true'], { cwd: folder }).status === 0;
    if (!possible) return test.skip();
    expectRefusal(await lectern(['tides.md', '-o', 'small', '--to', 'html'], { cwd: folder, as: inMount }), 3, 'space');
  });

  it('has no browser where one was named, and is told so; HTML is made without one', async () => {
    const folder = await folderWith({ 'tides.md': tides });
    const env = { LECTERN_BROWSER: '/nope/chromium' };
    expectRefusal(await lectern(['tides.md'], { cwd: folder, env }), 3, '/nope/chromium', 'LECTERN_BROWSER');
    expectRefusal(await lectern(['tides.md', '--browser', 'tides.md'], { cwd: folder }), 3, 'tides.md');
    expect(await filesIn(folder)).toEqual(['tides.md']);
    expect(await lectern(['tides.md', '--to', 'html'], { cwd: folder, env })).toMatchObject({ code: 0, err: '' });
  });

  it('is interrupted while it waits for a browser, and leaves nothing behind', async () => {
    const folder = await folderWith({ 'tides.md': tides, browser: '#!/bin/sh\necho $$ > started\nexec sleep 60\n' });
    await chmod(join(folder, 'browser'), 0o755);
    const child = spawn(process.execPath, [program, 'tides.md', '--browser', join(folder, 'browser')], { cwd: folder });
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
    const waits = () => readFile(join(folder, 'started'), 'utf8');
    await expect.poll(waits, { timeout: 20_000 }).toMatch(/\d/);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const browser = Number(await waits());
    await expect.poll(() => runs(browser), { timeout: 10_000 }).toBe(false);
    expect(await filesIn(folder)).toEqual(['browser', 'started', 'tides.md']);
  });
});

/** Root may do everything, so what is forbidden is tried as another user. */
function asNobody(): { as: string[]; env: object } | undefined {
  if (process.getuid?.() !== 0) return process.platform === 'win32' ? undefined : { as: [], env: {} };
  const as = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const possible = spawnSync(as[0] ?? '', [...as.slice(1), process.execPath, program, '--version']).status === 0;
  return possible ? { as, env: { HOME: '/nonexistent' } } : undefined;
}

function runs(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}
