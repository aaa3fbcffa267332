import type { Voices } from './voice.ts';

export interface Look {
  name: string;
  /** The tokens, light and dark, as CSS. */
  css: string;
  /** The tokens `--font-display` and their like, without the two dashes: families, first the look's own. */
  stacks: Record<string, string>;
  /** How its words are set, by voice; read from the tokens. */
  voices: Voices;
  /** What its covers are drawn with. */
  art: Art;
  fonts: LookFont[];
}

/** What a cover is drawn with: halftone dots, engraved lines, contours, or nothing. */
export type Art = 'dots' | 'lines' | 'contours' | 'none';

/** A face of a look, as bytes to embed and widths to measure with. */
export interface LookFont {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** True where the look would have serifs rather than none, of a font that stands in too. */
  serif: boolean;
  /** The files it is made of, in the order in which they are asked for a letter. */
  files: FontPart[];
}

/** A file that a face is made of. */
export interface FontPart {
  file: string;
  /** Of a font that stands in for the look's own: what was cut out of it. */
  cut?: FontCut;
}

/** Letters that were cut out of a font which stands in for a look's own, to be shared by all faces that need them. */
export interface FontCut {
  family: string;
  /** The weights it stands in for, as CSS writes them: `400` or `500 1000`. */
  weights: string;
  letters: string[];
  /** TrueType. */
  bytes: Uint8Array;
}
