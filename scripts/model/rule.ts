import type { Article } from './article.ts';
import type { Box, Boxes } from './box.ts';
import type { LanguagePack } from './language.ts';
import type { Candidate, Material } from './material.ts';
import type { Outline } from './outline.ts';
import type { Sentence, SentenceId } from './sentence.ts';
import type { Draft, Said } from './slide.ts';

/** What a rule may ask of the house while it works. */
export interface Context {
  /** For the frame. A rule that looks at it for a section is never recalled, and works anew at every edit: what it needs to know is asked below. */
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
  /** Whether the title or the frame says a text already, or nearly: what stands on the article's timeline draws less elsewhere. */
  told(text: string): boolean;
  /** Whether the article says a term in more than one of its sentences. */
  comesBack(term: string): boolean;
  /** The first name in the article that a name is a part of, and its sentence: "Wu Yongming" for "Wu". */
  wholeName(part: string): { text: string; sentence: SentenceId } | undefined;
  /** Whether the article is told in the first person, as an essay or a speech is. */
  isPersonal(): boolean;
  /** Whether the article quotes somebody of that name, or of that last name, or tells what they claim. */
  speaks(name: string): boolean;
  /** Who gives the answer that a sentence stands in, where the article is an interview: its "I". */
  answerer(sentence: SentenceId): Said | undefined;
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
  /** The layout that holds the same words where there are more of them than this one has room for. */
  roomier?: string;
  /** How many rows of words it shows, where it is made for no other number. */
  rows?: number;
  propose?(material: Material, context: Context): Candidate[];
  /** What else a slide can be whose title another has already, best first: slides with the same words, under titles made of these. */
  retitled?(draft: Draft, context: Context): Draft[][];
  /** Slides of the frame, in order; empty if the article does not call for them. */
  compose?(outline: Outline, context: Context): Draft[];
}
