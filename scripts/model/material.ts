import type { Section } from './article.ts';
import type { Block } from './block.ts';
import type { Sentence, SentenceId } from './sentence.ts';
import type { Draft } from './slide.ts';

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
  /** True of what the author made for the eye, as a list: it is shown where as much prose would not be. */
  authors?: boolean;
}
