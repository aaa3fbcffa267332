import { isSaid, likeness, type Said, type Slide, type Slot } from '#model';
import { type Act, replaced } from './act.ts';
import { findPoint } from './find-point.ts';
import { fitted } from './fit.ts';
import { spoken } from './own.ts';
import { listOf, type Path, withSlot, wordsIn } from './places.ts';
import { ownSlide } from './own-slide.ts';
import { findSlide, noSlide } from './slides.ts';

/**
 * Words that no slide shows any more are not lost: they get a slide of their own, behind the one that speaks their sentence, or
 * stay on the slide of the frame that they were written for.
 */
export const rewordPoint: Act = ({ entry, rests }, desk) => {
  const found = findPoint(desk.slides, entry, rests);
  if (!found) return entry.frame ? addPoint({ entry, rests, beside: rests }, desk) : ownSlide(entry, rests, desk);
  const { at, slide, spot } = found;
  const next = fitted(withSlot(slide, spot.path, { ...spoken(spot.said, entry.says ?? '', desk) }), desk.planner);
  return { slides: replaced(desk.slides, at, next), slide: slide.id, said: spot.said.text };
};

/** A point that is not shown anyway needs no dropping. */
export const dropPoint: Act = ({ entry, rests }, { slides, planner }) => {
  const found = findPoint(slides, entry, rests);
  if (!found || found.spot.role === 'title') return { slides };
  const { at, slide, spot } = found;
  const said = spot.said.text;
  const item = spot.path.findIndex((step) => typeof step === 'number');
  if (item < 0) return { slides: replaced(slides, at, withSlot(slide, spot.path, undefined)), slide: slide.id, said };
  const list = spot.path.slice(0, item);
  const left = itemsAt(slide, list).filter((_, index) => index !== spot.path[item]);
  const next = left.length > 0 ? withSlot(slide, list, left) : bareTitle(slide);
  return { slides: replaced(slides, at, fitted(next, planner)), slide: slide.id, said };
};

export const addPoint: Act = ({ entry, rests, beside }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  const list = target && listOf(target.slide);
  const point = list && shaped(list.items[0], spoken({ text: '', sources: rests }, entry.says ?? '', desk));
  if (!point) return ownSlide(entry, rests, desk);
  const { at, slide } = target;
  const behind = list.items.findIndex((item) => restsOnAny(item, beside));
  const last = behind < 0 ? list.items.length : behind + 1;
  const where = beside.length === 0 ? 0 : last;
  const items = [...list.items.slice(0, where), point, ...list.items.slice(where)];
  const next = fitted(withSlot(slide, list.path, items), desk.planner, 1);
  return { slides: replaced(desk.slides, at, next), slide: slide.id };
};

/** Where no list shows its sentences now, there is nothing to order until one does again. */
export const orderPoints: Act = ({ entry, rests }, { slides }) => {
  const listed = slides.filter((slide) => listOf(slide));
  const slide = (findSlide(listed, entry, rests) ?? findSlide(slides, entry, rests))?.slide;
  if (!slide) return noSlide;
  const at = slides.indexOf(slide);
  const list = listOf(slide);
  if (!list) return { slides, slide: slide.id };
  const lines = (entry.says ?? '').split('\n');
  const rank = (item: Slot) => {
    const words = wordsIn(item);
    const alike = lines.map((line) => Math.max(0, ...words.map(({ text }) => likeness(line, text))));
    const likest = Math.max(0, ...alike);
    return likest >= 0.4 ? alike.indexOf(likest) : lines.length;
  };
  const ranked = list.items.map((item, index) => ({ item, index, rank: rank(item) }));
  const items = ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ item }) => item);
  return { slides: replaced(slides, at, withSlot(slide, list.path, items)), slide: slide.id };
};

/** A point like the others of its list, with nothing but its own words; nothing where a point takes more than words. */
export function shaped(like: Slot, said: Said): Slot {
  if (like === null || typeof like !== 'object' || Array.isArray(like)) return undefined;
  if (isSaid(like)) return { ...said };
  if ('target' in like) return undefined;
  const name = ['lead', 'title', 'label', 'text'].find((one) => one in like);
  return name && Object.keys(like).every((key) => [name, 'support', 'text'].includes(key))
    ? { [name]: { ...said } }
    : undefined;
}

/** Whether words of a point rest on any of the sentences. */
export function restsOnAny(item: Slot, sentences: string[]): boolean {
  return wordsIn(item).some(({ sources }) => sources.some((id) => sentences.includes(id)));
}

function itemsAt(slide: Slide, path: Path): Slot[] {
  return path.reduce<Slot>(
    (slot, step) => (slot as { [name: string]: Slot })[step],
    slide as unknown as Slot,
  ) as Slot[];
}

/** What is left of a slide whose last point was dropped: its title. */
function bareTitle(slide: Slide): Slide {
  return { ...slide, layout: 'statement', slots: {}, scale: 0 };
}
