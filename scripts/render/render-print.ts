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
  const views = slideViews(deck, design, assets, (id) => `#${id}`);
  const markup = headed(views.map((view) => slide(view.slide.layout, view)));
  const slides = views.map((view, at) => ({ id: view.slide.id, html: trusted(described(markup[at] ?? '')) }));
  const style = `${styles(deck, design, assets)}\n${design.printStyle}`;
  return page('print', { meta: named(deck.meta), style: trusted(style), slides });
}

/** Without a cover the heading of the first slide that has one is that of the page: it is found by its rank, and begins the PDF's. */
function headed(slides: string[]): string[] {
  const first = slides.some((one) => one.includes('<h1')) ? -1 : slides.findIndex((one) => one.includes('<h2'));
  return slides.map((one, at) => (at === first ? one.replace(/<h2\b([\s\S]*?)<\/h2>/, '<h1$1</h1>') : one));
}

/**
 * A figure of a tagged PDF has to have a description, which a picture and a chart bring along. What holds them, or words, is a group of
 * what is in it; and as HTML lets nothing with a `<figcaption>` be a group, that is an element like any other.
 */
function described(slide: string): string {
  return slide
    .replace(/<figure(?=[\s>])/g, '<figure role="group"')
    .replace(/<figcaption(?=>)/g, '<div class="figcaption"')
    .replace(/<figcaption(?=\s)/g, '<div')
    .replaceAll('</figcaption>', '</div>');
}
