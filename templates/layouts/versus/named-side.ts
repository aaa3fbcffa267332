import {
  type Context,
  type Item,
  type Material,
  type Said,
  type Sentence,
  type Side,
  sideOf,
  withoutStop,
} from '#model';
import { itemRows } from '../../rules/rows/item-rows.ts';
import { type Row, rowWords } from '../../rules/rows/row.ts';
import { capital, said } from '../../rules/words/words.ts';

/** One of two sides, as the author names it, and what is said of it. */
export interface NamedSide {
  side: Side;
  name: Said;
  cells: Said[];
  /** Indexes into the material's sentences: the first, and one past the last, of what is shown or belongs to it. */
  from: number;
  to: number;
  /** True where it is the section's heading. */
  isHeading?: true;
}

/** Two sides of one thing, the one that holds on the right. */
export interface Pair {
  left: NamedSide;
  right: NamedSide;
  /** Neither side is the truer. */
  equal: boolean;
}

/** In words: how long a text may be, and from where on the first of its quoted sentences stands for it. */
export interface Room {
  most: number;
  whole: number;
}

/** Of a text in its column. */
const column: Room = { most: 24, whole: 24 };

/** In words: of an item of a list. */
const mostOfItem = 16;

const ofItem: Room = { most: mostOfItem, whole: mostOfItem };

/** Rows below each other. */
const mostItems = 4;

/** The side that begins at a sentence: its text behind the name, or the list or the first sentence below it. */
export function sideAt(at: number, material: Material, context: Context, room = column): NamedSide | undefined {
  const sentence = material.sentences[at];
  const side = sentence && !/^(?:code|row|title|caption)$/.test(sentence.kind) && sideOf(sentence.text, context.pack);
  if (!side) return undefined;
  const name = said(capital(side.name), sentence);
  if (side.at < sentence.text.length) {
    const cell = cellOf(sentence.text.slice(side.at), sentence, context, room);
    return cell && { side, name, cells: [cell], from: at, to: endOf(at, material, context) };
  }
  const below = material.blocks.find(({ from }) => from === at + 1);
  const first = material.sentences[at + 1];
  if (!below || !first) return undefined;
  if (below.block.kind === 'list') {
    const list = below.block;
    const rows = itemRows(list, context);
    const isWhole = rows.length === list.items.length && rows.length <= mostItems;
    if (!isWhole || rows.some((row) => rowWords(row, context) > mostOfItem)) return undefined;
    const cells = rows.flatMap((row, item) => cellOfItem(row, list.items[item], context) ?? []);
    return cells.length === rows.length ? { side, name, cells, from: at, to: below.to } : undefined;
  }
  if (below.block.kind !== 'paragraph') return undefined;
  const cell = cellOf(first.text, first, context, room);
  return cell && { side, name, cells: [cell], from: at, to: endOf(at + 1, material, context) };
}

/** "Myth #2: a deep well never runs dry": the side that the heading is; with its number, that is what the slide may be called. */
export function sideAbove(
  { section: { heading } }: Material,
  context: Context,
): (NamedSide & { numbered?: Said }) | undefined {
  const [sentence] = heading?.sentences ?? [];
  const side = sentence && sideOf(sentence.text, context.pack);
  if (!side || side.at === sentence.text.length) return undefined;
  const cell = cellOf(sentence.text.slice(side.at), sentence, context);
  const number = /^[^:：]*\d(?=\s*[:：])/u.exec(sentence.text)?.[0];
  return (
    cell && {
      side,
      name: said(capital(side.name), sentence),
      cells: [cell],
      ...{ from: 0, to: 0, isHeading: true },
      ...(number ? { numbered: said(number, sentence) } : {}),
    }
  );
}

/** A cell has no line below it: an item that has one stands there as it is written. */
function cellOfItem({ lead, support }: Row, item: Item | undefined, context: Context): Said | undefined {
  const [sentence] = item?.prose.sentences ?? [];
  return support && sentence ? cellOf(sentence.text, sentence, context, ofItem) : lead;
}

/** What is said of a side: all of it, or of what is quoted in several sentences the first. */
function cellOf(text: string, sentence: Sentence, context: Context, room = column): Said | undefined {
  const [, first = ''] = context.words(text) > room.whole ? (/^["“„«](.+?[.!?])\s+(?=\p{Lu})/u.exec(text) ?? []) : [];
  const words = said(capital(withoutStop(first || text, context.pack)), sentence);
  return words.text !== '' && context.words(words.text) <= room.most && context.holds(words) ? words : undefined;
}

/** In sentences: what a side says more is not in the notes alone. */
const mostBehind = 2;

/** One past the last sentence of the paragraph, where a little more is said there of this side: it goes with it. */
function endOf(at: number, { sentences }: Material, { pack }: Context): number {
  const isMore = (one: Sentence | undefined) =>
    one?.paragraph === sentences[at]?.paragraph && !sideOf(one?.text ?? '', pack);
  let end = at + 1;
  while (end <= at + mostBehind && isMore(sentences[end])) end++;
  return isMore(sentences[end]) ? at + 1 : end;
}
