import type { Block } from '#model';
import { stopOrColon } from '../sentence-end.ts';

/** "Note", "⚠️ Warning:", alone in a line. */
const name =
  /^(?:(?:\p{Extended_Pictographic}|\u{FE0F})+\s*)?(note|tip|important|warning|caution|hint|info|danger)\s?[:!]?$/iu;

/** In text without marks: what a page calls a notice, over its words, is no heading of what comes. */
export function notices(blocks: Block[]): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = [blocks[at] as Block, blocks[at + 1]];
    const [, label] = (block.kind === 'paragraph' && name.exec(block.prose.text)) || [];
    if (label === undefined || next?.kind !== 'paragraph' || !stopOrColon.test(next.prose.text)) {
      made.push(block);
      continue;
    }
    made.push({ kind: 'aside', label, blocks: [next], line: block.line });
    at++;
  }
  return made;
}
