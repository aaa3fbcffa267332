import type { Context, Said } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { besideOwn, rowTexts } from '../../rules/rows/row-texts.ts';
import { boxes } from './boxes.ts';

/** The step of the type scale on which two rows fit as a pair; none where there are more or fewer. */
export function pairStep(title: Said, deck: Said | undefined, rows: Row[], context: Context): number | undefined {
  if (rows.length !== 2) return undefined;
  const texts = rowTexts(title, deck, rows);
  const beside = besideOwn(boxes, title, rows);
  const step = context.step(beside, texts);
  if (step === undefined || !isLarge(step) || !isOneLine(title, step, context)) return step;
  const small = context.step(beside, texts, belowHeading) ?? longest;
  return small < longest ? small : step;
}

/** The first steps below a large title and below a heading, and the last. */
const [belowLarge, belowHeading, longest] = [2, 4, 8];

function isLarge(step: number): boolean {
  return step >= belowLarge && step < belowHeading;
}

/** A title of a few words would stand alone in the upper half of the stage, however large. */
function isOneLine(title: Said, step: number, context: Context): boolean {
  const box = boxes[step]?.title;
  return box !== undefined && context.lines(title.text, box) === 1;
}
