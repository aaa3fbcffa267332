import about from '../package.json' with { type: 'json' };
import { readOrder } from './command-line.ts';
import { takeTurns } from './engine.ts';
import { exitCodes } from './cli/exit-codes.ts';
import { say, tellerFor } from './cli/teller.ts';
import type { Order } from './options.ts';
import type { Built } from './build.ts';

const words = process.argv.slice(2);
const { tell, fail, judged } = tellerFor(words);
for (const stream of [process.stdout, process.stderr]) stream.on('error', readerLeft);
process.once('SIGINT', () => process.exit(exitCodes.interrupted));
process.once('SIGTERM', () => process.exit(exitCodes.ended));
process.once('uncaughtException', async (error) => process.exit(await fail(error)));
/** What each command does; its words are loaded only when it is called. */
const commands: Record<Order['command'], (order: Order) => Promise<number>> = {
  build: (order) => (order.check ? look(order) : make(order)),
  dev,
  diff,
  accept,
  help,
  version: async () => say(`${about.version}\n`),
};

/** What a run has come to: decks as they were ordered, anything else, or `lectern dev`, which goes on until it is interrupted. */
export type Outcome = 'decks' | 'other' | 'goes on';

/** Known once all is done that is done at once. */
export const outcome: Promise<Outcome> = run();

async function run(): Promise<Outcome> {
  try {
    const order = readOrder(words);
    process.exitCode = await commands[order.command](order);
    if (order.command === 'dev') return 'goes on';
    return order.command === 'build' && process.exitCode === exitCodes.made ? 'decks' : 'other';
  } catch (error) {
    process.exitCode = await fail(error);
    return 'other';
  }
}

/** Ends now. Node by itself would clear away all its memory first, which takes it a while, and then give it back anyway. */
export function leave(): void {
  // A reader that is slow still gets all of it.
  if ([process.stdout, process.stderr].every(({ writableLength }) => writableLength === 0)) process.exit();
}

async function help(): Promise<number> {
  const [{ formats, looks }, { helpText }] = await Promise.all([import('./ordered.ts'), import('./cli/help.ts')]);
  return say(helpText(formats, await looks()));
}

/** Builds what was ordered, and tells at the end which browser printed. */
async function make(order: Order): Promise<number> {
  const [{ build }, report] = await Promise.all([import('./build.ts'), import('./report.ts')]);
  const paint = report.paintFor(process.stdout);
  let browser: Built['browser'];
  const code = await tell(order, build(order), (built) => {
    browser = built.browser;
    const warned = order.strict && built.deck.warnings.length > 0;
    return {
      text: report.deckText(built, paint),
      plain: report.plainDeck(built),
      code: warned ? exitCodes.article : 0,
    };
  });
  if (browser && !order.json && !order.quiet) say(`${report.browserText(browser, paint)}\n`);
  return code;
}

/** Looks whether a build would change anything. */
async function look(order: Order): Promise<number> {
  const [{ check }, { checkedText }, report] = await Promise.all([
    import('./check.ts'),
    import('./report/changes.ts'),
    import('./report.ts'),
  ]);
  const paint = report.paintFor(process.stdout);
  return tell(order, check(order), ({ job, ...found }) => ({
    text: checkedText({ job, ...found }, paint),
    plain: { article: job.file, folder: job.folder, ...found },
    code: found.differing.length > 0 ? exitCodes.article : exitCodes.made,
  }));
}

async function diff(order: Order): Promise<number> {
  const [{ diff }, { comparedText }, report] = await Promise.all([
    import('./diff.ts'),
    import('./report/changes.ts'),
    import('./report.ts'),
  ]);
  const paint = report.paintFor(process.stdout);
  const json = order.json || order.formats.includes('json');
  return tell({ ...order, json }, diff(order), ({ job, against, change }) => ({
    text: comparedText({ job, against, change }, paint),
    plain: { article: job.file, against, ...change },
    code: exitCodes.made,
  }));
}

/** Shows the deck while the article is being written, until it is interrupted. */
async function dev(order: Order): Promise<number> {
  takeTurns();
  const [{ dev }, { paintFor }] = await Promise.all([import('./serve/dev.ts'), import('./report.ts')]);
  const stop = await dev(order, {
    say: (text) => say(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    judge: async (error) => (await judged(error)).problem,
    paint: paintFor(process.stdout),
  });
  process.once('SIGHUP', () => process.exit(exitCodes.ended));
  process.once('beforeExit', stop);
  return exitCodes.made;
}

/** Accepts what is stale in the tuning. */
async function accept(order: Order): Promise<number> {
  const [{ accept }, { acceptedText }, report] = await Promise.all([
    import('./accept.ts'),
    import('./report/tuning.ts'),
    import('./report.ts'),
  ]);
  const paint = report.paintFor(process.stdout);
  return tell(order, accept(order), ({ job, file, entries }) => ({
    text: acceptedText({ job, file, entries }, paint),
    plain: { article: job.file, file, accepted: entries.map(({ today: _, ...one }) => one) },
    code: exitCodes.made,
  }));
}

/** `lectern --help | head` closes our output early: nobody listens, so nothing is to be said. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
