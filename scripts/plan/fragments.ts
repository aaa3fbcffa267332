import { allSaid, type Article, type Block, everySection, type SentenceId, type Slide } from '#model';

/**
 * Marks the slides whose rows are to come one after another: all of them where the front matter asks for it, and those that show
 * the first sentence after a directive that does.
 */
export function withFragments<Shown extends Slide>(slides: Shown[], article: Article): Shown[] {
  const asked = new Set(
    everySection(article).flatMap(({ blocks }) => blocks.flatMap((block) => firstAfter(block, article))),
  );
  if (!article.front.fragments && asked.size === 0) return slides;
  const shows = (slide: Slide) => allSaid(slide).some(({ sources }) => sources.some((id) => asked.has(id)));
  return slides.map((slide) => (article.front.fragments || shows(slide) ? { ...slide, fragments: true } : slide));
}

function firstAfter(block: Block, { sentences }: Article): SentenceId[] {
  if (block.kind !== 'directive' || block.name !== 'fragments') return [];
  const next = sentences.find(({ line }) => line > block.line);
  return next ? [next.id] : [];
}
