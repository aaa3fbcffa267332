import type { Context, Draft, Said } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { goingOn, said, totalWords } from '../../rules/words/words.ts';
import { assertion } from '../assertion/claim-over.ts';
import { accentOf } from '../statement/accent.ts';
import { below } from '../statement/below.ts';
import { budget } from '../statement/boxes.ts';

/** In words: fewer name something, and say nothing of it that could fill a stage. */
const leastClaim = 4;

/**
 * An item that is left by itself on a slide. Where others of its list stand on slides of their own, what it says fills the stage, and the
 * title that all of them have stands small above it; else it stands under that as a large title, as does what only has a name.
 */
export function loner(titles: Said[], row: Row, isOneOfMany: boolean, context: Context): Draft[] {
  const claim = isOneOfMany ? claimOf(row, context) : undefined;
  const sentence = claim && context.sentence(claim.sources[0] ?? '');
  const isShort = claim && totalWords([titles[0]?.text ?? '', claim.text], context) <= budget;
  const staged = isShort && sentence ? below(titles, claim, accentOf(claim.text, sentence, context), context) : [];
  return staged.length > 0 ? staged : assertion(titles, row, undefined, context);
}

/** A row as one claim: its lead, and what supports that where it goes on from it, "which …", in the same sentence. */
function claimOf({ lead, support, named }: Row, context: Context): Said | undefined {
  if (named || context.words(lead.text) < leastClaim) return undefined;
  if (!support) return lead;
  const [id, ...others] = new Set([...lead.sources, ...support.sources]);
  if (id === undefined || others.length > 0 || !/^\p{Ll}/u.test(support.text)) return undefined;
  const sentence = context.sentence(id);
  return said(goingOn(lead.text, support.text, sentence), sentence);
}
