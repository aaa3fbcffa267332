import type { Sentence } from './sentence.ts';

export type MarkKind = 'strong' | 'em' | 'code' | 'link' | 'strike' | 'sub' | 'sup' | 'maths' | 'note';

/** A stretch of prose that is set apart: `start` and `end` count in the prose's own text. */
export interface Span {
  start: number;
  end: number;
  kind: MarkKind;
  /** Of a link: an address that was checked (http, https, mailto, tel, or # in the deck). Of a note: its label. */
  href?: string;
}

/** One step of the way from a prose's own text back to the input: `length` characters from `at` stand at `source`. */
export interface Segment {
  at: number;
  source: number;
  length: number;
}

/** A run of words as the author wrote it, without markup. White space is folded; hard line breaks are newlines. */
export interface Prose {
  text: string;
  spans: Span[];
  segments: Segment[];
  line: number;
  /** Filled in by distil; a reader leaves it empty. */
  sentences: Sentence[];
}
