import type { Context, Draft, Said } from '#model';
import { draft } from '../../rules/titles/titles.ts';
import { lit } from './accent.ts';
import { boxes } from './boxes.ts';

/**
 * A claim that fills the stage, nothing above it; nothing where it is too long for that.
 * @param accent words of it to be lit
 */
export function onStage(claim: Said, context: Context, accent?: string): Draft[] {
  const scale = context.step(boxes, [{ box: 'title', text: claim.text }]);
  return scale === undefined
    ? []
    : [draft('statement', [claim], { slots: lit(claim.text, accent, boxes[scale]?.title, context), scale })];
}

/** In words: what is as good there for want of a title above it. */
const longest = 16;

/** The same of a claim that another slide has left without a title. */
export function onStageInstead(claim: Said, context: Context, accent?: string): Draft[] {
  return context.words(claim.text) > longest ? [] : onStage(claim, context, accent);
}
