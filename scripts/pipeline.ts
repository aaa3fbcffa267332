import { join } from 'node:path';
import {
  type Article,
  day,
  digitsWith,
  type Deck,
  type DeckChange,
  type FindPackage,
  inTurns,
  type Keep,
  keepNothing,
  type LanguagePack,
  type Look,
  type Memory,
  noMemory,
  type Picture,
  Problem,
  type Slide,
  slideWords,
  type Tuning,
  type Warning,
} from '#model';
import { rules } from '../templates/layouts/index.ts';
import type { Ahead } from './ahead.ts';
import { compare } from './compare/compare.ts';
import { distilling } from './distil/distil.ts';
import { packFor } from './distil/languages/index.ts';
import { signs } from './distil/signs.ts';
import { giveRoom } from './engine.ts';
import { type Job, jobs, type Order, settle, unknown } from './options.ts';
import { planning } from './plan/plan.ts';
import { plannerFor } from './plan/planner.ts';
import { findArticles, realPath } from './read/articles.ts';
import { readAssets } from './read/assets.ts';
import { readDeckFile } from './read/deck-file.ts';
import { lettersOfLook, readDesign } from './read/design.ts';
import { home } from './read/home.ts';
import { looks } from './read/look.ts';
import { readMathsStyle } from './read/maths-style.ts';
import { picturesOf } from './read/pictures.ts';
import { readManuscript } from './read/read-manuscript.ts';
import { standInLetters } from './read/stand-ins/stand-ins.ts';
import { readTuning, tuningPictures } from './read/tuning.ts';
import { highlight } from './render/highlight.ts';
import { hyphenate } from './render/hyphens.ts';
import { marks } from './render/marks.ts';
import { type Live, renderDeck, renderScreen, type Screen } from './render/render-deck.ts';
import { renderPrint } from './render/render-print.ts';
import { setFormulas } from './render/formulas.ts';
import { layoutsFor } from './tune/forms.ts';
import { type BrowserSource, browserSource, type Taken } from './write/browser.ts';
import { isForeign } from './write/foreign.ts';
import { type KeptMemory, keptMemory, keptNothing } from './write/kept-memory.ts';
import { writeFiles } from './write/files.ts';
import { packageSource } from './write/npm/package-source.ts';
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
  /** What became of the deck that lay there before, if one did. */
  change?: DeckChange;
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
  const wanted = wantedFormats(order);
  if (order.look) await refuseUnknownLook(order.look);
  const all = await ordered(order);
  await refuseOverwriting(all, wanted);
  const browser = browserFor(order);
  const find = packages(order);
  try {
    if (wanted.some((format) => printers[format].needsBrowser)) browser.start();
    for (const job of all) {
      yield await make(job, order, wanted, browser, find).catch((error: unknown) => ({ job, error }));
    }
  } finally {
    await browser.close();
  }
}

async function make(
  job: Job,
  order: Order,
  wanted: Format[],
  browser: BrowserSource,
  find: FindPackage,
): Promise<Built> {
  const kept = memoryOf(job, order);
  const paper = await compose(job, order, { browser, find, memory: kept.memory });
  const earlier = await readDeckFile(join(job.folder, 'deck.json'));
  const files: { name: string; bytes: Uint8Array }[] = [];
  // In turn: what goes wrong on paper is a warning, and stands in the deck.json that follows.
  for (const format of wanted)
    files.push({ name: printers[format].file(job.name), bytes: await printers[format].print(paper) });
  await writeFiles(job.folder, files);
  kept.keep();
  return {
    job,
    deck: paper.deck,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    change: earlier && compare(earlier, slideWords(paper.deck)),
    browser: browser.taken(),
  };
}

/** An article as it once was, and what was tuned by hand then. */
export interface Earlier {
  words: Uint8Array;
  tuning?: Tuning;
}

/** What composing may be helped with. */
export interface Help {
  /** Where a printer gets its browser from; none is needed for decks that are only looked at. */
  browser?: BrowserSource;
  /** What to read instead of the article and its tuning. */
  earlier?: Earlier;
  /** Where fonts come from that the look has not got. */
  find?: FindPackage;
  /** Gives what was made when the deck was composed before, where no edit changed it. */
  keep?: Keep;
  /** What was worked out when the deck was composed before. */
  memory?: Memory;
  /** Called between the stages, so that others have their turn meanwhile. What it throws ends the work. */
  pause?: () => Promise<void>;
}

/** A deck that may be printed, or shown while it is being written. */
export interface Composed extends PrintJob {
  /** The whole page, and the page in parts, with what lectern dev adds to it. */
  page(live: Live): string;
  screen(live: Live): Screen;
  /** The article as it was read. */
  text: string;
  /** What is shown of it as it is now, ahead of the deck that will be composed of it: see ahead.ts. */
  ahead(text: string, shown: Screen, live: Live): Promise<Ahead | undefined>;
  /** The article's pictures that a slide could show. */
  pictures: Picture[];
  /** Layouts that could show what a slide shows. */
  layoutsFor(slide: Slide): string[];
}

