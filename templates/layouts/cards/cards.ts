import { type Candidate, type Context, type Draft, type LayoutRule, type Material, opensBold, type Said } from '#model';
import { isAllAddresses } from '../../rules/rows/addresses.ts';
import { ofMarks } from '../../rules/rows/bold-lead.ts';
import type { Row } from '../../rules/rows/row.ts';
import { itemRows } from '../../rules/rows/item-rows.ts';
import { listedTitles } from '../../rules/titles/listed-title.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { headings } from '../../rules/titles/headings.ts';
import { overList } from '../../rules/leads/over-list.ts';
import { pages } from '../../rules/room/pages.ts';
import { leadTitle, retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { totalWords } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { headedRows } from './headed.ts';
import { codeRoom } from '../../rules/room/code-room.ts';

/** A list whose items each have a label and say something of it: side by side, as they are equals. */
export const rule: LayoutRule = {
  name: 'cards',
  budget: 60,
  boxes,
  propose: (material, context) => [
    ...underHeadings(material, context),
    ...material.blocks.flatMap((placed) => {
      const { block } = placed;
      if (block.kind !== 'list' || block.ordered || isAllAddresses(block)) return [];
      const cards = itemRows(block, context).flatMap((row) => cardOf(row, context) ?? []);
      if (cards.length < 2 || cards.length !== block.items.length) return [];
      return candidate(cards.slice(0, mostCards), ofMarks(block, context), placed, material, context) ?? [];
    }),
  ],
  retitled: (draft, context) => {
    const labels = (draft.slots.cards as unknown as Card[]).map(({ label }) => label);
    return [
      ...leadTitle(draft, 'heading', boxes, context),
      ...retitledBy(draft, listedTitles(draft.title, labels, context), 'heading', boxes, context),
    ];
  },
};

interface Card {
  label: Said;
  text: Said;
}

/** What a list has more is in the notes. */
const mostCards = 15;

/** In words: a longer label is a claim, and stands in a row; what the author set in bold letters is one even so. */
const [mostLabel, mostMarked] = [4, 7];

function cardOf({ lead, support }: Row, context: Context, longest = mostLabel): Card | undefined {
  if (lead.task) return undefined;
  const isMarked = lead.sources.some((id) => opensBold(context.sentence(id)));
  const most = isMarked ? mostMarked : longest;
  return support && context.words(lead.text) <= most ? { label: lead, text: support } : undefined;
}

function candidate(
  cards: Card[],
  marks: number,
  { from, to }: Material['blocks'][number],
  material: Material,
  context: Context,
): Candidate | undefined {
  const start = leadStart(material, from, context);
  const titles = leadTitles(material, start, from, context);
  const slides = onSlides(cards, titles, overList(material, start, from, titles[0], context), context);
  if (slides.length === 0) return undefined;
  const spends = material.sentences.slice(start, to).map(({ id }) => id);
  // As much as rows would be worth, on as many slides as they would take, and somewhat more.
  const rows = Math.max(slides.length, Math.ceil(cards.length / 4));
  return { from: start, to, spends, worth: 1.5 * rows + 0.35 * cards.length + 0.6 + marks, slides };
}

/** Small sections, each under its heading. */
function underHeadings(material: Material, context: Context): Candidate[] {
  const rows = headedRows(material, context);
  const slides = rows.length > 1 ? asCards(rows, headings(material, context), undefined, context) : [];
  if (slides.length === 0) return [];
  const spends = material.sentences.map(({ id }) => id);
  const { length: to } = material.sentences;
  return [{ from: 0, to, spends, worth: ofHeaded * rows.length, slides, authors: true }];
}

/** What each of them is worth: as much as on a slide of its own. */
const ofHeaded = 2;

/** Rows as cards, what leads into them below the first title; nothing where one of them has no label or says nothing of it. */
export function asCards(rows: Row[], titles: Said[], deck: Said | undefined, context: Context): Draft[] {
  const cards = rows.flatMap((row) => cardOf(row, context, mostMarked) ?? []);
  return cards.length === rows.length ? onSlides(cards, titles, deck, context) : [];
}

function onSlides(cards: Card[], titles: Said[], deck: Said | undefined, context: Context): Draft[] {
  for (const part of [6, 5, 4, 3, 2].flatMap((most) => shared(cards, most, context))) {
    const slides = part.flatMap((page, at) => slideOf(page, titles, at === 0 ? deck : undefined, context) ?? []);
    if (slides.length === part.length && slides.length <= mostSlides) return slides;
  }
  return [];
}

const mostSlides = 3;

/** In words, without the heading. */
const room = 52;

/** The cards in as few slides as hold so many at most: first with as many on each as on the next, then each filled. */
function shared(cards: Card[], most: number, context: Context): Card[][][] {
  const words = ({ label, text }: Card) => context.words(`${label.text} ${text.text}`);
  const size = (count: number) => Math.ceil(cards.length / count);
  const filled = pages(cards, size(size(most)), room, words);
  return [pages(cards, size(filled.length), room, words), filled];
}

function slideOf(cards: Card[], titles: Said[], deck: Said | undefined, context: Context): Draft | undefined {
  if (cards.length < 2) return undefined;
  const [title] = titles;
  const texts = cards.flatMap(({ label, text }) => [
    { box: 'label' as const, text: label.text },
    { box: 'text' as const, text: text.text },
  ]);
  const all = [{ box: 'heading' as const, text: title?.text ?? '' }, ...texts];
  const first = context.step(boxes, all, cards.length > 4 ? last : 0);
  // Up to four stand in one row.
  if (first === undefined || (first === last && cards.length < 5)) return undefined;
  const whole = wholeFrom(first, cards, all, context);
  // Below what leads into them there is no room for a second row of four.
  const scale = whole === last && first < last && deck ? first : whole;
  const value = boxes[scale]?.value;
  const isValue = ({ text }: Card) => value !== undefined && context.lines(text.text, value) === 1;
  const slots = { cards: cards.map((card) => ({ ...card })), ...(cards.every(isValue) && { form: 'values' }) };
  const over = deck && holdsDeck(deck, title, texts, scale, context) ? { deck } : {};
  return draft('cards', titles, { slots: { ...slots, ...over }, scale });
}

type Texts = { box: 'heading' | 'label' | 'text'; text: string }[];

/** The step of one row, or of two for four cards, in which no name of theirs is broken inside a word, if there is one. */
function wholeFrom(first: number, cards: Card[], texts: Texts, context: Context): number {
  const isWhole = (scale: number) =>
    cards.every(({ label }) => {
      const room = label.emphasis?.some(({ kind }) => kind === 'code') ? codeRoom : 1;
      const box = boxes[scale]?.label;
      return (
        box && label.text.split(/\s+/).every((word) => context.lines(word, { ...box, width: room * box.width }) <= 1)
      );
    });
  const fitting = (from: number) => context.step(boxes, texts, from);
  let scale: number | undefined = first;
  while (scale !== undefined && scale < last && !isWhole(scale)) scale = fitting(scale + 1);
  return scale === undefined || (scale === last && (cards.length < 4 || !isWhole(scale))) ? first : scale;
}

const last = boxes.length - 1;

/** What leads into the cards has a line below a heading of one, where they stand in one row and the words of the slide allow it. */
function holdsDeck(
  deck: Said,
  title: Said | undefined,
  texts: { text: string }[],
  scale: number,
  context: Context,
): boolean {
  const box = boxes[scale];
  if (!box || !title || scale === boxes.length - 1) return false;
  const words = totalWords([title.text, deck.text, ...texts.map(({ text }) => text)], context);
  return (
    words <= rule.budget && context.lines(deck.text, box.deck) === 1 && context.lines(title.text, box.heading) === 1
  );
}
