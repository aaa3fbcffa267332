import type { Context, Draft, Said } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { type Form, inForm } from './forms.ts';
import { loner } from './loner.ts';

/** What rows of a list stand under. */
interface Above {
  titles: Said[];
  /** What leads into the list. */
  deck: Said | undefined;
  /** Whether the others of the list stand on further slides. */
  isPart: boolean;
}

/** Rows on one slide, and where they are too long for that, on more: none of them is lost. */
export function onSlides(form: Form, rows: Row[], above: Above, context: Context): Draft[] {
  const drafts = onOne(form, rows, above, context);
  if (drafts.length > 0 || form === 'pair' || rows.length < 2) return drafts;
  const half = Math.ceil(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)].flatMap((part) =>
    onSlides(form, part, { ...above, isPart: true }, context),
  );
}

/**
 * Rows under their title, and what leads into them below it if there is room; they make no pair that has none for it, where points have. One
 * that is left by itself has a form of its own.
 */
function onOne(form: Form, rows: Row[], { titles, deck, isPart }: Above, context: Context): Draft[] {
  const [row, ...more] = rows;
  const alone = row && !row.lead.task && more.length === 0 && !deck ? loner(titles, row, isPart, context) : [];
  if (alone.length > 0) return alone;
  const drafts = inForm(form, titles, { rows, deck }, context);
  if (drafts.length > 0 || !deck) return drafts;
  const isRoomier =
    form === 'pair' &&
    context.words(deck.text) <= longestDeck &&
    inForm('points', titles, { rows, deck }, context).length > 0;
  return isRoomier ? [] : inForm(form, titles, { rows }, context);
}

/** In words: what leads into a list and is longer is left to the notes where a pair has no room for it. */
const longestDeck = 14;
