import type { SentenceId, Slide, TuningEntry } from '#model';
import { type Act, type Desk, freeId, replaced } from './act.ts';
import { fitted } from './fit.ts';
import { spoken } from './own.ts';
import { findSlide, isAmong, noSlide, type Target } from './slides.ts';

/** A slide that says nothing but the words of an entry: in the body, or behind the closing. */
export function ownSlide(entry: TuningEntry, rests: SentenceId[], desk: Desk): ReturnType<Act> {
  const home = entry.frame ? lastBehind(desk.slides, entry) : findSlide(desk.slides, { ...entry, slide: '' }, rests);
  if (!home) return noSlide;
  const title = spoken({ text: '', sources: rests }, entry.says ?? '', desk);
  const slide: Slide = {
    ...home.slide,
    ...{ id: freeId(desk.slides, `${home.slide.id}-own`), layout: 'statement', title, slots: {}, scale: 0, notes: [] },
    ...{ part: undefined, source: undefined, sourceHref: undefined },
  };
  const placed = fitted({ ...slide, seconds: desk.planner.seconds(slide) }, desk.planner);
  return { slides: replaced(desk.slides, home.at, home.slide, placed), slide: placed.id, said: entry.said };
}

/** The last slide of an entry's kind that stands behind the closing: only there has the frame room for one more. */
function lastBehind(slides: Slide[], entry: TuningEntry): Target | undefined {
  const at = slides.findLastIndex((slide) => slide.appendix && isAmong(slide, entry));
  const slide = slides[at];
  return slide && { at, slide };
}
