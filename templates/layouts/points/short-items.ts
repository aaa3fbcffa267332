import { besideTicks, type Context, type Draft, type Said } from '#model';
import { type Row, slot } from '../../rules/rows/row.ts';
import { draft } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** Of short items, a list may have so many, and a slide. */
export const [mostShort, mostOnSlide] = [36, 12];

/** In words: an item that shares its line with another. */
const mostOfShort = 5;

/** The step below which two columns are too small to be a slide of short items. */
const smallestOfMany = 8;

/** Whether a row is nothing but a few words that fit into half of the stage. */
export function isShort({ lead, support }: Row, context: Context): boolean {
  const box = besideTicks(boxes, ['item'], [lead]).at(smallestOfMany)?.item;
  return !!box && !support && context.words(lead.text) <= mostOfShort && context.lines(lead.text, box) <= box.lines;
}

/** Short items in two columns, and below a title of one line what leads into them, if that has one as well. */
export function inColumns(page: Row[], all: Said[], deck: Said | undefined, context: Context): Draft[] {
  const title = all[0] ?? page[0]?.lead ?? said('');
  const items = page.map(({ lead }) => ({ box: 'item' as const, text: lead.text }));
  const beside = besideTicks(
    boxes,
    ['item'],
    page.map(({ lead }) => lead),
  );
  const scale = context.step(beside, [{ box: 'heading', text: title.text }, ...items]);
  if (scale === undefined) return [];
  const slots = { points: page.map(slot), form: 'many', rows: Math.max(3, Math.ceil(page.length / 2)) };
  const box = beside[scale];
  const isHeld =
    deck && box && context.lines(deck.text, box.over) === 1 && context.lines(title.text, box.heading) === 1;
  return [draft('points', all, { slots: { ...slots, ...(isHeld ? { deck } : {}) }, scale })];
}
