import { everySaid, isSaid, type Said, type Slide, type Slot } from '#model';

/** The way to a run of words on a slide: the names of slots and the indexes of lists, from the slide itself on. */
export type Path = (string | number)[];

/** A run of words, the part it plays, and the way to it. */
export interface Spot {
  path: Path;
  role: string;
  said: Said;
}

/** Every run of words of a slide that can be changed by hand, the title first. */
export function spots(slide: Slide): Spot[] {
  const shown = new Set(everySaid(slide).map(({ said }) => said));
  const within = (slot: Slot, path: Path, role: string): Spot[] => {
    if (slot === null || typeof slot !== 'object') return [];
    if (Array.isArray(slot)) return slot.flatMap((one, at) => within(one, [...path, at], role));
    if ('kind' in slot && 'prose' in slot) return [];
    if (isSaid(slot)) return shown.has(slot) || !slot.fixed ? [{ path, role, said: slot }] : [];
    return Object.entries(slot).flatMap(([name, inner]) =>
      within(inner, [...path, name], role ? `${role}.${name}` : name),
    );
  };
  return [{ path: ['title'], role: 'title', said: slide.title }, ...within(slide.slots, ['slots'], '')];
}

/** A slide with other words, or another list, at the end of the way. */
export function withSlot(slide: Slide, path: Path, value: Slot): Slide {
  return changed(slide as unknown as Slot, path, value) as unknown as Slide;
}

/** A slide's points: the list that its words stand in, if it has one. The longest, where it has several. */
export function listOf(slide: Slide): { path: Path; items: Slot[] } | undefined {
  const lists = Object.entries(slide.slots).flatMap(([name, slot]) =>
    Array.isArray(slot) && slot.length > 0 && slot.every(holdsWords) ? [{ path: ['slots', name], items: slot }] : [],
  );
  return lists.sort((a, b) => b.items.length - a.items.length)[0];
}

/** Every run of words in a point. */
export function wordsIn(item: Slot): Said[] {
  if (item === null || typeof item !== 'object') return [];
  if (Array.isArray(item)) return item.flatMap(wordsIn);
  if ('kind' in item && 'prose' in item) return [];
  return isSaid(item) ? [item] : Object.values(item).flatMap((inner) => wordsIn(inner as Slot));
}

function holdsWords(item: Slot): boolean {
  return !Array.isArray(item) && wordsIn(item).length > 0;
}

function changed(slot: Slot, [step, ...rest]: Path, value: Slot): Slot {
  if (step === undefined) return value;
  if (Array.isArray(slot)) return slot.map((one, at) => (at === step ? changed(one, rest, value) : one));
  const holder = slot as { [name: string]: Slot };
  return { ...holder, [step]: changed(holder[step], rest, value) };
}
