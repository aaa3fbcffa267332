import { type Assets, type Deck, type Design, type Digits, type Said, type Slide, square, type Tongue } from '#model';
import { cover } from './art/art.ts';
import type { ArtForm } from './art/field.ts';
import { labelEnd, wordsExtent } from './art/words-extent.ts';
import { counted, digitsOf } from './styles/digits.ts';
import { outward } from './said.ts';

/** What a layout's markup sees: the slide's slots by their own names, its title, and `slide` for its place in the deck. */
export interface SlideView {
  [slot: string]: unknown;
  slide: PlaceInDeck;
}

interface PlaceInDeck {
  id: string;
  layout: string;
  scale: number;
  /** Counted from 1 through the whole deck, in the article's digits. */
  page: string;
  pages: number;
  /** The section's heading for the foot line; the talk's title on slides of the frame. */
  where: string;
  part?: { number: string; of: string };
  first: boolean;
}

/** How a page leads to one of its slides: `#/s-id` where reveal.js runs, `#s-id` on paper. */
export type Way = (id: string) => string;

/** The slides as their markup sees them, in order, with page numbers and links that work on this page. */
export function slideViews(
  deck: Deck,
  design: Design,
  assets: Pick<Assets, 'pictures' | 'code' | 'formulas' | 'hyphens'>,
  way: Way,
): SlideView[] {
  return deck.slides.map(viewer(deck, design, assets, way));
}

/** Gives the view of one slide of a deck, by its place counted from 0. */
export function viewer(
  deck: Deck,
  design: Design,
  assets: Pick<Assets, 'pictures' | 'code' | 'formulas' | 'hyphens'>,
  way: Way,
): (slide: Slide, at: number) => SlideView {
  const digits = digitsOf(deck);
  const pages: Record<string, string> = Object.create(null);
  for (const [at, { id }] of deck.slides.entries()) pages[id] = counted(at + 1, digits);
  const to = (href: string) => {
    const id = href.replace(/^#/, '');
    return id in pages ? way(elementId(id)) : outward(href);
  };
  const tongueOf = tongues(deck);
  return (slide, at) => ({
    title: slide.title,
    kicker: slide.kicker,
    source: slide.source,
    sourceHref: slide.sourceHref,
    ...slide.slots,
    slide: placeOf(slide, at, deck, digits),
    lang: deck.meta.lang,
    tongueOf,
    gap: /^(?:zh|ja)\b/u.test(deck.meta.lang) ? '' : ' ',
    pages,
    dir: deck.meta.dir,
    pictures: assets.pictures,
    colours: assets.code ?? {},
    formulas: assets.formulas?.markup ?? {},
    hyphens: assets.hyphens ?? {},
    cover: (seed: string, form: ArtForm) => coverOf(slide, design, deck.meta.lang, seed, form),
    to,
  });
}

/** Gives the language of words that rest on sentences in another than the deck's; undefined for all others. */
export type TongueOf = (said: Said) => Tongue | undefined;

function tongues({ sentences, meta }: Deck): TongueOf {
  const foreign = new Map<string, Tongue>();
  for (const sentence of sentences) if (sentence.foreign) foreign.set(sentence.id, sentence.foreign);
  return ({ sources }) => {
    const [first, ...others] = foreign.size > 0 ? sources.map((id) => foreign.get(id)) : [];
    const isOther = first && !meta.lang.toLowerCase().startsWith(first.lang);
    return isOther && others.every((one) => one?.lang === first.lang) ? first : undefined;
  };
}

function coverOf(slide: Slide, { layouts, look, measure }: Design, lang: string, seed: string, form: ArtForm): string {
  const words = wordsExtent(slide, layouts[slide.layout]?.rule.boxes ?? [], measure);
  return cover(seed, form, look.art, { ...words, label: labelEnd(slide, lang, measure) });
}

/** An id that cannot clash with names of the browser's own. */
export function elementId(id: string): string {
  return id.startsWith('s-') ? id : `s-${id.replace(/[^\p{L}\d_-]+/gu, '-')}`;
}

/** What the foot line has room for, beside a source and without. */
const [mostBeside, mostAlone] = [60, 90];

function brief(name: string, most: number): string {
  // A square letter is as wide as two others.
  const room = square.test(name) ? Math.floor(most / 2) : most;
  if (name.length <= room) return name;
  const part = name.slice(0, room);
  const word = part.lastIndexOf(' ');
  return `${(word > room / 2 ? part.slice(0, word) : part).trimEnd()} …`;
}

function placeOf(slide: Slide, at: number, deck: Deck, digits: Digits | undefined): PlaceInDeck {
  return {
    id: elementId(slide.id),
    layout: slide.layout,
    scale: slide.scale,
    page: counted(at + 1, digits),
    pages: deck.slides.length,
    where: brief(slide.kicker || (at === 0 ? '' : deck.meta.title), slide.source ? mostBeside : mostAlone),
    ...(slide.part ? { part: { number: counted(slide.part.number, digits), of: counted(slide.part.of, digits) } } : {}),
    first: at === 0,
  };
}
