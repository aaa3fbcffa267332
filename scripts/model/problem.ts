import type { Place } from './place.ts';

/** Whose turn it is to mend something; cli.ts turns it into an exit code (1 the article, 2 the command line, 3 the machine). */
export type Fault = 'article' | 'usage' | 'machine';

/** Trouble that stops the build and that a person can mend. Anything else that is thrown is a bug of ours. */
export class Problem extends Error {
  constructor(
    /** A short word for programs, such as `yaml-quote`. */
    readonly code: string,
    message: string,
    readonly fault: Fault = 'article',
    readonly place?: Partial<Place>,
    /** How to mend it, in a sentence. */
    readonly hint?: string,
    /** The line of the input that the place points at, for the frame under the message. */
    readonly excerpt?: string,
  ) {
    super(message);
    this.name = 'Problem';
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
