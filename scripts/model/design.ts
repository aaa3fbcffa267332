import type { Article, Question, Section } from './article.ts';
import type { Block } from './block.ts';
import type { LanguagePack } from './language.ts';
import type { Warning } from './problem.ts';
import type { Sentence, SentenceId } from './sentence.ts';
import type { Draft, Said, Slide } from './slide.ts';
import type { Voices } from './voice.ts';

/**
 * The box that a run of words is set in: what `fits` measures against. Lengths in px of the 1920 × 1080 stage. Size, weight,
 * leading and tracking are the studio look's; `dress` turns them into those of any other.
 */
export interface Box {
  size: number;
  width: number;
  lines: number;
  weight: 400 | 500 | 600;
  leading: number;
  /** Letter spacing in em. */
  tracking: number;
  face?: 'text' | 'mono';
  /** How many such runs the step holds, those of its other boxes with a count among them; absent where any number. */
  most?: number;
}

/** The boxes of a layout, a step of the type scale each, the largest first. render writes them out as CSS variables. */
export type Boxes<Name extends string = string> = Record<Name, Box>[];

/** How wide words are in a look, in the voice of their box. */
export interface Measure {
  /** Says what it measures with: two of the same name give the same answers. */
  name: string;
  /** Lines that the text takes in the box, breaking as the browser would, counted in lines as high as the box's own. */
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

/** A chapter of the talk: a section of the first level and the slides that were chosen for it and what lies below it. */
export interface Chapter {
  section: Section;
  title: Said;
  /** The id of its first slide. */
  target: string;
  slides: Slide[];
}

/** Figures and dates that no slide shows, as they are written, and the sentences that say what they are figures of. */
export interface Unshown {
  figures: string[];
  sentences: Sentence[];
}

/** What the frame is composed from: the whole article, and the slides that were chosen for it. */
export interface Outline {
  article: Article;
  chapters: Chapter[];
  questions: Question[];
  /** Titles of the slides, and what stands below them: nothing is said twice in the same words. */
  titles: string[];
  said: string[];
  /** What is left of the article's figures when all other slides are known. */
  unshown: Unshown[];
  /** The id that a slide with this title and these sources will have: where a link to it points. */
  idOf(draft: Draft): string;
}

/** What a rule may ask of the house while it works. */
export interface Context {
  article: Article;
  /** The title of the article, and its file. */
  title: string;
  file: string;
  pack: LanguagePack;
  /** The sentence with an id. */
  sentence(id: SentenceId): Sentence;
  /** Whether words keep the gates against the sentences they rest on: no number, qualifier or hedge lost or found. */
  holds(said: Said): boolean;
  /** How alike two texts are, 0 to 1: the content words that they share, of all they have. */
  alike(one: string, other: string): number;
  /** Of many texts: finds out whether any of them is at least so much alike a text, above 0 to 1. */
  saidIn(texts: string[]): (text: string, least: number) => boolean;
  /** Whether the frame says a text already, or nearly: what stands on the article's timeline draws less elsewhere. */
  told(text: string): boolean;
  /** Whether the article says a term in more than one of its sentences. */
  comesBack(term: string): boolean;
  /** The first name in the article that a name is a part of, and its sentence: "Wu Yongming" for "Wu". */
  wholeName(part: string): { text: string; sentence: SentenceId } | undefined;
  /** Whether the article is told in the first person, as an essay or a speech is. */
  isPersonal(): boolean;
  /** Whether the article has headings at all. */
  hasSections(): boolean;
  /** Words of a text, as the language counts them. */
  words(text: string): number;
  /** How many lines a text takes in a box. */
  lines(text: string, box: Box): number;
  /** The first step of the boxes, from the given one on, in which all of the texts fit; undefined if they fit in none. */
  step<Name extends string>(
    boxes: Boxes<Name>,
    texts: { box: NoInfer<Name>; text: string }[],
    from?: number,
  ): number | undefined;
}

/** A layout: one way to fill a slide. It proposes from a section's material, or composes a slide of the frame. */
export interface LayoutRule {
  name: string;
  /** In words, the title and all: what a slide of this kind may hold. */
  budget: number;
  boxes: Boxes;
  propose?(material: Material, context: Context): Candidate[];
  /** Slides of the frame, in order; empty if the article does not call for them. */
  compose?(outline: Outline, context: Context): Draft[];
}

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

/** A package of the npm registry: this version and these bytes, and no other. */
export interface NpmPackage {
  name: string;
  version: string;
  /** Of the tarball. */
  bytes: number;
  /** Of the tarball, in base64. */
  sha512: string;
}

/** Gives the folder of a package, fetched if need be; throws an Error that says why if it is not to be had. */
export type FindPackage = (wanted: NpmPackage) => Promise<string>;

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
  /** CSS of both pages. */
  base: string;
  /** CSS of the paper alone. */
  printStyle: string;
  /** CSS of the screen alone. */
  deckStyle: string;
  blocks: Record<string, string>;
  layouts: Record<string, Layout>;
  look: Look;
  measure: Measure;
  /** What could not be had for it. */
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
