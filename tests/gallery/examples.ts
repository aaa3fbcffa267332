import { join } from 'node:path';
import type { Deck, Design, Slide } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { home } from '../../scripts/read/files/home.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';

/** The slides of each layout in the deck of its own example.md, in the order of layouts/index.ts, with ids that no two share. */
export async function exampleSlides(design: Design): Promise<Slide[]> {
  const slides: Slide[] = [];
  for (const layout of Object.keys(design.layouts)) {
    const { slides: all } = await exampleDeck(layout, design);
    const own = all.filter((slide) => slide.layout === layout);
    slides.push(...own.map((slide, at) => ({ ...slide, id: at === 0 ? layout : `${layout}-${at + 1}` })));
  }
  return slides;
}

async function exampleDeck(layout: string, design: Design): Promise<Deck> {
  const manuscript = await readManuscript(join(home(), 'templates', 'layouts', layout, 'example.md'), signs);
  const article = distil(manuscript, {});
  return plan(article, design, packFor(article.lang), { look: design.look.name, dark: false });
}
