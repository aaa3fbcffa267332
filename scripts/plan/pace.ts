import type { Context, Slide } from '#model';

/** Spoken words a minute, and minutes that a slide takes besides: to change, to look at, to breathe. */
const wordsPerMinute = 130;
export const minutesPerSlide = 0.25;

/** Planned seconds for a slide: what its notes take to be said, and a quarter of a minute for itself. */
export function secondsOf(slide: Slide, context: Context): number {
  return Math.round(60 * (minutesPerSlide + spokenWords(slide, context) / wordsPerMinute));
}

/** Predicted minutes of the main slides, to a tenth. */
export function minutesOf(slides: Slide[], context: Context): number {
  const main = slides.filter((slide) => !slide.appendix);
  const words = main.reduce((sum, slide) => sum + spokenWords(slide, context), 0);
  return Math.round(10 * (minutesPerSlide * main.length + words / wordsPerMinute)) / 10;
}

/** Words that are read aloud: code and rows of tables are shown, not read. */
function spokenWords(slide: Slide, context: Context): number {
  const own = slide.notes.reduce((sum, note) => sum + context.words(note.own ?? ''), 0);
  return slide.notes
    .filter((note) => note.own === undefined)
    .filter((note) => note.kind !== 'code' && note.kind !== 'row' && note.kind !== 'heading')
    .flatMap((note) => note.sentences)
    .reduce((sum, id) => sum + context.words(context.sentence(id).text), own);
}
