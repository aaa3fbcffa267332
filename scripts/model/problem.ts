import type { Place } from './place.ts';

/** Whose turn it is to mend something; cli.ts turns it into an exit code (1 the article, 2 the command line, 3 the machine). */
export type Fault = 'article' | 'usage' | 'machine';

/** What is known of a problem besides its message. */
interface About {
  /** The author's, if nothing else is said. */
  fault?: Fault;
  place?: Partial<Place>;
  /** How to mend it, in a sentence. */
  hint?: string;
  /** The line of the input that the place points at, for the frame under the message. */
  excerpt?: string;
}

/** Trouble that stops the build and that a person can mend. Anything else that is thrown is a bug of ours. */
export class Problem extends Error {
  readonly fault: Fault;
  readonly place?: Partial<Place>;
  readonly hint?: string;
  readonly excerpt?: string;

  /** @param code a short word for programs, such as `yaml-quote` */
  constructor(
    readonly code: string,
    message: string,
    { fault = 'article', place, hint, excerpt }: About = {},
  ) {
    super(message);
    this.name = 'Problem';
    this.fault = fault;
    this.place = place;
    this.hint = hint;
    this.excerpt = excerpt;
  }
}

/**
 * The finished deck says something that the article does not. That is a bug of ours and stops the build; the author is told
 * what and where all the same, for nobody should present it.
 */
export class Breach extends Error {
  constructor(
    message: string,
    readonly place: Partial<Place>,
  ) {
    super(message);
    this.name = 'Breach';
  }
}

/** Trouble that does not stop the build; it travels with the article and the deck and ends in the report. */
export interface Warning {
  code: string;
  message: string;
  place?: Place;
  hint?: string;
  /** The slide it was found on, if it was found on one. */
  slide?: string;
}

/** Something of the input that is on no slide and in no notes, and why. */
export interface Dropped {
  text: string;
  line: number;
  reason: string;
}
