import { join } from 'node:path';
import { type Deck, Problem } from '#model';
import { rules } from '../templates/layouts/index.ts';
import { distil } from './distil/distil.ts';
import { packFor } from './distil/languages/index.ts';
import { signs } from './distil/signs.ts';
import { type Job, jobs, type Order, settle, unknown } from './options.ts';
import { plan } from './plan/plan.ts';
import { findArticles, realPath } from './read/articles.ts';
import { readAssets } from './read/assets.ts';
import { looks, readDesign } from './read/design.ts';
import { home } from './read/home.ts';
import { readManuscript } from './read/read-manuscript.ts';
import { highlight } from './render/highlight.ts';
import { renderDeck } from './render/render-deck.ts';
import { renderPrint } from './render/render-print.ts';
import { type BrowserSource, browserSource, type Taken } from './write/browser.ts';
import { writeFiles } from './write/files.ts';
import type { PrintJob } from './write/printer.ts';
import { type Format, printers } from './write/printers.ts';

export { looks };

/** The names of what a deck can become. */
export const formats = Object.keys(printers) as Format[];

/** A deck that was made, and where it lies. */
export interface Built {
  job: Job;
  deck: Deck;
  files: { name: string; bytes: number }[];
  /** Which browser printed, if one was needed. */
  browser?: Taken;
}

/** An article whose deck could not be made. */
export interface Failed {
  job: Job;
  error: unknown;
}

/**
 * THE WHOLE PROGRAM ON ONE PAGE: read → distil → plan → render → write, for each article that was ordered, in turn. One that
 * fails does not keep the others from being made. The browser, if one is needed, starts while the first article is being read.
 * Throws a Problem where the order itself is wrong.
 */
export async function* build(order: Order): AsyncGenerator<Built | Failed> {
  const wanted = order.formats.length > 0 ? order.formats.map(knownFormat) : formats;
  if (order.look) await refuseUnknownLook(order.look);
  const ordered = jobs(order.articles.length > 0 ? order.articles : await findArticles('content'), order.out);
  await refuseOverwriting(ordered, wanted);
  const browser = browserSource({
    asked: order.browser,
    // For machines without any font, on which a browser draws nothing at all.
    fontFolder: join(home(), 'templates', 'looks', 'studio', 'fonts'),
    fetching: order.quiet || order.json ? () => {} : undefined,
  });
  try {
    if (wanted.some((format) => printers[format].needsBrowser)) browser.start();
    for (const job of ordered) {
      yield await make(job, order, wanted, browser).catch((error: unknown) => ({ job, error }));
    }
  } finally {
    await browser.close();
  }
}

async function make(job: Job, order: Order, wanted: Format[], browser: BrowserSource): Promise<Built> {
  const manuscript = await readManuscript(job.file, signs);
  const options = settle(order, manuscript.front);
  await refuseUnknownLook(options.look, { file: job.file, ...manuscript.front.places.look });
  const design = await readDesign(options.look, rules);
  const article = distil(manuscript, options);
  const deck = plan(article, design, packFor(article.lang), options);
  const assets = { ...(await readAssets(deck, design)), code: await highlight(deck) };
  deck.warnings.push(...assets.warnings);
  const paper: PrintJob = {
    deck,
    html: () => renderDeck(deck, design, assets),
    print: () => renderPrint(deck, design, assets),
    browser: () => browser.browser(),
    warn: (warning) => deck.warnings.push(warning),
  };
  const files: { name: string; bytes: Uint8Array }[] = [];
  // In turn: what goes wrong on paper is a warning, and stands in the deck.json that follows.
  for (const format of wanted)
    files.push({ name: printers[format].file(job.name), bytes: await printers[format].print(paper) });
  await writeFiles(job.folder, files);
  return {
    job,
    deck,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    browser: browser.taken(),
  };
}

async function refuseUnknownLook(look: string, place?: Problem['place']): Promise<void> {
  const known = await looks();
  if (!known.includes(look)) throw unknown('look', look, known, place);
}

function knownFormat(word: string): Format {
  const format = formats.find((known) => known === word);
  if (format) return format;
  throw unknown('format', word, formats);
}

/** An article is never replaced by what is made of it, nor by what is made of another. */
async function refuseOverwriting(ordered: Job[], wanted: Format[]): Promise<void> {
  const articles = new Map<string | undefined, string>();
  for (const { file } of ordered) articles.set(await realPath(file), file);
  for (const { folder, name } of ordered) {
    for (const format of wanted) {
      const target = await realPath(join(folder, printers[format].file(name)));
      const article = target && articles.get(target);
      if (!article) continue;
      const hint = 'Name another folder with -o.';
      throw new Problem('output-is-input', `The deck would overwrite the article ${article}`, 'usage', undefined, hint);
    }
  }
}
