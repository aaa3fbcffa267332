import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { DeckFile } from './deck-file.ts';
import { cannotJudge, judge, type Report } from './judge.ts';
import { reportTable, summary } from './table.ts';

const help = `npm run score -- [article…] [--why] [--json] [--minutes N] [--deck deck.json]

Builds each article (content/alibaba-ai by default) and prints every gate and every aim of its deck,
judged from deck.json and the article alone, beside three baselines made from the same words.

  --why        every breach and every miss, with slide, text and sentence
  --json       the same as data
  --minutes N  builds for a talk of N minutes
  --deck FILE  judges this deck.json of the one article instead of building it
  --summary    only the line an article at the end
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    why: { type: 'boolean' },
    json: { type: 'boolean' },
    summary: { type: 'boolean' },
    minutes: { type: 'string' },
    deck: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(help);
else process.exitCode = await main(positionals.length > 0 ? positionals : ['content/alibaba-ai/article.md']);

/** Scores each article; gives 1 if a gate of any is broken or a deck could not be built. */
async function main(articles: string[]): Promise<number> {
  const reports: Report[] = [];
  for (const article of articles) {
    const deck = await deckOf(article);
    const report = judge(article, await readFile(article, 'utf8'), deck);
    reports.push(report);
    if (!values.json && !values.summary) process.stdout.write(`${reportTable(report, values.why ?? false)}\n`);
  }
  const own = reports.map((one) => one.scores.find((score) => score.deck === 'lectern'));
  if (values.json) process.stdout.write(`${JSON.stringify({ reports, cannotJudge }, null, 2)}\n`);
  else
    process.stdout.write(
      `\n${summary(reports)}\n\nNot judged here:\n${cannotJudge.map((one) => `  - ${one}`).join('\n')}\n`,
    );
  return own.every((one) => one?.gates.every((gate) => gate.passed)) ? 0 : 1;
}

/** Builds through the front door: the command line, as a person would, and only deck.json. */
async function deckOf(article: string): Promise<DeckFile | undefined> {
  if (values.deck) return JSON.parse(await readFile(values.deck, 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'lectern-score-'));
  const cli = resolve(import.meta.dirname, '../../scripts/cli.ts');
  const minutes = values.minutes ? ['--minutes', values.minutes] : [];
  const words = ['--import', 'tsx', cli, 'build', article, '-o', folder, '--to', 'json', '--quiet', ...minutes];
  try {
    await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 26 });
    return JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8'));
  } catch (error) {
    process.stderr.write(`${basename(article)}: no deck. ${(error as { stderr?: string }).stderr ?? error}\n`);
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
