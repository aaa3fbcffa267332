import type { Note } from '#model';
import { type Act, replaced } from './act.ts';
import { fitted } from './fit.ts';
import { spoken, strays } from './own.ts';
import { findSlide, noSlide } from './slides.ts';

export const rewordTitle: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const title = spoken(slide.title, entry.says ?? '', desk);
  const next = fitted({ ...slide, title }, desk.planner);
  return { slides: replaced(desk.slides, at, next), slide: slide.id, said: slide.title.text };
};

export const rewordKicker: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const kicker = entry.says ?? '';
  const own = strays(kicker, rests, desk);
  const next = { ...slide, kicker, ...(own.length > 0 ? { kickerOwn: own } : {}) };
  return { slides: replaced(desk.slides, at, next), slide: slide.id, said: slide.kicker };
};

export const changeNotes: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const sentences = [...new Set(slide.notes.flatMap((note) => note.sentences))];
  const notes: Note[] = [{ kind: 'paragraph', sentences, own: entry.says ?? '' }];
  const next = { ...slide, notes };
  return { slides: replaced(desk.slides, at, { ...next, seconds: desk.planner.seconds(next) }), slide: slide.id };
};
