import type { Dropped, Warning } from './problem.ts';
import type { Sentence } from './sentence.ts';
import type { Slide } from './slide.ts';
import type { Tuned } from './tuning.ts';

export interface DeckMeta {
  title: string;
  titleInferred: boolean;
  subtitle?: string;
  author?: string;
  date?: string;
  description?: string;
  lang: string;
  langInferred: boolean;
  dir: 'ltr' | 'rtl';
  look: string;
  dark: boolean;
  /** Predicted speaking time of the main slides. */
  minutes: number;
  /** What was asked for, if anything was. */
  minutesAsked?: number;
  /** `marked`: the article's author split the slides by hand. */
  slides?: 'marked';
  /** The article's file name, without its folder. */
  source: string;
}

/** A section as the frame tells of it. */
export interface DeckSection {
  id: string;
  title: string;
}

/** That every slide was measured in a real browser, and on how many of them something does not fit. */
export interface Proof {
  slides: number;
  overflowing: number;
}

/** The slides in the order they are shown; those of the appendix stand below the slide before them. */
export interface Deck {
  meta: DeckMeta;
  sections: DeckSection[];
  sentences: Sentence[];
  slides: Slide[];
  dropped: Dropped[];
  warnings: Warning[];
  /** Only where a browser was at hand. */
  proof?: Proof;
  /** What became of each entry of the tuning, if there is one. */
  tuned?: Tuned[];
}
