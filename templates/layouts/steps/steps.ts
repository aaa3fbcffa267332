import {
  allSaid,
  besideTicks,
  type Context,
  type Draft,
  type LayoutRule,
  opensOn,
  type Said,
  titleWords,
} from '#model';
import { innerCode } from '../code/inner-code.ts';
import { innerLists } from '../points/inner-lists.ts';
import { itemsLeftOut } from '../../rules/rows/left-out.ts';
import { rowWords } from '../../rules/rows/row.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { overList } from '../../rules/leads/over-list.ts';
import { spanTitles } from '../../rules/titles/listed-title.ts';
import { pages } from '../../rules/room/pages.ts';
import { leadTitle, retitledBy } from '../../rules/titles/retitled.ts';
import { onFewest } from '../../rules/rows/spare.ts';
import { draft } from '../../rules/titles/titles.ts';
import { endsOpen, totalWords } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { inARow, numbered, type Step } from './numbered.ts';
import { toldInOrder } from './told-in-order.ts';

/** Things to be done or that happen in an order: a numbered list of the author's, six to a slide at most. */
export const rule: LayoutRule = {
  name: 'steps',
  budget: 66,
  boxes,
  propose: (material, context) => [
    ...toldInOrder(material, context, (rows, titles, deck) => {
      const steps = rows.map((row, at) => ({ ...row, number: at + 1 }));
      return steps.length > 6 ? [] : withDeck(slide(steps, titles, context, 0), deck, context);
    }),
    ...material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'list' || !block.ordered) return [];
      const rows = numbered(block, context).slice(0, mostSteps);
      if (rows.length < 2) return [];
      const start = leadStart(material, from, context);
      const titles = leadTitles(material, start, from, context);
      const able = rows.filter(({ long }) => !long);
      const short = rows.filter(({ lead }) => context.words(lead.text) <= longStep);
      // What is said of the steps is too long: what they are called is not left out for it.
      const bare = short.map((row) => (hangsOnRest(row, context) ? row : { lead: row.lead, number: row.number }));
      const free = bare.filter((row) => !hangsOnRest(row, context));
      const under = (over: Said[]) =>
        [rows, able, short, bare, free].map((all) => stairs(all, over)).find((drafts) => drafts !== undefined) ?? [];
      const deck = overList(material, start, from, titles[0], context);
      const led = withDeck(under(titles), deck, context);
      // "On the north pier:" tells one list of a section from the next, and is its title where it has no line below that.
      const name = deck && led[0] && !led[0].slots.deck ? nameOf(deck, context) : undefined;
      const isOneOfSeveral = material.blocks.filter((one) => one.block.kind === 'list').length > 1;
      const drafts = name && isOneOfSeveral && start > 0 ? under([name, ...titles]) : led;
      if (drafts.length === 0) return [];
      const shown = drafts.reduce((sum, { slots: { steps } }) => sum + (steps as unknown as Step[]).length, 0);
      const [first] = drafts;
      if (first) first.warning = itemsLeftOut(block, shown, context);
      const spends = material.sentences.slice(start, to).map((sentence) => sentence.id);
      const code = innerCode(block, material, context);
      const inner = innerLists(block, context);
      const slides = [...drafts, ...code.drafts, ...inner.drafts];
      return [
        { from: start, to, spends, worth: 1.7 * drafts.length + 0.4 * rows.length + code.worth + inner.worth, slides },
      ];

      // No step is left out: where six do not fit on a slide, fewer stand on each of more.
      function stairs(all: Step[], titles: Said[]): Draft[] | undefined {
        if (all.length < 2) return undefined;
        const tried = [6, 5, 4, 3].map((most) =>
          alike(
            inARow(all).flatMap((row) =>
              onFewest(row, (steps) => pages(steps, most, 52, (step) => rowWords(step, context))),
            ),
            titles,
            context,
          ),
        );
        return tried.find((drafts) => drafts !== undefined);
      }
    }),
  ],
  retitled: (draft, context) => {
    const names = (draft.slots.steps as { title: Said }[]).map(({ title }) => title);
    return [
      ...leadTitle(draft, 'title', boxes, context),
      ...retitledBy(draft, spanTitles(draft.title, names, context), 'title', boxes, context),
    ];
  },
};

/** "Row home | if the wind turns", "If the wind turns | and the ice comes, row home": neither is said without the other. */
function hangsOnRest({ lead, support, spare }: Step, { pack }: Context): boolean {
  return support !== undefined && (spare === false || opensOn(pack.subordinators, lead.text, pack));
}

/** The first step of the boxes whose steps stand in rows. */
const inRows = 3;

/** In lines of its heading, which leave room for a deck beside rows. */
const mostOverDeck = 3;

/** Slides of one list look alike: all of them in rows of one size, or none. */
function alike(parts: Step[][], titles: Said[], context: Context): Draft[] | undefined {
  const made = (least: number) => parts.flatMap((page) => slide(page, titles, context, least));
  const first = made(0);
  if (first.length < parts.length) return undefined;
  const most = Math.max(...first.map(({ scale }) => scale));
  const second = most < inRows ? first : made(most);
  return second.length < parts.length ? first : second;
}

/** What leads into a stair has a line below a heading of one, and into rows some below a short one, where the words of the first slide allow it. */
function withDeck([first, ...others]: Draft[], deck: Said | undefined, context: Context): Draft[] {
  if (!first) return [];
  const box = boxes[first.scale];
  const words = totalWords(
    [...allSaid(first), ...(deck ? [deck] : [])].map(({ text }) => text),
    context,
  );
  const holds =
    deck &&
    box &&
    words <= rule.budget &&
    context.lines(deck.text, box.deck) <= box.deck.lines &&
    context.lines(first.title.text, box.title) <= (first.scale < inRows ? 1 : mostOverDeck);
  return [holds ? { ...first, slots: { ...first.slots, deck } } : first, ...others];
}

/** What leads into a list as its name, where it is short enough for a title. */
function nameOf(deck: Said, context: Context): Said | undefined {
  const text = deck.text.replace(/\s*[:：]$/u, '');
  const words = context.words(text);
  return words >= leastName && words <= titleWords && !endsOpen(text, context.pack) ? { ...deck, text } : undefined;
}

/** In words. */
const leastName = 2;

/** In words: a longer step fits nowhere, and is left to the notes rather than all of them. */
const longStep = 14;

/** What comes behind so many steps is in the notes. */
const mostSteps = 12;

function slide(page: Step[], all: Said[], context: Context, least: number): Draft[] {
  const texts = page.flatMap(({ lead, support }) => [
    { box: 'step' as const, text: lead.text },
    ...(support ? [{ box: 'text' as const, text: support.text }] : []),
  ]);
  const beside = besideTicks(
    boxes,
    ['step', 'text'],
    page.map(({ lead }) => lead),
  );
  const scale = context.step(beside, [{ box: 'title', text: all[0]?.text ?? '' }, ...texts], least);
  const steps = page.map(({ lead: title, support: text }) => (text ? { title, text } : { title }));
  return scale === undefined ? [] : [draft('steps', all, { slots: { steps, start: page[0]?.number ?? 1 }, scale })];
}