/** An article's deck, with everything that a printer may ask for; nothing is written. */
export async function compose(
  job: Job,
  order: Order,
  {
    browser,
    earlier,
    find = packages(order),
    keep = keepNothing,
    memory = noMemory,
    pause = async () => {},
  }: Help = {},
): Promise<Composed> {
  const manuscript = await readManuscript(job.file, signs, earlier?.words, pause);
  giveRoom(manuscript.text.length);
  const options = settle(order, manuscript.front);
  await refuseUnknownLook(options.look, { file: job.file, ...manuscript.front.places.look });
  await pause();
  const known = await inTurns(distilling(manuscript, options, memory), pause);
  const { article } = known;
  await pause();
  const pack = packFor(article.lang);
  const tuning = earlier ? earlier.tuning : await readTuning(job.file);
  const text = lettersOf(article, pack, tuning);
  const own = await keep('letters', options.look, () => lettersOfLook(options.look));
  const place = order.accent ? undefined : { file: job.file, ...manuscript.front.places.accent };
  const key = [options.look, options.accent, article.lang, ...standInLetters(text, own)].join(' ');
  const design = await keep('design', key, async () => {
    const read = await readDesign(options.look, rules, { lang: article.lang, text, find });
    if (!options.accent) return read;
    const { accented } = await import('./render/palette/accented.ts');
    return { ...read, look: accented(read.look, options.accent, place) };
  });
  const sameDesign: Keep = (kind, of, make) => keep(kind, `${key}\n${of}`, make);
  const undrawn = await diagrams(article, design.look, browser, sameDesign);
  const course = await inTurns(planning(article, design, pack, options, memory), pause);
  await pause();
  const planner = plannerFor(article, design, pack);
  const pictures = tuning ? await tuningPictures(tuning, job.file) : new Map<string, Picture>();
  const deck = tuning ? (await import('./tune/tune.ts')).tune(course.deck, tuning, planner, pictures) : course.deck;
  await pause();
  const { formulas, warnings } = await setFormulas(deck, job.file);
  const style = `${await readMathsStyle(formulas.classes)}${formulas.style}`;
  await pause();
  const hyphens = await hyphenate(deck);
  await pause();
  const assets = {
    ...(await readAssets(deck, design, sameDesign)),
    ...{ code: await highlight(deck, keep), formulas: { ...formulas, style }, hyphens },
  };
  await pause();
  deck.warnings.push(...design.warnings, ...undrawn, ...warnings, ...assets.warnings);
  const stages = {
    ...{
      manuscript,
      distilled: known,
      design,
      planned: course,
      isDrawn: (letter: string) => own(letter) || text.includes(letter),
    },
    ...{ tuning, pictures, deck, assets, memory },
  };
  return {
    deck,
    file: job.file,
    measure: assets.measure,
    html: () => renderDeck(deck, design, assets),
    page: (live) => renderDeck(deck, design, assets, live),
    screen: (live) => renderScreen(deck, design, assets, live),
    text: manuscript.text,
    async ahead(text, shown, live) {
      const { ahead } = await import('./ahead.ts');
      return ahead(stages, text, shown, live);
    },
    pictures: picturesOf(article),
    layoutsFor: (slide) => layoutsFor(slide, Object.keys(design.layouts), planner),
    print: () => renderPrint(deck, design, assets),
    browser() {
      if (!browser) throw new Error('This deck was composed without a browser.');
      return browser.browser();
    },
    warn: (warning) => deck.warnings.push(warning),
  };
}

/** Draws what the article has as diagrams; what draws is loaded only where there are any. */
async function diagrams(
  article: Article,
  look: Look,
  browser: BrowserSource | undefined,
  keep: Keep,
): Promise<Warning[]> {
  if (!/^[ >]*(?:`{3,}|~{3,})\s*\{?\.?mermaid/imu.test(article.text)) return [];
  const { drawn } = await import('./diagrams.ts');
  return drawn(article, look, browser, keep);
}

/** Every letter that may come onto a slide: the article's, the words that the language says by itself, a person's own. */
function lettersOf(
  { text, sentences, lang, front }: Article,
  { words }: LanguagePack,
  tuning: Tuning | undefined,
): string {
  return [
    text,
    ...sentences.map((one) => one.text),
    ...Object.values(words),
    day(front.date ?? '', lang),
    JSON.stringify(tuning),
    ...marks(lang),
    digitsWith(text),
  ].join('');
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

function packages(order: Order): FindPackage {
  return packageSource(isSilent(order) ? () => {} : undefined);
}

function isSilent({ quiet, json }: Order): boolean {
  return quiet || json;
}

/** What was ordered, as jobs. Throws a Problem (usage) where no article is found. */
export async function ordered(order: Order): Promise<Job[]> {
  return jobs(order.articles.length > 0 ? order.articles : await findArticles('content'), order.out);
}

async function refuseUnknownLook(look: string, place?: Problem['place']): Promise<void> {
  const known = await looks();
  if (!known.includes(look)) throw unknown('look', look, known, place);
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

/** An article is never replaced by what is made of it or of another, nor a page or a paper that somebody else made. */
async function refuseOverwriting(all: Job[], wanted: Format[]): Promise<void> {
  const articles = new Map<string | undefined, string>();
  for (const { file } of all) articles.set(await realPath(file), file);
  for (const { folder, name } of all) {
    for (const format of wanted) {
      const path = join(folder, printers[format].file(name));
      const target = await realPath(path);
      const article = target && articles.get(target);
      const hint = 'Name another folder with -o.';
      if (article)
        throw new Problem(
          'output-is-input',
          `The deck would overwrite the article ${article}`,
          'usage',
          undefined,
          hint,
        );
      if (printers[format].needs !== 'deck' && (await isForeign(path)))
        throw new Problem(
          'output-foreign',
          `${path} was not made by Lectern, and would be lost`,
          'usage',
          undefined,
          `Move it, or name another folder with -o.`,
        );
    }
  }
}
