import type { Warning } from './problem.ts';

/** Everything a page embeds besides its own words: what read/ fetched from the disk for one deck. */
export interface Assets {
  fonts: EmbeddedFont[];
  /** `data:` addresses by the picture's url as written. */
  pictures: Record<string, string>;
  /** reveal.js and our own script, in the order they run. */
  scripts: string[];
  /** The one among them that measures a slide, for pages that run no script. */
  measure: string;
  /** reveal.js's own style. */
  styles: string[];
  /** Coloured lines by `codeKey`; filled by render's `highlight`. Code without an entry is set plain. */
  code?: Record<string, CodeToken[][]>;
  /** Filled by render's `setFormulas`; its style is that of the typesetter as well. */
  formulas?: Formulas;
  /** Long words with soft hyphens in them, by the word; filled by render's `hyphenate`. */
  hyphens?: Record<string, string>;
  warnings: Warning[];
}

/** A font face cut down to the deck's characters, ready to be embedded. */
export interface EmbeddedFont {
  family: string;
  /** One weight, or two with the range between them, as CSS writes them. */
  weight: number | string;
  style: 'normal' | 'italic';
  /** A `data:` address. */
  url: string;
  /** The letters it is asked for, as CSS writes it, where it goes on from another file of the same face. */
  range?: string;
}

/** A stretch of a line of code and the token that colours it (`keyword` for `--code-keyword`); plain where it has none. */
export interface CodeToken {
  text: string;
  token?: string;
}

/** The formulas of a deck: markup by their TeX, the style of that markup, and the classes that occur in it. */
export interface Formulas {
  markup: Record<string, string>;
  style: string;
  classes: string[];
}
