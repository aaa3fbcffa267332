import {
  type Article,
  type Assets,
  type Deck,
  type Design,
  type FindPackage,
  inTurns,
  type Keep,
  keepNothing,
  type Look,
  type Memory,
  noMemory,
  type Picture,
  type Slide,
  type Tuning,
  type Warning,
} from '#model';
import type { Ahead } from './pipeline/ahead.ts';
import { distilling } from './distil/distil.ts';
import { packFor } from './distil/languages/index.ts';
import { signs } from './distil/signs.ts';
import { dressed, lettersOf } from './pipeline/dress.ts';
import { giveRoom } from './engine.ts';
import { type Job, type Order, settle } from './options.ts';
import { packages, refuseUnknownLook } from './ordered.ts';
import { planning } from './plan/plan.ts';
import { plannerFor } from './plan/planner.ts';
import { readAssets } from './read/assets.ts';
import { readMathsStyle } from './read/design/maths-style.ts';
import { hasPictures, picturesOf } from './read/pictures.ts';
import { readManuscript } from './read/read-manuscript.ts';
import { readTuning, tuningPictures } from './read/tuning.ts';
import { setFormulas } from './render/said/formulas.ts';
import { highlight } from './render/highlight.ts';
import { hyphenate } from './render/said/hyphens.ts';
import { type Live, renderDeck, renderScreen, type Screen } from './render/render-deck.ts';
import { renderPrint } from './render/render-print.ts';
import { deskFor } from './tune/desk-for.ts';
import { layoutsFor } from './tune/forms.ts';
import type { BrowserSource } from './write/browser.ts';
import type { PrintJob } from './write/printer.ts';

/** An article as it once was, and what was tuned by hand then. */
interface Earlier {
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
  /** Whether it was made of the article, its tuning and the bundle alone: without pictures, diagrams and fonts from elsewhere. */
  isSelfContained: boolean;
  /** The article's pictures that a slide could show. */
  pictures: Picture[];
  /** Layouts that could show what a slide shows. */
  layoutsFor(slide: Slide): string[];
}

/**
 * THE WHOLE PROGRAM ON ONE PAGE: read → distil → plan → tune → render. Gives an article's deck, with everything that a printer may ask
 * for; nothing is written. Throws a Problem for what the author can mend.
 */
export async function compose(job: Job, order: Order, help: Help = {}): Promise<Composed> {
  const { browser, earlier, keep = keepNothing, memory = noMemory, pause = async () => {} } = help;
  const manuscript = await readManuscript(job.file, signs, earlier?.words, pause);
  giveRoom(manuscript.text.length);
  const options = settle(order, manuscript.front);
  await refuseUnknownLook(options.look, { file: job.file, ...manuscript.front.places.look });
  await pause();
  const distilled = await inTurns(distilling(manuscript, options, memory), pause);
  const { article } = distilled;
  await pause();
  const pack = packFor(article.lang);
  const tuning = earlier ? earlier.tuning : await readTuning(job.file);
  const text = lettersOf(article, pack, tuning);
  const accentPlace = order.accent ? undefined : { file: job.file, ...manuscript.front.places.accent };
  const source = help.find ?? packages(order);
  let isFetched = false;
  const find: FindPackage = (wanted) => {
    isFetched = true;
    return source(wanted);
  };
  const { design, isDrawn, keepOf } = await dressed(article, options, text, accentPlace, { find, keep });
  const hasDiagrams = /^[ >]*(?:`{3,}|~{3,})\s*\{?\.?mermaid/im.test(article.text);
  const undrawn = hasDiagrams ? await diagrams(article, design.look, browser, keepOf) : [];
  const planned = await inTurns(planning(article, design, pack, options, memory), pause);
  await pause();
  const planner = plannerFor(article, design, pack);
  const pictures = tuning ? await tuningPictures(tuning, job.file) : new Map<string, Picture>();
  const deck = tuning ? (await import('./tune/tune.ts')).tune(planned.deck, tuning, planner, pictures) : planned.deck;
  await pause();
  const { assets, warnings } = await assetsOf(deck, design, job.file, { keep, keepOf, pause });
  deck.warnings.push(...design.warnings, ...undrawn, ...warnings);
  const stages = { manuscript, distilled, design, isDrawn, planned, tuning, pictures, deck, assets, memory };
  return {
    deck,
    file: job.file,
    measure: assets.measure,
    html: () => renderDeck(deck, design, assets),
    page: (live) => renderDeck(deck, design, assets, live),
    screen: (live) => renderScreen(deck, design, assets, live),
    text: manuscript.text,
    async ahead(text, shown, live) {
      const { ahead } = await import('./pipeline/ahead.ts');
      return ahead(stages, text, shown, live);
    },
    isSelfContained: !isFetched && !hasDiagrams && !hasPictures(manuscript.blocks) && pictures.size === 0,
    pictures: picturesOf(article),
    layoutsFor: (slide) => layoutsFor(slide, Object.keys(design.layouts), deskFor(deck, planner, pictures)),
    print: () => renderPrint(deck, design, assets),
    browser() {
      if (!browser) throw new Error('This deck was composed without a browser.');
      return browser.browser();
    },
    warn: (warning) => deck.warnings.push(warning),
  };
}

/** What the pages of a deck need besides its words: fonts, pictures, formulas, coloured code, hyphens. */
async function assetsOf(
  deck: Deck,
  design: Design,
  file: string,
  { keep, keepOf, pause }: { keep: Keep; keepOf: Keep; pause: () => Promise<void> },
): Promise<{ assets: Assets; warnings: Warning[] }> {
  const { formulas, warnings } = await setFormulas(deck, file);
  const style = `${await readMathsStyle(formulas.classes)}${formulas.style}`;
  await pause();
  const hyphens = await hyphenate(deck);
  await pause();
  const read = await readAssets(deck, design, keepOf);
  const assets = { ...read, code: await highlight(deck, keep), formulas: { ...formulas, style }, hyphens };
  await pause();
  return { assets, warnings: [...warnings, ...assets.warnings] };
}

/** Draws what the article has as diagrams; what draws is loaded only then. */
async function diagrams(
  article: Article,
  look: Look,
  browser: BrowserSource | undefined,
  keep: Keep,
): Promise<Warning[]> {
  const { drawn } = await import('./pipeline/diagrams.ts');
  return drawn(article, look, browser, keep);
}
