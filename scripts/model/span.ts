export type MarkKind = 'strong' | 'em' | 'code' | 'link' | 'sub' | 'sup' | 'maths' | 'note';

/** A stretch of prose that is set apart: `start` and `end` count in the prose's own text. */
export interface Span {
  start: number;
  end: number;
  kind: MarkKind;
  /** Of a link: an address that was checked (http, https, mailto, tel, or # in the deck), none where it leads to a file. Of a note: its label. */
  href?: string;
}
