import type { Block } from '#model';
import type { Source } from '../source.ts';

/** In characters: by so many a line is known again in what was made of it. */
const known = 12;

/** Whether the last words above a block are of the block before it, and not of something that was put aside. */
export function standsRightAbove(above: Block | undefined, { line }: Block, source: Source): boolean {
  if (above?.kind !== 'paragraph') return above !== undefined;
  let at = line - 1;
  while (at > above.line && source.line(at).trim() === '') at--;
  return above.prose.text.includes(source.line(at).trim().replace(/\s+/gu, ' ').slice(0, known));
}
