import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readOrder } from '../../scripts/command-line.ts';
import type { Page } from 'puppeteer-core';
import type { Job, Order } from '../../scripts/options.ts';
import { ordered } from '../../scripts/ordered.ts';
import { compose } from '../../scripts/pipeline.ts';
import type { BrowserSource } from '../../scripts/write/browser.ts';
import { testBrowser } from '../whole/browser.ts';
import { pdf } from '../../scripts/write/pdf.ts';
import { type Finding, inspectDeck, inspectPaper } from './inspect.ts';
import { type Dress, dresses } from './looks.ts';
import { paperFaults } from './paper.ts';
import { type Proved, proofTable } from './table.ts';

const help = `npm run prove -- [article…] [--look NAME]

Makes the deck of each article (content/*/article.md by default) in every look, light and dark, and measures it in a real
browser: the deck with each slide shown, the page to print, and the PDF. Exits with 1 if anything is found.

  --look NAME  only this look
  --all        every finding, not the first of each kind
`;

/** A browser draws on little more than one core, and one page of it waits while another is in front. */
const atOnce = Math.max(1, Math.min(4, availableParallelism()));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'string' }, all: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) process.stdout.write(help);
else process.exitCode = await main();

async function main(): Promise<number> {
  const shown = (await dresses()).filter(({ look }) => !values.look || look === values.look);
  const found = new Map<Dress, Proved[]>();
  const left = [...shown];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let dress = left.shift(); dress; dress = left.shift()) found.set(dress, await inBrowser(dress));
    }),
  );
  const rows = shown.flatMap((dress) => found.get(dress) ?? []);
  process.stdout.write(`${proofTable(rows, values.all ?? false)}\n`);
  return rows.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

async function inBrowser(dress: Dress): Promise<Proved[]> {
  const browser = testBrowser();
  browser.start();
  try {
    return await proveIn(dress, browser);
  } finally {
    await browser.close();
  }
}

/** Every article in one look. Where something breaks down, as a browser now and then does, the same is tried once more, in another page. */
async function proveIn(dress: Dress, browser: BrowserSource): Promise<Proved[]> {
  const { name, look, dark } = dress;
  const order = readOrder(['build', ...positionals, '--look', look, dark ? '--dark' : '--no-dark']);
  const rows: Proved[] = [];
  for (const job of await ordered(order)) {
    const row = await proveOne(job, order, dress, browser).catch((fault: Error) => {
      process.stderr.write(`${name}, ${job.name}: once more, after: ${fault.message}\n`);
      return proveOne(job, order, dress, browser);
    });
    rows.push(row);
    process.stderr.write(`${name}, ${job.name}: ${row.findings.length} findings, ${row.seconds.toFixed(1)} s\n`);
  }
  return rows;
}

async function proveOne(job: Job, order: Order, { look }: Dress, browser: BrowserSource): Promise<Proved> {
  const from = performance.now();
  const page = await emptyPage(browser);
  const paper = await compose(job, order, { browser });
  const findings: { kind: string; where: string; what: string }[] = [];
  findings.push(
    ...(await inspectDeck(page, paper.html())),
    ...(await inspectPaper(page, paper.print(), paper.measure)),
  );
  const bytes = await pdf.print(paper);
  const faults = await paperFaults(bytes, paper.deck.slides.length, /<img\b/.test(paper.print()));
  for (const [kind, found] of Object.entries(faults))
    findings.push(...found.map((what) => ({ kind, where: 'PDF', what })));
  await page.close();
  const seconds = (performance.now() - from) / 1000;
  return { article: job.name, look, slides: paper.deck.slides.length, seconds, findings };
}

async function emptyPage(browser: BrowserSource): Promise<Page> {
  const page = await (await browser.browser()).newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // Our own way into the page, which its policy would refuse.
  await page.setBypassCSP(true);
  // esbuild, which tsx runs on, gives functions their names with this.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto('about:blank');
  return page;
}

export type { Finding };
