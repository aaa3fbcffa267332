import type { Candidate, Context, List, Material } from '#model';
import { isAllAddresses } from '../../rules/rows/addresses.ts';
import { ofMarks } from '../../rules/rows/bold-lead.ts';
import { innerCode } from '../code/inner-code.ts';
import { innerLists } from './inner-lists.ts';
import { itemsLeftOut } from '../../rules/rows/left-out.ts';
import type { Row } from '../../rules/rows/row.ts';
import { type Form, inForms } from './forms.ts';
import { goingOn, shownOn } from './goes-on.ts';
import { leadInto } from './lead-into.ts';
import { evenly, hasLoner, together, wordsOn } from './list-pages.ts';
import { isOneSide, mostItems, mostOfLong, mostOfWhole, rowsOf } from './list-rows.ts';
import { onSlides } from './on-slides.ts';
import { inColumns, isShort, mostOnSlide, mostShort } from './short-items.ts';

/** In slides: a list that takes more is shown so far; the rest of it is in the notes. */
const mostSlides = 3;

type Placed = Material['blocks'][number];

/** A list that is no sequence: its items, five to a slide, or more where they are short; the author's own bullets. */
export function fromLists(material: Material, context: Context): Candidate[] {
  return material.blocks.flatMap((placed) => {
    const { block, from } = placed;
    if (block.kind !== 'list' || block.ordered || isAllAddresses(block)) return [];
    const isSide = isOneSide(material, from, context);
    return rowsOf(block, isSide, context).flatMap((all) =>
      ofRows(all, { ...placed, block }, isSide, material, context),
    );
  });
}

/** The candidates of a list of which these rows are to be shown. */
function ofRows(
  all: Row[],
  { block, from, to }: Placed & { block: List },
  isSide: boolean,
  material: Material,
  context: Context,
): Candidate[] {
  const { start, end, titles, room, over, leadsOn, isBound, isRepeated } = leadInto(all, from, material, context);
  const isMany = !leadsOn && !isBound && all.length > 5 && all.every((row) => isShort(row, context));
  const told = all.slice(0, isMany ? mostShort : all.length > mostItems ? mostOfLong : mostItems);
  if (told.length < (isSide ? 1 : 2)) return [];
  const most = isMany ? mostOnSlide : 5;
  const rows = together(told, (some) => evenly(some, most, room, 0, context), context);
  const bare = evenly(rows, most, room, 0, context);
  const taken = over && !isMany ? context.words(over.text) : 0;
  const again = taken > 0 && end ? context.words(end.text) : 0;
  const [size, first] = isRepeated ? [room - taken, 0] : [room - again, taken - again];
  const below = taken > 0 ? evenly(rows, most, size, first, context) : bare;
  // Above a row that takes nearly all of a slide there is no room for it.
  const isCrowded = taken > 0 && wordsOn(below[0] ?? [], context) > room - taken;
  const isInTheWay = isCrowded || below.length > bare.length || (hasLoner(below) && !hasLoner(bare));
  // "If the mail comes late, there are two ways: …": without the condition its items would be plain facts.
  if (isBound && (isMany || !over)) return [];
  const code = innerCode(block, material, context);
  const inner = innerLists(block, context);
  // Names that each stand over a slide of their own need none before that.
  const isOutline = inner.isAll && rows.every(({ support }) => !support);
  const deckless = isMany || (isInTheWay && !leadsOn && !isBound && !end);
  // What leads into it takes a slide more, and yet tells two lists of one section apart.
  const decks =
    deckless && over && !isMany && !isCrowded && !hasLoner(below.slice(1))
      ? [undefined, over]
      : [deckless ? undefined : over];
  return decks.flatMap((deck) => {
    const paged = deck ? below : bare;
    const parts = paged.slice(0, paged.length > mostOfWhole ? mostSlides : mostOfWhole);
    const next = all[parts.flat().length];
    const slides = (form: Form) => {
      if (form === 'pair' && (isMany || next || parts.some((page) => page.length !== 2))) return [];
      const drafts = parts.flatMap((page, at) => {
        const above = at === 0 || isRepeated ? deck : deck && end;
        const made = (shown: Row[]) =>
          isMany
            ? inColumns(shown, titles, at === 0 ? over : undefined, context)
            : onSlides(form, shown, { titles, deck: above, isPart: parts.length > 1 }, context);
        return (next && at === parts.length - 1 && goingOn(page, next, most, made)) || made(page);
      });
      const [first] = drafts;
      if (first) first.warning = itemsLeftOut(block, shownOn(drafts), context);
      const isWhole = form === 'points' || drafts.length === parts.length;
      if (drafts.length === 0 || !isWhole || (isBound && !drafts[0]?.slots.deck)) return [];
      return [...(isOutline ? [] : drafts), ...code.drafts, ...inner.drafts];
    };
    return inForms(slides, () => ({
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      // What only its condition takes a slide more for is worth no more.
      worth:
        1.5 * Math.min(parts.length, bare.length) +
        0.35 * rows.length +
        ofMarks(block, context) +
        code.worth +
        inner.worth,
      authors: true,
    }));
  });
}
