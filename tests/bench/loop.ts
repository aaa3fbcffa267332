import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openBrowser } from '../serve/open-browser.ts';
import { deckOf } from './decks.ts';
import { loopHead, loopPage, loopRow, type Measured } from './loop-page.ts';
import { loops } from './loops.ts';
import { keepPart } from './parts.ts';
import { slidesOf } from './print-page.ts';
import { saveToScreen } from './save-to-screen.ts';

const help = `npm run bench:loop -- [--slides 10,100,500] [--edits 20] [--only name] [--write]

Save → new words in the page, in a real browser, Lectern beside Marp, reveal-md and Slidev, each in turn. Prints a row as soon
as it is measured; --write puts the table into docs/benchmarks.md.
`;
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    slides: { type: 'string', default: '10,100,500' },
    edits: { type: 'string', default: '20' },
    only: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(help);
else await bench();

async function bench(): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  await promisify(execFile)(process.execPath, ['scripts/make/make.mjs', '--quiet'], { cwd: root });
  const all = (await loops(say)).filter(({ name }) => !values.only || name.includes(values.only));
  const folder = await mkdtemp(join(tmpdir(), 'lectern-loop-'));
  const browser = await openBrowser();
  const rows: Measured[] = [];
  say(loopHead);
  try {
    for (const wanted of values.slides.split(',').map(Number)) {
      const { sections, slides } = await sectionsFor(wanted);
      for (const loop of all) {
        const where = join(folder, `${loop.name.replace(/\W+/g, '-')}-${wanted}`);
        const made = (edit: string) => deckOf(sections, edit);
        const row = await saveToScreen(loop, made, slides, browser, where, Number(values.edits))
          .then((round) => ({ ...round, loop, wanted }))
          .catch((fault: Error) => void say(`${loop.name}, ${wanted} slides: ${fault.message.split('\n')[0]}`));
        if (!row) continue;
        rows.push(row);
        say(loopRow(row));
      }
    }
    const page = loopPage(rows, await browser.version(), Number(values.edits));
    if (values.write) await keepPart(join(root, 'docs/benchmarks.md'), page);
    else say(page);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The article whose deck comes nearest to so many slides. */
async function sectionsFor(wanted: number): Promise<{ sections: number; slides: number }> {
  let best = { sections: 1, slides: await slidesOf(deckOf(1, 'nothing').article) };
  for (let sections = Math.max(2, Math.floor(wanted / 3)); best.slides < wanted; sections++) {
    const slides = await slidesOf(deckOf(sections, 'nothing').article);
    best = { sections, slides };
    sections += Math.max(0, Math.floor((wanted - slides) / 3) - 1);
  }
  return best;
}
