import type { Draft, Said, Slide } from './slide.ts';
import type { SentenceId } from './sentence.ts';

/** What a person can change on the slides by hand, and the heading that each has in the tuning file. */
export const tuningKinds = {
  title: 'Reword a title',
  kicker: 'Reword a kicker',
  point: 'Reword a point',
  'drop-point': 'Drop a point',
  'add-point': 'Add a point',
  'order-points': 'Order points',
  notes: 'Change the notes',
  layout: 'Choose a layout',
  picture: 'Set a picture',
  pin: 'Pin a slide',
  split: 'Split a slide',
  merge: 'Merge a slide',
  move: 'Move a slide',
  appendix: 'Move to the appendix',
  main: 'Move out of the appendix',
  drop: 'Drop a slide',
} as const;

export type TuningKind = keyof typeof tuningKinds;

/** A sentence that an entry rests on, with what it takes to find it again when its words were changed. */
export interface Anchor {
  text: string;
  /** Absent where a person wrote the entry, without the mark behind the sentence. */
  id?: SentenceId;
  /** The sentences that stood before and behind it. */
  before?: SentenceId;
  after?: SentenceId;
}

/** One change by hand. What it is about is told by content, never by a number. */
export interface TuningEntry {
  kind: TuningKind;
  /** The title of its slide, as it was. */
  slide: string;
  layout: string;
  /** True for a slide of the frame: cover, agenda, takeaways … */
  frame: boolean;
  /** The part that its words play on the slide, such as `points.lead`. */
  part?: string;
  /** What the slide said before. */
  said?: string;
  /** What it says instead: words, a layout's name, a picture's address, or points in their order, a line each. */
  says?: string;
  rests: Anchor[];
  /** What stands beside it: the slide to move behind or to merge into, the point to split at or to add behind. */
  beside: Anchor[];
}

/** An entry in its file: `line` counts from 1, the range from the heading up to the next one. */
export interface FiledEntry extends TuningEntry {
  line: number;
  start: number;
  end: number;
}

/** A tuning file as it was read. Whoever changes it works on its text, so that a person's own remarks stay in it. */
export interface Tuning {
  file: string;
  text: string;
  entries: FiledEntry[];
}

/** What became of an entry. Stale is applied too: its sentence is other than it was. Orphaned is not: there is none. */
export interface Tuned {
  /** Counted from 1, in the order of the file. */
  number: number;
  kind: TuningKind;
  line: number;
  state: 'applied' | 'stale' | 'orphaned';
  /** The id of the slide it was applied to, and its title; the title that the entry names where it was not. */
  slide?: string;
  title: string;
  said?: string;
  says?: string;
  /** Why it is orphaned, or what is stale about it. */
  why?: string;
  /** The sentences that are other than they were. */
  changed: { before: string; now: string }[];
  /** The entry as it would be written today: what accepting it makes of it. */
  today?: TuningEntry;
}

/** What tuning may ask of the planner, over one article. */
export interface Planner {
  /** How a layout would show these sentences, as best it can; nothing if it cannot. */
  redraft(sentences: SentenceId[], layout: string): Draft | undefined;
  /** Which gate the words break, held against the sentences that they rest on. */
  fault(said: Said): string | undefined;
  /**
   * The first step of a layout's type scale in which the words fit their boxes; undefined if they fit in none. Words whose
   * part the layout has no box for are not measured.
   */
  step(layout: string, texts: { part: string; text: string }[], from: number): number | undefined;
  /** The layout that holds the same words as this one where they are too many for it. */
  roomier(layout: string): string | undefined;
  /** Planned seconds for so many words on a slide. */
  seconds(slide: Slide): number;
}
