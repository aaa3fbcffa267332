import { type Context, type Draft, type Item, type List, type Said, wholeMark } from '#model';
import { itemRows, rowsOfItem } from '../../rules/rows/item-rows.ts';
import { rowWords } from '../../rules/rows/row.ts';
import { onFewest } from '../../rules/rows/spare.ts';
import { pages } from '../../rules/room/pages.ts';
import { asCards } from '../cards/cards.ts';
import { asRows } from './forms.ts';

/** Slides of what is listed below the items of a list, in their order, each under the name of its item. */
export interface InnerLists {
  drafts: Draft[];
  worth: number;
  /** Every item has one: together they say all that the list says. */
  isAll: boolean;
}

const none: InnerLists = { drafts: [], worth: 0, isAll: false };

/** In words: what is called so names the list below it; a longer item is a claim, and what stands below it its details. */
const longestName = 7;

/** A list of more names is an index. */
const mostNames = 8;

/** A list that is longer is shown so far. */
const mostItems = 10;

/** In slides, as of any list. */
const mostSlides = 3;

/** In words, the name included. */
const budget = 48;

/** "The north quay | its planks are replaced; boats have to leave it": what is too long to stand below its name in the row of the item. */
export function innerLists(list: List, context: Context): InnerLists {
  // Of days the schedule tells what is on each of them; and links lead to what is told elsewhere.
  if (list.items.length > mostNames || list.items.every((item) => isDay(item) || wholeMark(item.prose, 'link')))
    return none;
  const parts = list.items.map((item) => partOf(item, context));
  const drafts = parts.flat();
  if (drafts.length === 0) return none;
  const rows = drafts.reduce((sum, { slots }) => sum + ((slots.points ?? slots.cards) as unknown[]).length, 0);
  return { drafts, worth: 1.2 * drafts.length + 0.35 * rows, isAll: parts.every((part) => part.length > 0) };
}

function isDay({ prose: { text, sentences } }: Item): boolean {
  return sentences[0]?.dates.some(({ start, end }) => start === 0 && end >= text.length - 1) === true;
}

function partOf(item: Item, context: Context): Draft[] {
  const [inner, ...others] = item.blocks;
  if (inner?.kind !== 'list' || others.length > 0 || inner.items.length < 2) return [];
  const [name] = rowsOfItem({ ...item, blocks: [] }, context);
  if (!name || context.words(name.lead.text) > longestName || isTold(inner, item, context)) return [];
  const rows = itemRows(inner, context).slice(0, mostItems);
  if (rows.length < Math.max(2, leastTold * Math.min(mostItems, inner.items.length))) return [];
  const title: Said = { ...name.lead, text: name.lead.text.replace(/\s*[:：]$/u, '') };
  const cards = asCards(rows, [title], name.support, context);
  if (cards.length > 0) return cards;
  const taken = context.words(name.support?.text ?? '');
  const room = budget - context.words(name.lead.text);
  const parts = onFewest(rows, (all) => pages(all, 5, room, (row) => rowWords(row, context), taken));
  if (parts.some((page) => page.length === 1)) return [];
  const drafts = parts.slice(0, mostSlides).flatMap((page, at) => {
    const deck = at === 0 ? name.support : undefined;
    return asRows([title], { rows: page, deck }, context)[0] ?? [];
  });
  return drafts.length === Math.min(parts.length, mostSlides) ? drafts : [];
}

/** So many of the things below an item have a row. */
const leastTold = 0.6;

/** Whether the row of the item has room for all of it. */
function isTold(inner: List, item: Item, context: Context): boolean {
  const [row] = rowsOfItem(item, context);
  const ids = inner.items.flatMap(({ prose }) => prose.sentences.map(({ id }) => id));
  return ids.every((id) => row?.support?.sources.includes(id));
}
