import type { Assets, Deck, Design, Slide } from '#model';
import { notesMarkup } from './notes.ts';
import { livePolicy, policy } from './policy.ts';
import { slideViews } from './slide-view.ts';
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

/** The same deck as renderDeck gives, in its parts. */
export function renderScreen(deck: Deck, design: Design, assets: Assets, live?: Live): Screen {
  const { section } = templates(design);
  const views = sectionViews(deck, design, assets);
  return {
    style: styleOf(deck, design, assets, live),
    sections: new Map(views.map((view) => [view.id, section(view).trim()])),
    columns: columns(deck.slides, views).map((stack) => stack.map(({ id }) => id)),
  };
}

function sectionViews(deck: Deck, design: Design, assets: Assets) {
  const { slide } = templates(design);
  const views = slideViews(deck, design, assets, (id) => `#/${id}`);
  return deck.slides.map((one, at) => {
    const view = views[at] as (typeof views)[number];
    return {
      id: view.slide.id,
      seconds: Math.round(one.seconds),
      fragments: one.fragments,
      html: trusted(slide(one.layout, view)),
      notes: trusted(notesMarkup(one, deck)),
    };
  });
}

function styleOf(deck: Deck, design: Design, assets: Assets, live?: Live): string {
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
