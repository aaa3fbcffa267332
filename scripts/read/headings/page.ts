import type { Block, Signs } from '#model';
import type { Source } from '../source.ts';

/** What a line is judged by: its neighbours, and how the text as a whole was pasted. */
export interface Page {
  blocks: Block[];
  source: Source;
  signs: Signs;
  /** No empty lines to speak of, so that a lack of them says nothing. */
  tight: boolean;
  /** Indexes of lines that are items of a list. */
  items: Set<number>;
  /** And of those that stand close to what is below them, and apart from what is above. */
  leaning: Set<number>;
  /** And of headings with a full stop. */
  stopped: Set<number>;
  /** And of headings that count on: "Step 1: …", "Step 2: …". */
  series: Set<number>;
  /** And of questions over their answers. */
  questions: Set<number>;
}

/** Text in which fewer blocks than this have an empty line before them was pasted without empty lines. */
const tight = 0.15;

/** Whether hardly any paragraph of a page, which has more than four, stands behind an empty line. */
export function isTight(blocks: Block[], source: Source): boolean {
  const apart = blocks.filter(({ line }) => source.line(line - 1).trim() === '').length;
  return blocks.length > 4 && apart < blocks.length * tight;
}

/** In characters: what is plainly prose. */
export const longBody = 140;
