import { allSaid, type Draft, type Picture, type Said, type SentenceId, type Slide } from '#model';
import { type Act, type Desk, replaced } from './act.ts';
import { fitted } from './fit.ts';
import { strays } from './own.ts';
import { listOf, spots, withSlot, wordsIn } from './places.ts';
import { findSlide, noSlide } from './slides.ts';

export const chooseLayout: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const layout = entry.says ?? '';
  const next = slide.layout === layout ? slide : inLayout(slide, layout, shownOn(slide), desk);
  if (!next) return `the layout ${layout} can show nothing of its slide`;
  return { slides: replaced(desk.slides, at, next), slide: slide.id, said: slide.layout };
};

/** Keeps together on one slide, in one layout, what a person wants to stay as it is. */
export const pinSlide: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const shown = new Set(shownOn(slide));
  if (slide.layout === entry.layout && rests.every((id) => shown.has(id)))
    return { slides: desk.slides, slide: slide.id };
  const next = inLayout(slide, entry.layout, rests, desk);
  if (!next) return `the layout ${entry.layout} can show nothing of its sentences`;
  const held = new Set(shownOn(next));
  const slides = replaced(desk.slides, at, next).map((other) => (other === next ? other : without(other, held)));
  return { slides, slide: slide.id };
};

export const setPicture: Act = ({ entry, rests }, desk) => {
  const target = findSlide(desk.slides, entry, rests);
  if (!target) return noSlide;
  const { at, slide } = target;
  const url = entry.says?.split('\n')[0] ?? '';
  const found = desk.pictures.get(url);
  if (!found?.file && !found?.data) return `there is no picture at ${url}`;
  const own = strays(found.alt, rests, desk);
  const sentences = rests.flatMap((id) => desk.sentence(id) ?? []);
  const picture: Picture = { ...found, prose: { ...found.prose, sentences }, ...(own.length > 0 ? { own } : {}) };
  const points = pointsOf(slide)
    .slice(0, 2)
    .map((said) => ({ ...said }));
  const form = (found.width ?? 4) / (found.height ?? 3) > 1.5 && points.length === 0 ? 'contained' : 'half';
  const slots = slide.layout === 'image' ? { ...slide.slots, picture } : { picture, points, form };
  const next = { ...slide, layout: 'image', slots, scale: slide.layout === 'image' ? slide.scale : 0 };
  return { slides: replaced(desk.slides, at, fitted(next as Slide, desk.planner)), slide: slide.id };
};

/** A slide in another layout: as its rule would show these sentences or, for the plain layouts, with the words that it has. */
export function inLayout(slide: Slide, layout: string, sentences: SentenceId[], desk: Desk): Slide | undefined {
  const draft = desk.planner.redraft(sentences, layout);
  const { source: _, sourceHref: __, part, ...bare } = slide;
  if (draft) {
    const { titles: ___, title, ...rest } = draft;
    const kept = slide.title.text ? slide.title : title;
    const slots = isBare(kept, desk) && saysAll(draft) ? { ...rest.slots, claim: { ...title } } : rest.slots;
    return fitted({ ...bare, ...rest, slots, title: kept, ...(part ? { part } : {}) }, desk.planner);
  }
  const words = pointsOf(slide);
  // Both can do with their title alone, but not with one that none of the article's words stand in.
  if (layout === 'statement' && slide.title.sources.length === 0 && words[0])
    return fitted({ ...bare, layout, slots: { claim: { ...words[0] } }, scale: 0 }, desk.planner);
  if (layout === 'statement' || layout === 'section')
    return fitted({ ...bare, layout, slots: {}, scale: 0 }, desk.planner);
  if (layout !== 'points') return undefined;
  const heading = words.length === 0 ? headingOf(slide, desk) : undefined;
  const points = (heading ? [slide.title] : words).map((lead) => ({ lead: { ...lead } }));
  if (points.length === 0) return undefined;
  const titled = heading ? { ...bare, title: heading, kicker: '' } : bare;
  return fitted({ ...titled, layout, slots: { points, form: 'rows' }, scale: 0 }, desk.planner);
}

/** The heading over a slide that shows its claim alone: its title, once the claim stands below. */
function headingOf({ kicker, section }: Slide, { slides, sentence }: Desk): Said | undefined {
  const notes = slides.filter((other) => other.section === section).flatMap((other) => other.notes);
  const id = notes.find(({ kind }) => kind === 'heading')?.sentences.at(-1);
  return id && kicker && sentence(id)?.text.includes(kicker) ? { text: kicker, sources: [id] } : undefined;
}

/** Whether a title only names what stands below it: a heading, or a word of the deck's own. */
function isBare({ sources }: Said, desk: Desk): boolean {
  return sources.every((id) => desk.sentence(id)?.kind === 'heading');
}

/** Whether a statement says all of it in its title: under another title it has to stand below. */
function saysAll({ layout, slots }: Draft): boolean {
  return layout === 'statement' && slots.claim === undefined;
}

/** The layouts that could show what a slide shows, its own among them: what its layout can be changed to. */
export function layoutsFor(slide: Slide, layouts: string[], desk: Desk): string[] {
  if (slide.section === '') return [slide.layout];
  const shown = shownOn(slide);
  const hasPoints = pointsOf(slide).length > 0 || headingOf(slide, desk) !== undefined;
  const plain = hasPoints ? ['points', 'statement'] : ['statement'];
  return layouts.filter((name) => name === slide.layout || plain.includes(name) || desk.planner.redraft(shown, name));
}

/** The sentences that a slide shows. */
export function shownOn(slide: Slide): SentenceId[] {
  return [...new Set(allSaid(slide).flatMap(({ sources }) => sources))];
}

/** The words of a slide that could stand as points. */
export function pointsOf(slide: Slide): Said[] {
  return spots(slide).flatMap(({ role, said }) => (role === 'title' || said.fixed || !said.text.trim() ? [] : [said]));
}

/** A slide without the points that stand on another one now; its last point stays. */
function without(slide: Slide, held: Set<SentenceId>): Slide {
  const list = listOf(slide);
  const left = list?.items.filter((item) => wordsIn(item).some(({ sources }) => sources.some((id) => !held.has(id))));
  const less = list && left && left.length > 0 && left.length < list.items.length && slide.section !== '';
  return less ? withSlot(slide, list.path, left) : slide;
}
