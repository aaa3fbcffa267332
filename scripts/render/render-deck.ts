import type { Assets, Deck, Design, Slide } from '#model';
import { notesMarkup } from './notes.ts';
import { livePolicy, policy } from './policy.ts';
import { recalled } from './recalled.ts';
import { type SlideView, slideViews } from './slide-view.ts';
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
    meta: deck.meta,
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
  const { section, slide } = templates(design);
  const all = views(deck, design, assets);
  const sections = all.map(({ view, ...one }) => ({
    key: JSON.stringify([view.slide, view.lang, view.dir, one]),
    view,
    make: (heard: SlideView) => section({ ...sectionView(one), html: trusted(slide(view.slide.layout, heard)) }).trim(),
  }));
  const markup = recalled(design, sections);
  return {
    style: styleOf(deck, design, assets, live),
    sections: new Map(all.map(({ id }, at) => [id, markup[at] ?? ''])),
    columns: columns(deck.slides, all).map((stack) => stack.map(({ id }) => id)),
  };
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

/** What there is to be said about each slide: its own words, its notes, and what its markup sees. */
function views(deck: Deck, design: Design, assets: Assets) {
  const seen = slideViews(deck, design, assets, (id) => `#/${id}`);
  return deck.slides.map((slide, at) => {
    const view = seen[at] as SlideView;
    return { id: view.slide.id, slide, notes: notesMarkup(slide, deck), view };
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
