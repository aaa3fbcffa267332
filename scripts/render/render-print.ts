import type { Assets, Deck, Design } from '#model';
import { named } from './named.ts';
import { slideViews } from './slide-view.ts';
import { styles } from './styles.ts';
import { templates } from './templates.ts';
import { trusted } from './trusted.ts';

/**
 * The deck as a page to be printed: one `<section class="page">` a slide and no script.
 * @returns a whole HTML document that loads nothing
 */
export function renderPrint(deck: Deck, design: Design, assets: Assets): string {
  const { slide, page } = templates(design);
  const slides = slideViews(deck, design, assets, (id) => `#${id}`).map((view) => ({
    id: view.slide.id,
    html: trusted(slide(view.slide.layout, view)),
  }));
  const style = `${styles(deck, design, assets)}\n${design.printStyle}`;
  return page('print', { meta: named(deck.meta), style: trusted(style), slides });
}
