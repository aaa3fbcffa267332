import type { Prose } from './prose.ts';

interface At {
  line: number;
}

export interface Heading extends At {
  kind: 'heading';
  level: number;
  prose: Prose;
  /** An id that the author gave, for links in the article. */
  anchor?: string;
}

export interface Paragraph extends At {
  kind: 'paragraph';
  prose: Prose;
}

export interface Item {
  /** The item's first paragraph. */
  prose: Prose;
  /** What stands below it: further paragraphs, nested lists, code … */
  blocks: Block[];
  /** Of a task list: whether its box is ticked. */
  done?: boolean;
}

export interface List extends At {
  kind: 'list';
  ordered: boolean;
  start: number;
  items: Item[];
}

export interface Quote extends At {
  kind: 'quote';
  blocks: Block[];
  /** Who said it, where the quotation names them in a line of its own ("— Ada Lovelace"). */
  by?: Prose;
}

export interface Code extends At {
  kind: 'code';
  language: string;
  /** A file name or caption from the fence's info string. */
  caption?: Prose;
  /** Lines to be lit, counted from 1. */
  lit: number[];
  text: string;
  /** Of a diagram in words: its picture as SVG, safe to be set into a page, where a browser could draw it. */
  drawing?: string;
  /** The whole block as a prose without spans, so that it has a sentence to be cited by. */
  prose: Prose;
}

export type Align = 'start' | 'center' | 'end';

export interface Table extends At {
  kind: 'table';
  caption?: Prose;
  head: Prose[];
  rows: Prose[][];
  align: Align[];
  /** A prose for the head (if it has words) and for each row, cells joined by " | ": what a slide cites when it shows the row. */
  lines: Prose[];
}

/** A picture that was found in the article's folder, or why it was not. */
export interface Picture extends At {
  kind: 'picture';
  /** As written. */
  url: string;
  alt: string;
  /** The absolute path of a raster or SVG file that is safe to read; absent if there is none. */
  file?: string;
  /** A `data:` image of a raster type, instead of a file. */
  data?: string;
  /** In CSS pixels, read from the file's header. */
  width?: number;
  height?: number;
  /** Alternative text, or the caption where there is one: the words of the picture. */
  prose: Prose;
  caption?: Prose;
  /** Its words that the article has not, where the speaker set it by hand. */
  own?: string[];
}

/** Set apart from the flow by the author: an admonition, a callout, an `<aside>`, `<details>`. */
export interface Aside extends At {
  kind: 'aside';
  label: string;
  /** Of `<details>`: its summary. */
  folded?: Prose;
  blocks: Block[];
}

export interface Maths extends At {
  kind: 'maths';
  tex: string;
  prose: Prose;
}

export interface Rule extends At {
  kind: 'rule';
  /** In a deck that was split by hand: `----`, after which comes a slide that stands below the one before. */
  below?: boolean;
}

/** What is said and never shown: a hand-made slide's notes, what an interviewer says before the question. */
export interface Spoken extends At {
  kind: 'spoken';
  blocks: Block[];
}

/** The text of a footnote; its mark in the prose is a span of kind `note` with the same label. */
export interface Footnote extends At {
  kind: 'footnote';
  label: string;
  blocks: Block[];
}

/** `<!-- lectern: layout=versus -->`: what the author says to the planner about the block that follows. */
export interface Directive extends At {
  kind: 'directive';
  name: string;
  value: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Code
  | Table
  | Picture
  | Aside
  | Maths
  | Rule
  | Footnote
  | Spoken
  | Directive;
