import type { Block } from './block.ts';
import type { FramePart } from './frame.ts';
import type { Dropped, Warning } from './problem.ts';
import type { Prose } from './prose.ts';
import type { Sentence } from './sentence.ts';

/** What the front matter says, each value as it was written. Unknown keys were reported and left out. */
export interface FrontMatter {
  title?: string;
  subtitle?: string;
  description?: string;
  author?: string;
  date?: string;
  lang?: string;
  look?: string;
  /** A colour of the author's, as #rrggbb. */
  accent?: string;
  dark?: boolean;
  /** True where points come one after another as the speaker goes on. */
  fragments?: boolean;
  minutes?: number;
  kicker?: string;
  /** Where there is more: an http(s) address for the last slide. */
  link?: string;
  /** `marked`: the article is hand-split into slides by `---`, as in Marp or reveal-md. */
  slides?: 'marked';
  /** Parts of the frame that were switched off, or on. Only a hand-made deck can do without its cover. */
  frame: { [part in FramePart | 'title']?: boolean };
  /** Where each key stands: its line, and the range of its value. */
  places: Record<string, { line: number; start: number; end: number }>;
}

/** What a reader gives: the blocks in the order of the input, and what it put aside on the way. */
export interface Manuscript {
  file: string;
  /** The text as it was read: decoded, without a byte order mark, lines ended by \n. All ranges count in it. */
  text: string;
  front: FrontMatter;
  blocks: Block[];
  /** What stands around the article and is said by nobody, but may be asked for: it goes into the notes. */
  afterword: Prose[];
  dropped: Dropped[];
  warnings: Warning[];
}

export interface Question {
  question: Prose;
  answer: Block[];
  line: number;
}

/** A heading and what stands under it. Sections nest as their headings do. */
export interface Section {
  id: string;
  /** Absent for the lead, which stands before the first heading. */
  heading?: Prose;
  level: number;
  line: number;
  blocks: Block[];
  sections: Section[];
  /** Filled when the section is a list of questions and answers. */
  questions: Question[];
  /** Of a slide in a deck that was split by hand: it stands below the one before it. */
  below?: boolean;
  /** Says where to read on: its slides are turned to, not told. */
  lookedUp?: boolean;
}

/** What was read for an article, under the heading that it stands below. */
export interface References {
  heading: Prose;
  works: Prose[];
}

/** The article as its author would describe it: a title, a lead, sections, questions. */
export interface Article {
  file: string;
  text: string;
  front: FrontMatter;
  title: Prose;
  /** True where no front matter, heading or first line gave the title. */
  titleInferred: boolean;
  subtitle?: Prose;
  /** Who wrote it, when, and what stands above its title, as the front matter says it: what the cover rests on. */
  credits: { [key in 'author' | 'date' | 'kicker']?: Prose };
  /** BCP 47, such as `en` or `zh-Hans`. */
  lang: string;
  langInferred: boolean;
  lead: Section;
  sections: Section[];
  footnotes: Map<string, Prose[]>;
  /** What was read for it, who wrote it, a word of thanks: in the notes of the last slide. */
  afterword: Prose[];
  /** Those of its lists that say what was read for it. */
  references: References[];
  /** Every sentence in the order of the input; filled by distil. */
  sentences: Sentence[];
  dropped: Dropped[];
  warnings: Warning[];
}
