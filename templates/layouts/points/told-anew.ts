import type { Context, Draft, Said } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { onStageInstead } from '../statement/on-stage.ts';
import { goingOn, said } from '../../rules/words/words.ts';
import { asRows } from './forms.ts';

/** In words: a point that is longer is no title. */
const longest = 12;

/** One point with what hangs on it, if that can be taken in at once. */
export function byItself({ lead, support }: Row, context: Context): Draft[] {
  const [sentence] = lead.sources.map(context.sentence);
  if (!support || !sentence) return onStageInstead(lead, context);
  const whole = goingOn(lead.text, support.text, sentence);
  return sentence.text.toLowerCase().includes(whole.slice(1).toLowerCase())
    ? onStageInstead(said(whole, sentence), context)
    : [];
}

/** Rows beside the first point of their run, which is their title then. */
export function underFirst(title: Said, rows: Row[], context: Context): Draft[] {
  return context.words(title.text) > longest ? [] : asRows([title], { rows }, context);
}
