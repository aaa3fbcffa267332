import type { Article, Chapter, Context, Slide } from '#model';
import { framePartsOf } from './frame-parts.ts';
import { minutesOf, minutesPerSlide } from '../pace.ts';

/**
 * Moves slides to the appendix, below the slide before them, until the talk keeps to its minutes: first those that are worth least
 * for the time they take, as long as every chapter keeps one; if that is not enough, whole chapters, the least of them first.
 */
export function appendix(chapters: Chapter[], minutes: number, article: Article, context: Context): Chapter[] {
  const main = new Set(chapters.flatMap((chapter) => chapter.slides.filter((slide) => !slide.appendix)));
  const room = minutes - minutesPerSlide * framePartsOf(article, minutes);
  const tooLong = () => minutesOf([...main], context) > room;
  const chapterOf = new Map(chapters.flatMap((chapter) => chapter.slides.map((slide) => [slide, chapter] as const)));
  const order = [...main].sort((a, b) => value(a, context) - value(b, context));
  const left = (slide: Slide) => chapterOf.get(slide)?.slides.filter((one) => main.has(one)).length ?? 0;
  for (const least of [2, 1]) {
    for (const slide of order) {
      if (!tooLong() || main.size === 1) break;
      if (main.has(slide) && left(slide) >= least) main.delete(slide);
    }
  }
  return chapters.map((chapter) => ({ ...chapter, slides: ordered(chapter.slides, main) }));
}

/** Worth for the time: what a slide shows, against the words it takes to say. */
function value(slide: Slide, context: Context): number {
  const ids = new Set(slide.notes.flatMap((note) => note.sentences));
  const worth = [...ids].reduce((sum, id) => sum + context.sentence(id).worth, 0) / Math.max(1, ids.size);
  const plain = slide.layout === 'points' ? 0 : 0.25;
  return worth + plain - minutesOf([slide], context) * 0.25;
}

/** A main slide comes first, since the appendix hangs below it. */
function ordered(slides: Slide[], main: Set<Slide>): Slide[] {
  const first = slides.findIndex((slide) => main.has(slide));
  const marked = slides.map((slide) => ({ ...slide, appendix: !main.has(slide) }));
  const head = marked[first];
  return head && first > 0 ? [head, ...marked.slice(0, first), ...marked.slice(first + 1)] : marked;
}
