import type { Assets, Deck, Design, SentencesById, Slide } from '#model';
import { named } from './named.ts';
import { notesMarkup } from './notes.ts';
import { livePolicy, policy } from './policy.ts';
import { type Asked, madeBy, recalled, wasAsked } from './recalled.ts';
import { elementId, type SlideView, viewer } from './slide-view.ts';
import { styles } from './styles.ts';
import { templates } from './templates.ts';
import { trusted } from './trusted.ts';

/**
 * The deck as one page that needs nothing else: reveal.js, the slides with their notes, faces and pictures.
 * @param live what the page of `lectern dev` brings along
 * @returns a whole HTML document that loads nothing
 */
export function renderDeck(deck: Deck, design: Design, assets: Assets, live?: Live): string {
  const { page } = templates(design);
  const scripts = [...assets.scripts, ...(live?.scripts ?? [])].map(unix);
  const style = styleOf(deck, design, assets, live);
  return page('deck', {
    meta: named(deck.meta),
    policy: live ? livePolicy(scripts) : policy(scripts, [style]),
    style: trusted(style),
    scripts: scripts.map(trusted),
    columns: columns(deck.slides, sectionViews(deck, design, assets)),
  });
}

/** What a page brings along that is shown while its article is being written; no built file has any of it. */
export interface Live {
  scripts: string[];
  styles: string[];
}

/** A page in parts, to be changed one by one while it is shown. */
export interface Screen {
  style: string;
  /** The markup of every slide, by the id of its element. */
  sections: Map<string, string>;
  /** The ids in their order: a column each, with those of the appendix below. */
  columns: string[][];
}

/** The same deck as renderDeck gives, in its parts; what is as it was when it was rendered last is not made anew. */
export function renderScreen(deck: Deck, design: Design, assets: Assets, live?: Live): Screen {
  const all = views(deck, design, assets);
  const sections = all.map(({ view, ...one }) => ({
    key: JSON.stringify([view.slide, view.lang, view.dir, one]),
    view,
    make: makerOf(view, one, design),
  }));
  const markup = recalled(design, sections);
  return {
    style: styleOf(deck, design, assets, live),
    sections: new Map(all.map(({ id }, at) => [id, markup[at] ?? ''])),
    columns: columns(deck.slides, all).map((stack) => stack.map(({ id }) => id)),
  };
}

/**
 * A screen on which only those slides are made that were not in a deck before; all others are left as they were shown. Nothing where
 * one of them shows what was not drawn for that deck: a picture, code, a formula.
 */
export function renderChanged(
  { deck, byId }: { deck: Deck; byId: SentencesById },
  before: { deck: Deck; screen: Screen },
  design: Design,
  assets: Assets,
  live?: Live,
): Screen | undefined {
  const viewOf = viewer(deck, design, assets, hash);
  const shown = before.screen.columns.flat();
  const known = new Map(before.deck.slides.map((slide, at) => [slide, shown[at]]));
  const sections = new Map<string, string>();
  for (const [at, slide] of deck.slides.entries()) {
    const id = known.get(slide) ?? elementId(slide.id);
    let markup = known.has(slide) ? before.screen.sections.get(id) : undefined;
    if (markup === undefined) {
      const view = viewOf(slide, at);
      const made = madeBy(makerOf(view, { id, slide, notes: notesMarkup(slide, byId) }, design), view);
      if (made.asked.some((one) => isDrawn(one) && one.answer === undefined && !wasAsked(design, one)))
        return undefined;
      markup = made.markup;
    }
    sections.set(id, markup);
  }
  const ids = [...sections.keys()];
  return { style: styleOf(deck, design, assets, live), sections, columns: columns(deck.slides, ids) };
}

/** What is drawn before a slide is made: pictures, code, formulas. */
function isDrawn({ of }: Asked): boolean {
  return of === 'pictures' || of === 'colours' || of === 'formulas';
}

function makerOf(
  { slide: { layout } }: SlideView,
  one: { id: string; slide: Slide; notes: string },
  design: Design,
): (heard: SlideView) => string {
  const { section, slide } = templates(design);
  return (heard) => section({ ...sectionView(one), html: trusted(slide(layout, heard)) }).trim();
}

function sectionViews(deck: Deck, design: Design, assets: Assets) {
  const { slide } = templates(design);
  return views(deck, design, assets).map(({ view, ...one }) => ({
    ...sectionView(one),
    html: trusted(slide(view.slide.layout, view)),
  }));
}

function sectionView({ id, slide, notes }: { id: string; slide: Slide; notes: string }) {
  return { id, seconds: Math.round(slide.seconds), fragments: slide.fragments, notes: trusted(notes) };
}

function hash(id: string): string {
  return `#/${id}`;
}

/** What there is to be said about each slide: its own words, its notes, and what its markup sees. */
function views(deck: Deck, design: Design, assets: Assets) {
  const viewOf = viewer(deck, design, assets, hash);
  const byId = new Map(deck.sentences.map((sentence) => [sentence.id, sentence]));
  return deck.slides.map((slide, at) => {
    const view = viewOf(slide, at);
    return { id: view.slide.id, slide, notes: notesMarkup(slide, byId), view };
  });
}

/** The style as it was rendered last, and what it was made of: it is long, and seldom another. */
const lasting = new WeakMap<Design, { of: unknown[]; style: string }>();

function styleOf(deck: Deck, design: Design, assets: Assets, live?: Live): string {
  const layouts = new Set(deck.slides.map(({ layout }) => layout));
  const of = [...assets.fonts, ...layouts, assets.formulas?.style, ...assets.styles, ...(live?.styles ?? [])];
  const known = lasting.get(design);
  if (known && known.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.style;
  const style = madeStyle(deck, design, assets, live);
  lasting.set(design, { of, style });
  return style;
}

function madeStyle(deck: Deck, design: Design, assets: Assets, live?: Live): string {
  const all = [...assets.styles, styles(deck, design, assets), design.deckStyle, ...(live?.styles ?? [])];
  return all.map(unix).join('\n');
}

/** As the browser reads it: a hash counts in what it reads. */
function unix(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Slides of the appendix stand below the slide before them: one column each for the others. */
function columns<Section>(slides: Slide[], sections: Section[]): Section[][] {
  const stacks: Section[][] = [];
  sections.forEach((section, at) => {
    if (slides[at]?.appendix && stacks.length > 0) stacks.at(-1)?.push(section);
    else stacks.push([section]);
  });
  return stacks;
}
