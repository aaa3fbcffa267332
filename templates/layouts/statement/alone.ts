import type { Context, Draft, Said } from '#model';
import { draft } from '../../rules/titles/titles.ts';
import { lit } from './accent.ts';
import { boxes } from './boxes.ts';

/** In words: what fills the stage for want of a title above it. */
const longest = 16;

/**
 * A claim that fills the stage by itself; nothing where it is too long for that.
 * @param accent words of it to be lit
 */
export function filled(claim: Said, context: Context, accent?: string): Draft[] {
  const scale =
    context.words(claim.text) > longest ? undefined : context.step(boxes, [{ box: 'title', text: claim.text }]);
  return scale === undefined
    ? []
    : [draft('statement', [claim], { slots: lit(claim.text, accent, boxes[scale]?.title, context), scale })];
}
