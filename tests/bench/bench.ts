import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import about from '../../package.json' with { type: 'json' };
import { withBrowser } from '../../scripts/write/browser.ts';
import { generateArticle } from './generate.ts';
import { forMarp, installMarp, marpVersion } from './marp.ts';
import { type Command, median, peakMemory, type Sample, timed } from './measure.ts';
import { lines, type Machine, type Row, report } from './pages.ts';
import { replacePage } from './parts.ts';
import { printPageOf } from './print-page.ts';

const help = `npm run bench -- [--quick] [--browser path] [--stdout]

Whole processes, the rivals in turn, medians. Writes docs/benchmarks.md.

  --quick         the article and 10 sections only, few runs, and nothing is written
  --browser path  the browser that all of them use
  --stdout        prints the page instead of writing it
`;
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    browser: { type: 'string' },
    stdout: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(help);
else await bench();

async function bench(): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/make/make.mjs', '--quiet'], { cwd: root });
  const marp = await installMarp();
  const browser = await withBrowser({ asked: values.browser }, async (source) => {
    await source.browser();
    return source.taken();
  });
  if (!browser) throw new Error('The benchmark needs a browser.');
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  // What Lectern keeps between builds is kept for the benchmark alone.
  process.env.LECTERN_CACHE = join(folder, 'cache');
  try {
    const all = await articles(folder);
    // The first build of all compiles the program, and keeps that for those that follow.
    const first = [cli(), 'build', all[0]?.file ?? '', '-o', join(folder, 'first'), '--to', 'html', '--quiet'];
    await promisify(execFile)(process.execPath, first);
    const rows = [await startUp()];
    for (const article of all) rows.push(...(await rivals(article, folder, marp, browser.path)));
    const page = report(rows, machine(browser.version), values.quick ?? false);
    if (values.quick || values.stdout) process.stdout.write(page);
    else await replacePage(join(root, 'docs/benchmarks.md'), page);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Article {
  name: string;
  file: string;
  sections: number;
  runs: number;
}

async function articles(folder: string): Promise<Article[]> {
  const ours = join(folder, 'alibaba-ai.md');
  await copyFile(join(root, 'content/alibaba-ai/article.md'), ours);
  const found: Article[] = [{ name: 'alibaba-ai', file: ours, sections: 0, runs: values.quick ? 3 : 5 }];
  for (const [sections, runs] of values.quick
    ? [[10, 3]]
    : [
        [10, 5],
        [100, 3],
        // A run of minutes needs no second: what disturbs it is soon over.
        [500, 1],
      ]) {
    const file = join(folder, `sections-${sections}.md`);
    await writeFile(file, generateArticle(sections ?? 0));
    found.push({ name: `${sections} sections`, file, sections: sections ?? 0, runs: runs ?? 3 });
  }
  return found;
}

/** `--version` beside the least that Node can do. */
async function startUp(): Promise<Row> {
  const commands = [
    { name: 'lectern', words: [process.execPath, cli(), '--version'] },
    { name: 'node -e 0', words: [process.execPath, '-e', '0'] },
  ];
  return compare('start-up', '', 0, commands, values.quick ? 7 : 15);
}

async function rivals(article: Article, folder: string, marp: string, browser: string): Promise<Row[]> {
  const out = join(folder, `out-${article.name.replace(' ', '-')}`);
  await mkdir(out, { recursive: true });
  const theirs = join(out, 'marp.md');
  const text = await readFile(article.file, 'utf8');
  const edit = edits(text, (now) => Promise.all([writeFile(article.file, now), writeFile(theirs, forMarp(now))]));
  await edit();
  const page = join(out, 'page.html');
  await writeFile(page, await printPageOf(article.file));
  const ours = (format: string, file: string, before?: () => Promise<unknown>): Command => ({
    name: 'lectern',
    words: [
      ...[process.execPath, cli(), 'build', article.file, '-o', join(out, format)],
      ...['--to', format, '--browser', browser, '--quiet'],
    ],
    output: join(out, format, file),
    before,
  });
  const marps = (format: string, before?: () => Promise<unknown>): Command => ({
    name: 'Marp',
    words: [
      ...[process.execPath, marp, theirs, '-o', join(out, `marp.${format}`)],
      ...['--browser-path', browser, '--quiet'],
    ],
    output: join(out, `marp.${format}`),
    before,
  });
  const floor: Command = {
    name: 'floor',
    words: [process.execPath, join(import.meta.dirname, 'floor.mjs'), page, join(out, 'floor.pdf'), browser],
    output: join(out, 'floor.pdf'),
  };
  const pdf = `${basename(article.file, '.md')}.pdf`;
  const rows: [string, Command[]][] = [
    ['→ HTML', [ours('html', 'index.html', forget), marps('html')]],
    ['edit → HTML', [ours('html', 'index.html', edit), marps('html', edit)]],
    ['again → HTML', [ours('html', 'index.html'), marps('html')]],
    ['→ PDF', [ours('pdf', pdf, forget), marps('pdf'), floor]],
    ['edit → PDF', [ours('pdf', pdf, edit), marps('pdf', edit)]],
  ];
  const made: Row[] = [];
  for (const [what, commands] of rows)
    made.push(await compare(what, article.name, article.sections, commands, article.runs));
  return made;
}

/** Takes away what Lectern has kept of earlier builds of any article, so that the next is a first one. */
async function forget(): Promise<void> {
  for (const kind of ['decks', 'builds'])
    await rm(join(process.env.LECTERN_CACHE ?? '', kind), { recursive: true, force: true });
}

/** Gives what writes an article with another word in a paragraph from its middle each time that it is called. */
function edits(text: string, write: (text: string) => Promise<unknown>): () => Promise<unknown> {
  const paragraphs = text.split('\n\n');
  const prose = [...paragraphs.keys()].filter((at) => /^\p{Lu}[^\n]{200,}$/u.test(paragraphs[at] ?? ''));
  const middle = prose[prose.length >> 1] ?? 0;
  const words = ['often', 'rarely', 'mostly', 'seldom', 'always', 'usually', 'largely'];
  let count = 0;
  return () => {
    const word = words[count++ % words.length] ?? '';
    const edited = (paragraphs[middle] ?? '').replace(/ \p{Ll}+ /u, (found) => `${found}${word} `);
    return write([...paragraphs.slice(0, middle), edited, ...paragraphs.slice(middle + 1)].join('\n\n'));
  };
}

/** The rivals one after the other, again and again, so that a busy minute of the machine strikes all of them. */
async function compare(
  what: string,
  article: string,
  sections: number,
  commands: Command[],
  runs: number,
): Promise<Row> {
  process.stderr.write(`${what} ${article} …\n`);
  const samples = new Map<string, Sample[]>(commands.map((one) => [one.name, []]));
  if (runs > 1) for (const command of commands) await timed(command);
  for (let round = 0; round < runs; round++)
    for (const command of commands) samples.get(command.name)?.push(await timed(command));
  const rivals = [];
  for (const command of commands) {
    const own = samples.get(command.name) ?? [];
    const memory = [];
    for (let round = 0; round < Math.min(runs, 3); round++) memory.push(await peakMemory(command));
    rivals.push({
      name: command.name,
      wall: median(own.map((one) => one.wall)),
      cpu: median(own.map((one) => one.cpu)),
      memory: median(memory),
      bytes: command.output ? (await stat(command.output)).size : 0,
      /** Of the paired runs: ours divided by theirs. */
      ratio: median(own.map((one, at) => (samples.get('lectern')?.[at]?.wall ?? 0) / one.wall)),
    });
  }
  const row = { what, article, sections, runs, rivals };
  // At once, so that a run that is broken off has told what it measured.
  process.stderr.write(`${lines(row).join('\n')}\n`);
  return row;
}

function cli(): string {
  return join(root, 'dist/.lectern/cli.js');
}

function machine(browser: string): Machine {
  return {
    lectern: about.version,
    node: process.version,
    marp: marpVersion,
    browser,
    system: `${platform()} ${arch()}, kernel ${release().split('-')[0]}`,
    cores: cpus().length,
    memory: totalmem(),
  };
}
