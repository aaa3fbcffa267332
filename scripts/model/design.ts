import type { Article, Section } from './article.ts';
import type { Block } from './block.ts';
import type { LanguagePack } from './language.ts';
import type { Sentence, SentenceId } from './sentence.ts';
import type { Draft } from './slide.ts';

/** The box that a run of words is set in: what `fits` measures against. Lengths in px of the 1920 × 1080 stage. */
export interface Box {
  size: number;
  width: number;
  lines: number;
  weight: 400 | 500 | 600;
  leading: number;
  /** Letter spacing in em. */
  tracking: number;
  face?: 'text' | 'mono';
}

/** The boxes of a layout, a step of the type scale each, the largest first. render writes them out as CSS variables. */
export type Boxes<Name extends string = string> = Record<Name, Box>[];

/** Advance widths of one font, in em, by code point; `other` stands for what the font has not. */
export interface FontMetrics {
  advances: Map<number, number>;
  other: number;
}

/** How wide words are in a look, by weight ("400", "500", "600") and for the mono face. */
export interface Measure {
  /** Lines that the text takes in the box, breaking as the browser would. */
  lines(text: string, box: Box): number;
}

/** A section's own material, in the order of the article, as the planner offers it to the layouts. */
export interface Material {
  section: Section;
  /** Heading of the section or of its nearest parent that has one. */
  kicker: string;
  /** The sentences that may be shown, in order. A candidate spends a run of them, by index. */
  sentences: Sentence[];
  /** The blocks they stand in, in order, each with the indexes of its first and last sentence. */
  blocks: { block: Block; from: number; to: number }[];
}

/** What a layout rule offers: one or more slides that show a run of the material. */
export interface Candidate {
  /** Indexes into the material's sentences: the first, and one past the last, of the run that this covers. */
  from: number;
  to: number;
  /** What is shown; the rest of the run goes to the notes. */
  spends: SentenceId[];
  /** How good it is, in the planner's own currency: about 1 for each sentence well shown, more for a strong form. */
  worth: number;
  slides: Draft[];
}

/** What the frame is composed from: the whole article, and the slides that were chosen for it. */
export interface Outline {
  article: Article;
  chapters: { section: Section; title: string; slides: { title: string; layout: string; sources: SentenceId[] }[] }[];
}

/** What a rule may ask of the house while it works. */
export interface Context {
  article: Article;
  pack: LanguagePack;
  measure: Measure;
  /** The first step of the boxes in which all of the texts fit; undefined if they fit in none. */
  step<Name extends string>(boxes: Boxes<Name>, texts: { box: NoInfer<Name>; text: string }[]): number | undefined;
}

/** A layout: one way to fill a slide. It proposes from a section's material, or composes a slide of the frame. */
export interface LayoutRule {
  name: string;
  /** In words, the title and all: what a slide of this kind may hold. */
  budget: number;
  boxes: Boxes;
  propose?(material: Material, context: Context): Candidate[];
  compose?(outline: Outline, context: Context): Draft | undefined;
}

/** A look's font, as bytes to embed and widths to measure with. */
export interface LookFont {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  file: string;
}

export interface Look {
  name: string;
  /** The tokens, light and dark, as CSS. */
  css: string;
  fonts: LookFont[];
}

/** A layout as it lies in its folder: the rule, the markup, the look. */
export interface Layout {
  rule: LayoutRule;
  markup: string;
  css: string;
}

/** All of templates/, read. */
export interface Design {
  deck: string;
  print: string;
  base: string;
  blocks: Record<string, string>;
  layouts: Record<string, Layout>;
  look: Look;
  measure: Measure;
}
