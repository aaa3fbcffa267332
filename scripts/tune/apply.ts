import type { FiledEntry, Slide, Tuned, TuningEntry, TuningKind } from '#model';
import type { Act, Aim, Desk } from './act.ts';
import type { Footing, Found } from './footing.ts';
import { chooseLayout, pinSlide, setPicture } from './forms.ts';
import { dropSlide, mergeSlide, moveSlide, splitSlide, toAppendix, toMain } from './order.ts';
import { addPoint, dropPoint, orderPoints, rewordPoint } from './points.ts';
import { changeNotes, rewordKicker, rewordTitle } from './words.ts';

/** What each kind of entry does. A new kind is a row here, one in model/tuning.ts, and its act. */
const acts: Record<TuningKind, Act> = {
  title: rewordTitle,
  kicker: rewordKicker,
  point: rewordPoint,
  'drop-point': dropPoint,
  'add-point': addPoint,
  'order-points': orderPoints,
  notes: changeNotes,
  layout: chooseLayout,
  picture: setPicture,
  pin: pinSlide,
  split: splitSlide,
  merge: mergeSlide,
  move: moveSlide,
  appendix: toAppendix,
  main: toMain,
  drop: dropSlide,
};

/** What became of an entry, and the slides with it. */
export interface Outcome {
  slides: Slide[];
  tuned: Tuned;
  /** The sentences that the entry rests on now. */
  rests: string[];
}

/**
 * Does an entry to the slide that shows its sentences now; one whose sentences are gone is orphaned, and the slides stay.
 * @param number its place in the file, from 1
 */
export function apply(entry: FiledEntry, number: number, footing: Footing, desk: Desk): Outcome {
  const [rests, beside] = [entry.rests, entry.beside].map((anchors) =>
    anchors.flatMap((anchor) => footing.find(anchor) ?? []),
  ) as [Found[], Found[]];
  const changed = [...rests, ...beside]
    .filter((found) => found.changed)
    .map(({ anchor, sentence }) => ({ before: anchor.text, now: sentence.text }));
  const { kind, line, says } = entry;
  const about = { number, kind, line, title: entry.slide, said: entry.said, says, changed };
  const orphaned = (why: string): Outcome => ({
    slides: desk.slides,
    tuned: { ...about, state: 'orphaned', why },
    rests: [],
  });
  if (entry.rests.length > 0 && rests.length === 0) return orphaned('its sentence is gone from the article');
  if (entry.beside.length > 0 && beside.length === 0 && entry.kind !== 'add-point')
    return orphaned('what it stood beside is gone from the article');
  const aim: Aim = { entry, rests: ids(rests), beside: ids(beside) };
  const done = acts[entry.kind](aim, desk);
  if (typeof done === 'string') return orphaned(done);
  const slide = done.slides.find(({ id }) => id === done.slide) ?? desk.slides.find(({ id }) => id === done.slide);
  const gone = entry.rests.length + entry.beside.length - rests.length - beside.length;
  const reworded = entry.said !== undefined && done.said !== undefined && entry.said !== done.said;
  const why = staleness(changed.length, gone, reworded && done.said);
  const today = { ...todays(entry, [...rests], [...beside], footing), said: done.said ?? entry.said };
  const tuned: Tuned = { ...about, state: why ? 'stale' : 'applied', title: slide?.title.text ?? entry.slide, changed };
  return {
    slides: done.slides,
    rests: aim.rests,
    tuned: { ...tuned, ...(done.slide ? { slide: done.slide } : {}), ...(why ? { why, today } : {}) },
  };
}

function ids(found: Found[]): string[] {
  return [...new Set(found.map(({ sentence }) => sentence.id))];
}

function staleness(changed: number, gone: number, said: string | false | undefined): string | undefined {
  if (changed > 0) return changed === 1 ? 'its sentence was changed' : 'its sentences were changed';
  if (gone > 0) return 'one of its sentences is gone';
  return said === false || said === undefined ? undefined : `without it the slide would say “${said}”`;
}

/** The entry as it would be written now, with the sentences as they are. */
function todays(entry: FiledEntry, rests: Found[], beside: Found[], footing: Footing): TuningEntry {
  const { line: _, start: __, end: ___, ...bare } = entry;
  const anchors = (found: Found[]) => ids(found).flatMap((id) => footing.anchor(id) ?? []);
  return { ...bare, rests: anchors(rests), beside: anchors(beside) };
}
