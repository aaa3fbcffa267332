import { join } from 'node:path';
import { type FindPackage, Problem } from '#model';
import { type Job, jobs, type Order, unknown } from './options.ts';
import { findArticles, realPath } from './read/articles.ts';
import { home } from './read/files/home.ts';
import { looks } from './read/design/look.ts';
import { tuningFile } from './read/tuning.ts';
import { type BrowserSource, browserSource } from './write/browser.ts';
import { isForeign } from './write/foreign.ts';
import { type KeptBuild, keptBuild } from './write/kept-build.ts';
import { type KeptMemory, keptMemory, keptNothing } from './write/kept-memory.ts';
import { packageSource } from './write/npm/package-source.ts';
import { type Format, printers } from './write/printers.ts';

export { looks };

/** The names of what a deck can become. */
export const formats = Object.keys(printers) as Format[];

/** What was ordered, as jobs. Throws a Problem (usage) where no article is found. */
export async function ordered(order: Order): Promise<Job[]> {
  return jobs(order.articles.length > 0 ? order.articles : await findArticles('content'), order.out);
}

/** The formats that were ordered, or all. Throws a Problem (usage) for one that there is not. */
export function wantedFormats(order: Order): Format[] {
  return order.formats.length > 0 ? order.formats.map(knownFormat) : formats;
}

function knownFormat(word: string): Format {
  const format = formats.find((known) => known === word);
  if (format) return format;
  throw unknown('format', word, formats);
}

/** Throws a Problem where there is no look of this name: about the order, or about the place in the article that names it. */
export async function refuseUnknownLook(look: string, place?: Problem['place']): Promise<void> {
  const known = await looks();
  if (!known.includes(look)) throw unknown('look', look, known, place);
}

/** An article is never replaced by what is made of it or of another, nor a page or a paper that somebody else made. Throws a Problem. */
export async function refuseOverwriting(all: Job[], wanted: Format[]): Promise<void> {
  const articles = new Map<string | undefined, string>();
  for (const { file } of all) articles.set(await realPath(file), file);
  for (const { folder, name } of all) {
    for (const format of wanted) {
      const path = join(folder, printers[format].file(name));
      const target = await realPath(path);
      const article = target && articles.get(target);
      if (article) throw isInput(article);
      if (printers[format].needs !== 'deck' && (await isForeign(path))) throw isForeignFile(path);
    }
  }
}

function isInput(article: string): Problem {
  const message = `The deck would overwrite the article ${article}`;
  return new Problem('output-is-input', message, { fault: 'usage', hint: 'Name another folder with -o.' });
}

function isForeignFile(path: string): Problem {
  const message = `${path} was not made by Lectern, and would be lost`;
  return new Problem('output-foreign', message, { fault: 'usage', hint: 'Move it, or name another folder with -o.' });
}

/** Where the printers of an order get their browser from. */
export function browserFor(order: Order): BrowserSource {
  return browserSource({
    asked: order.browser,
    // For machines without any font, on which a browser draws nothing at all.
    fontFolder: join(home(), 'templates', 'looks', 'studio', 'fonts'),
    printsOnly: true,
    fetching: isSilent(order) ? () => {} : undefined,
  });
}

/** What was worked out when an article was built before. */
export function memoryOf({ file }: Job, { cache, look, lang, minutes }: Order): KeptMemory {
  return cache ? keptMemory(file, [look, lang, minutes]) : keptNothing;
}

/** What an earlier build of the same order made of an article; for formats that need no browser, whose pages are its own. */
export function madeBefore<Made>({ file, name }: Job, order: Order, wanted: Format[]): KeptBuild<Made> {
  const { cache, look, accent, dark, lang, minutes } = order;
  if (!cache || wanted.some((format) => printers[format].needsBrowser)) return { keep: () => {} };
  // The file as it was written stands in warnings.
  return keptBuild([file, tuningFile(file)], [file, name, wanted, look, accent, dark, lang, minutes]);
}

/** Where fonts come from that a look has not got. */
export function packages(order: Order): FindPackage {
  return packageSource(isSilent(order) ? () => {} : undefined);
}

function isSilent({ quiet, json }: Order): boolean {
  return quiet || json;
}
