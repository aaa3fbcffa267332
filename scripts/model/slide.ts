import type { Code, Maths, Picture } from './block.ts';
import type { Warning } from './problem.ts';
import type { SentenceId } from './sentence.ts';

/** A run of words inside what is said that is set in its own way; found again by its text. */
export interface Emphasis {
  text: string;
  kind: 'strong' | 'em' | 'code' | 'link' | 'maths' | 'nowrap';
  href?: string;
}

/** Words on a slide, and the sentences that they rest on. */
export interface Said {
  text: string;
  sources: SentenceId[];
  emphasis?: Emphasis[];
  /** True for a template's own words ("Questions?"), which rest on nothing. */
  fixed?: boolean;
  /** Words and numbers that the article has not: the speaker's own, by the tuning. */
  own?: string[];
  /** The box that an item of a task list has before it. */
  task?: Task;
}

/** Whether the box of a task is ticked, and what is read aloud of it. */
export interface Task {
  done: boolean;
  called: string;
}

/** What a layout's markup is given: words, and plain values that choose its form. */
export type Slot =
  | Said
  | Picture
  | Code
  | Maths
  | string
  | number
  | boolean
  | undefined
  | Slot[]
  | { [name: string]: Slot };
export type Slots = { [name: string]: Slot };

/** What the speaker says: a sentence of the article, or a line of our own such as a heading to breathe at. */
export interface Note {
  /** Sentences that belong together, in order: a paragraph. */
  sentences: SentenceId[];
  /** `heading` is read as a signpost, `code` and `row` are shown but hardly read aloud. */
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'row' | 'caption';
  /** What is said instead of the sentences, in the speaker's own words. */
  own?: string;
}

/** A slide as a layout rule hands it in: everything but its place in the deck. */
export interface Draft {
  layout: string;
  title: Said;
  /** What the title could be instead, best first, should another slide have taken it. */
  titles?: Said[];
  slots: Slots;
  /** The step on the layout's type scale, 0 the largest; see boxes.ts beside the layout. */
  scale: number;
  /** The line at the foot: whose claim it is, in the article's own words. */
  source?: Said;
  /** The address of what `source` names. */
  sourceHref?: string;
  /** What the author should know if the slide is shown: what of a table or of code is in the notes only. */
  warning?: Warning;
}

/** A slide in its place. What is on it is settled; how it looks is not. */
export interface Slide extends Draft {
  id: string;
  /** The id of the section it speaks for; empty for the frame. */
  section: string;
  kicker: string;
  /** Words of the kicker that the article has not: the speaker's own. */
  kickerOwn?: string[];
  appendix: boolean;
  notes: Note[];
  /** True where its rows come one after another as the speaker goes on. */
  fragments?: boolean;
  /** Planned speaking time. */
  seconds: number;
  /** "2 of 3" for a slide that goes on from the one before. */
  part?: { number: number; of: number };
}
