import type { Block, Dropped, Prose, Signs, Steps, Warning } from '#model';
import type { Source } from './source.ts';

/** What a reader is given: the whole text, and where the article begins in it, after the front matter. */
export interface Input {
  file: string;
  source: Source;
  from: number;
  /** Where what is to be read ends: a stretch of an article that is read by itself. Absent: at the end of the text. */
  to?: number;
  /** Then also the lines that define its links, wherever in the article they stand. */
  definitions?: string[];
  /** And whether any heading of that article has a mark. */
  headed?: boolean;
  signs: Signs;
  /** The deck was split into slides by hand: `slides: marked` in the front matter. */
  marked: boolean;
}

/** What a reader makes of it. Pictures are named but not yet looked for. */
export interface Reading {
  blocks: Block[];
  /** See Manuscript. */
  afterword?: Prose[];
  dropped: Dropped[];
  warnings: Warning[];
  /** From a line like "By Jane Doe", if there is one. */
  author?: string | undefined;
  /** From a line like "3 March 2025", if there is one, as written. */
  date?: string | undefined;
}

/** One way to read a text into blocks, in steps. */
export type Reader = (input: Input) => Steps<Reading>;

/** How a text was written. */
export interface Writing {
  /** It has no marks at all, so that short lines are headings more often. */
  bare: boolean;
  /** Its headings have marks, if not here then elsewhere in the article. */
  headed?: boolean;
}
