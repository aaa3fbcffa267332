import {
  allSaid,
  type Deck,
  type FiledEntry,
  type Picture,
  type Planner,
  type Sentence,
  type Slide,
  type Tuned,
  type Tuning,
  type TuningEntry,
  type TuningKind,
  type Warning,
} from '#model';
import type { Act, Aim, Desk } from './act.ts';
import { fits } from './fit.ts';
import { Footing, type Found } from './footing.ts';
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

/**
 * A planned deck with what a person changed by hand: the entries in the order of their file, each done to the slide that shows
 * its sentences now. What became of each stands in `tuned`. Entries are applied, stale or orphaned, and never lost.
 * @param pictures those that entries name, by the address as written
 */
export function tune(deck: Deck, tuning: Tuning, planner: Planner, pictures: Map<string, Picture>): Deck {
  const footing = new Footing(
    deck.sentences,
    tuning.entries.flatMap(({ rests, beside }) => [...rests, ...beside]),
  );
  const desk = deskFor(deck, planner, pictures);
  const outcomes = tuning.entries.map((entry, at) => {
    const outcome = apply(entry, at + 1, footing, desk);
    desk.slides = outcome.slides;
    return outcome;
  });
  const tuned = outcomes.map(({ tuned: one, rests }) => ({ ...one, slide: whereItStands(one, rests, desk.slides) }));
  const touched = new Set(tuned.map(({ slide }) => slide));
  const warnings = desk.slides.filter(({ id }) => touched.has(id)).flatMap((slide) => cautions(slide, planner));
  const seconds = desk.slides.reduce((sum, slide) => sum + (slide.appendix ? 0 : slide.seconds), 0);
  const meta = { ...deck.meta, minutes: Math.round(seconds / 6) / 10 };
  return { ...deck, meta, slides: desk.slides, tuned, warnings: [...deck.warnings, ...warnings] };
}

/**
 * The slide that shows the words of an entry in the end: a later one may have split it, or merged it into another. The same words
 * may have been written for other sentences too.
 */
function whereItStands({ kind, says, slide }: Tuned, rests: string[], slides: Slide[]): string | undefined {
  if (slide === undefined || (kind !== 'point' && kind !== 'add-point')) return slide;
  const shows = (one: Slide) => {
    const same = allSaid(one).filter(({ text }) => text === says);
    return same.some(({ sources }) => rests.length === 0 || sources.some((id) => rests.includes(id)));
  };
  const known = slides.find(({ id }) => id === slide);
  return known && shows(known) ? slide : (slides.find(shows)?.id ?? slide);
}

function deskFor({ slides, sentences }: Deck, planner: Planner, pictures: Map<string, Picture>): Desk {
  const byId = new Map<string, Sentence>(sentences.map((sentence) => [sentence.id, sentence]));
  let vocabulary: ReturnType<typeof wordsOf> | undefined;
  return {
    slides,
    planner,
    pictures,
    sentence: (id) => byId.get(id),
    knows(word) {
      vocabulary ??= wordsOf(sentences);
      return vocabulary(word.toLowerCase());
    },
  };
}

/** Whether a word stands in some sentences. Short ones tie words together and say nothing; scripts without spaces have no words. */
function wordsOf(sentences: Sentence[]): (word: string) => boolean {
  const text = sentences.map((sentence) => sentence.text.toLowerCase()).join(' ');
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu));
  const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
  return (word) => (spaceless.test(word) ? text.includes(word) : word.length <= 3 || words.has(word));
}

interface Outcome {
  slides: Slide[];
  tuned: Tuned;
  /** The sentences that the entry rests on now. */
  rests: string[];
}

function apply(entry: FiledEntry, number: number, footing: Footing, desk: Desk): Outcome {
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

/** What the speaker should know of a slide that was tuned: a gate that its words break, words that do not fit. */
function cautions(slide: Slide, planner: Planner): Warning[] {
  const faults = allSaid(slide).flatMap((said) => {
    const fault = planner.fault(said);
    // A number of the speaker's own is told of by itself.
    return fault && !said.own?.some((word) => fault.startsWith(`has the number ${word},`))
      ? [{ code: 'tuning-gate', message: `“${said.text}” ${fault}`, slide: slide.id }]
      : [];
  });
  if (fits(slide, planner)) return faults;
  const message = `The words on “${slide.title.text}” may not fit on the slide`;
  return [...faults, { code: 'tuning-long', message, hint: 'Say it shorter, or split the slide.', slide: slide.id }];
}
