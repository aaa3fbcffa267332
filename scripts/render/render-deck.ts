import type { Assets, Deck, Design, Slide } from '#model';
import { notesMarkup } from './notes.ts';
import { policy } from './policy.ts';
import { slideViews } from './slide-view.ts';
import { styles } from './styles.ts';
import { templates } from './templates.ts';
import { trusted } from './trusted.ts';

/**
 * The deck as one page that needs nothing else: reveal.js, the slides with their notes, faces and pictures.
 * @returns a whole HTML document that loads nothing
 */
export function renderDeck(deck: Deck, design: Design, assets: Assets): string {
  const { slide, page } = templates(design);
  const views = slideViews(deck, design, assets, (id) => `#/${id}`);
  const sections = deck.slides.map((one, at) => {
    const view = views[at] as (typeof views)[number];
    return {
      id: view.slide.id,
      seconds: Math.round(one.seconds),
      html: trusted(slide(one.layout, view)),
      notes: trusted(notesMarkup(one, deck)),
    };
  });
  const scripts = assets.scripts.map(unix);
  const style = [...assets.styles, styles(deck, design, assets), design.deckStyle].map(unix).join('\n');
  return page('deck', {
    meta: deck.meta,
    policy: policy(scripts, [style]),
    style: trusted(style),
    scripts: scripts.map(trusted),
    columns: columns(deck.slides, sections),
  });
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
