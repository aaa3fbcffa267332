import type { Chapter, Context, Slide } from '#model';
import { minutesOf } from './pace.ts';

/** Slides that the frame adds to the body: the cover, the agenda, the takeaways, the questions, the closing. */
const frameSlides = 5;

/**
 * Moves slides to the appendix, below the slide before them, until the talk keeps to its minutes: those that are worth least for the
 * time they take first, and the last of a chapter only when every chapter is down to one.
 */
export function appendix(chapters: Chapter[], minutes: number, context: Context): Chapter[] {
  const all = chapters.flatMap((chapter) => chapter.slides);
  const main = new Set(all);
  const frameMinutes = frameSlides * 0.25;
  const left = () => minutesOf([...main], context) + frameMinutes;
  const order = [...all].sort((a, b) => value(a, context) - value(b, context));
  for (const slide of order) {
    if (left() <= minutes) break;
    const chapter = chapters.find((one) => one.slides.includes(slide));
    if (!chapter || chapter.slides.filter((one) => main.has(one)).length <= 1) continue;
    main.delete(slide);
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
