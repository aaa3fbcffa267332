import type { Slide, Slot } from '#model';
import { type Act, freeId, replaced } from './act.ts';
import { fitted } from './fit.ts';
import { inLayout, pointsOf, shownOn } from './forms.ts';
import { listOf, withSlot } from './places.ts';
import { restsOnAny, shaped } from './points.ts';
import { findSlide, noSlide } from './slides.ts';

/** Where a slide is to be found that an entry names beside its own: by its sentences alone. */
const anywhere = { slide: '', layout: '' };

/** A dropped slide's notes go to the slide before it: the whole article stays in the notes. */
export const dropSlide: Act = ({ entry, rests }, { slides }) => {
  const target = findSlide(slides, entry, rests);
  if (!target || !shownOn(target.slide).some((id) => rests.includes(id) || rests.length === 0)) return { slides };
  const { at, slide } = target;
  if (slides.length === 1) return 'it is the only slide';
  const heir = at > 0 ? at - 1 : 1;
  const left = slides.map((one, index) => (index === heir ? withNotes(one, slide, at > 0) : one));
  const rest = headed(left.filter((_, index) => index !== at));
  return {
    slides: rest.map((one) => redirected(one, slide.id, slides[heir]?.id ?? '')),
    slide: slide.id,
    said: slide.title.text,
  };
};

/** Merged into the slide that the entry names beside its own. */
export const mergeSlide: Act = ({ entry, rests, beside }, desk) => {
  const from = findSlide(desk.slides, entry, rests);
  const into = findSlide(desk.slides, anywhere, beside);
  if (!from || !into) return noSlide;
  if (from.at === into.at) return { slides: desk.slides, slide: into.slide.id };
  const more = pointsOf(from.slide).length > 0 ? pointsOf(from.slide) : [from.slide.title];
  const host = listOf(into.slide) ? into.slide : inLayout(into.slide, 'points', shownOn(into.slide), desk);
  const list = host && listOf(host);
  const added = list ? more.map((said) => shaped(list.items[0], said)) : [];
  const holder =
    list && added.every((point) => point !== undefined)
      ? withSlot(host, list.path, [...list.items, ...added])
      : asPoints(into.slide, more);
  const merged = withNotes(fitted(holder, desk.planner, more.length), from.slide, true);
  const slides = replaced(desk.slides, into.at, merged).filter((_, at) => at !== from.at);
  return { slides: headed(slides).map((one) => redirected(one, from.slide.id, merged.id)), slide: merged.id };
};

function asPoints(slide: Slide, more: Slot[]): Slide {
  const points = [...pointsOf(slide), ...more].map((said) => ({ lead: said as Slot }));
  return { ...slide, layout: 'points', slots: { points, form: 'rows' }, scale: 0 };
}

/** Split before the point that the entry names beside its own sentences. */
export const splitSlide: Act = ({ entry, rests, beside }, desk) => {
  const target = findSlide(desk.slides, entry, [...rests, ...beside]);
  if (!target) return noSlide;
  const { at, slide } = target;
  const list = listOf(slide);
  const from = list?.items.findIndex((item) => restsOnAny(item, beside)) ?? -1;
  // What was to stand apart may stand apart already, or not be shown at all: then there is nothing to be split.
  if (!list || from <= 0) return { slides: desk.slides, slide: slide.id };
  const cut = slide.notes.findIndex((note) => note.sentences.some((id) => beside.includes(id)));
  const [said, left] = cut > 0 ? [slide.notes.slice(0, cut), slide.notes.slice(cut)] : [slide.notes, []];
  const half = (id: string, number: number, items: Slot[], notes: Slide['notes']): Slide => {
    const part = withSlot({ ...slide, id, notes, part: { number, of: 2 } }, list.path, items);
    return { ...part, seconds: desk.planner.seconds(part) };
  };
  const first = half(slide.id, 1, list.items.slice(0, from), said);
  const second = half(freeId(desk.slides, `${slide.id}-on`), 2, list.items.slice(from), left);
  return { slides: replaced(desk.slides, at, first, second), slide: slide.id };
};

/** Moved behind the slide that the entry names, what hangs below it in the appendix included; in front of all where it names none. */
export const moveSlide: Act = ({ entry, rests, beside }, { slides }) => {
  const target = findSlide(slides, entry, rests);
  if (!target) return noSlide;
  const end = target.slide.appendix ? target.at + 1 : below(slides, target.at);
  const group = slides.slice(target.at, end);
  const others = [...slides.slice(0, target.at), ...slides.slice(end)];
  if (beside.length === 0) return { slides: headed([...group, ...others]), slide: target.slide.id };
  const ahead = findSlide(others, anywhere, beside);
  // What was two slides may be one now: then it stands where it should.
  if (!ahead && findSlide(group, anywhere, beside)) return { slides, slide: target.slide.id };
  if (!ahead) return 'the slide that it was put behind is gone';
  const where = target.slide.appendix ? ahead.at + 1 : below(others, ahead.at);
  return { slides: headed([...others.slice(0, where), ...group, ...others.slice(where)]), slide: target.slide.id };
};

export const toAppendix: Act = ({ entry, rests }, { slides }) =>
  placed(slides, findSlide(slides, entry, rests), { appendix: true });
export const toMain: Act = ({ entry, rests }, { slides }) =>
  placed(slides, findSlide(slides, entry, rests), { appendix: false });

function placed(
  slides: Slide[],
  target: ReturnType<typeof findSlide>,
  { appendix }: Pick<Slide, 'appendix'>,
): ReturnType<Act> {
  if (!target) return noSlide;
  if (appendix && target.at === 0) return 'the first slide has none above it to hang below';
  return { slides: replaced(slides, target.at, { ...target.slide, appendix }), slide: target.slide.id };
}

/** One past the last slide that hangs below a slide. */
function below(slides: Slide[], at: number): number {
  let end = at + 1;
  while (slides[end]?.appendix) end++;
  return end;
}

/** A deck begins with a main slide. */
function headed(slides: Slide[]): Slide[] {
  const [first, ...rest] = slides;
  return first?.appendix ? [{ ...first, appendix: false }, ...rest] : slides;
}

function withNotes(slide: Slide, from: Slide, behind: boolean): Slide {
  const notes = behind ? [...slide.notes, ...from.notes] : [...from.notes, ...slide.notes];
  return { ...slide, notes, seconds: slide.seconds + from.seconds };
}

/** Links to a slide that is gone lead to the one that speaks for it. */
function redirected(slide: Slide, from: string, to: string): Slide {
  const turned = (slot: Slot): Slot => {
    if (slot === from) return to;
    if (slot === null || typeof slot !== 'object') return slot;
    if (Array.isArray(slot)) return slot.map(turned);
    if ('target' in slot) return { ...slot, target: turned(slot.target as Slot) };
    return 'prose' in slot || 'sources' in slot
      ? slot
      : Object.fromEntries(Object.entries(slot).map(([name, inner]) => [name, turned(inner as Slot)]));
  };
  return {
    ...slide,
    slots: Object.fromEntries(Object.entries(slide.slots).map(([name, slot]) => [name, turned(slot)])),
  };
}
