import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseTuning } from '../../scripts/read/tuning.ts';

const house = join(import.meta.dirname, '../..');

/** Writes a growing tuning file and a deck as fast as it can, until it is killed. */
const writer = `
import { writeFiles } from ${JSON.stringify(pathToFileURL(join(house, 'scripts/write/files.ts')).href)};
import { withEntry } from ${JSON.stringify(pathToFileURL(join(house, 'scripts/write/tuning.ts')).href)};
const folder = process.argv[2];
const entry = { kind: 'title', slide: 'Salt', layout: 'points', frame: false, rests: [{ text: 'Salt keeps.', id: 'a1' }], beside: [] };
process.stdout.write('ready');
for (let count = 1; ; count++) {
  let text = '';
  for (let at = 0; at < 1 + (count % 40); at++) text = withEntry({ text }, { ...entry, says: 'Salt ' + at });
  await writeFiles(folder, [{ name: 'tuning.md', bytes: Buffer.from(text) }]);
  const slides = Array.from({ length: 400 }, (_, at) => ({ id: at, title: 'Salt '.repeat(40) }));
  await writeFiles(folder, [{ name: 'deck.json', bytes: Buffer.from(JSON.stringify({ count, slides })) }]);
}
`;

/** Kills a writer in the middle of its work, so many times. Gives what was found broken, in words. */
export async function killed(times: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-killed-'));
  const script = join(folder, 'writer.mts');
  const out = join(folder, 'out');
  await writeFile(script, writer);
  const broken: string[] = [];
  try {
    for (let time = 0; time < times; time++) {
      const child = spawn(process.execPath, [
        '--import',
        pathToFileURL(join(house, 'node_modules/tsx/dist/esm/index.mjs')).href,
        script,
        out,
      ]);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const ended = new Promise((resolve) => child.once('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), (time * 7) % 60);
      await ended;
      const names = await readdir(out).catch((): string[] => []);
      if (names.includes('tuning.md')) {
        const text = await readFile(join(out, 'tuning.md'), 'utf8');
        const { entries } = parseTuning(text, 'tuning.md');
        if (entries.length === 0 || !text.endsWith('\n'))
          broken.push(`tuning.md after kill ${time}: ${entries.length} entries`);
      }
      if (names.includes('deck.json')) {
        const deck = JSON.parse(await readFile(join(out, 'deck.json'), 'utf8'));
        if (deck.slides.length !== 400) broken.push(`deck.json after kill ${time}`);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return broken;
}
