import {
  alternatives,
  type Context,
  type Draft,
  type Item,
  type LayoutRule,
  oncePerPack,
  type Said,
  withoutStop,
} from '#model';
import { headings } from '../../rules/titles/headings.ts';
import type { Row } from '../../rules/rows/row.ts';
import { rowsOfItem } from '../../rules/rows/item-rows.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { spanTitles } from '../../rules/titles/listed-title.ts';
import { pages } from '../../rules/room/pages.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { asLine, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** What happens at which hour or on which day: a list whose items each begin with the time, six to a slide at most. */
export const rule: LayoutRule = {
  name: 'schedule',
  budget: 66,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'list' || block.ordered) return [];
      // What is too long for any row is left to the notes.
      const told = block.items.map((item) => rowsOf(item, context)).filter((rows) => rows.length > 0);
      const timed = told.flat().map((row) => entryOf(row, context));
      const entries = withNamed(timed, told.flat(), context);
      if (entries.length < Math.max(3, leastTold * block.items.length) || entries.length !== timed.length) return [];
      const start = leadStart(material, from, context);
      const above = headings(material, context);
      const titles = [
        ...above.filter(({ fixed }) => !fixed),
        ...leadTitles(material, start, from, context),
        ...above.filter(({ fixed }) => fixed),
      ];
      const all = shared(entries, context);
      const slides = all.flatMap((page) => slide(page, titles, context));
      // Of a line of time no part is missing.
      if (slides.length < all.length || slides.length > mostSlides) return [];
      const spends = material.sentences.slice(start, to).map(({ id }) => id);
      return [{ from: start, to, spends, worth: 1.7 * slides.length + 0.45 * entries.length, slides }];
    }),
  retitled: (draft, context) => {
    const times = (draft.slots.rows as unknown as Entry[]).map(({ when }) => when);
    return retitledBy(draft, spanTitles(draft.title, times, context), 'title', boxes, context);
  },
};

interface Entry {
  when: Said;
  what: Said;
}

/** Of the items of a list so many have to have a row. */
const leastTold = 0.8;

const mostSlides = 3;
const mostRows = 6;
/** In words, without the heading. */
const room = 60;

/** In words: what happens is told whole, where it is no longer. */
const mostWhole = 20;

/** And what stands below its day, which it has in full; in three lines at most. */
const mostBelow = 26;

/** The same of a language without spaces, whose words take less room than they are counted for. */
const mostWholeUnspaced = 34;

function rowsOf(item: Item, context: Context): Row[] {
  const below = belowOf(item, context);
  if (below.length > 0) return below;
  const [sentence, more] = item.prose.sentences;
  const whole = sentence && !more ? withoutStop(sentence.text, context.pack) : '';
  return sentence &&
    whole !== '' &&
    !isLabelled(whole) &&
    context.words(whole) <= (context.pack.spaced ? mostWhole : mostWholeUnspaced)
    ? [{ lead: said(whole, sentence) }]
    : rowsOfItem(item, context);
}

/** "12 May", and in a list below it what happens on that day: a row for each thing. */
function belowOf({ prose, blocks: [inner, ...others] }: Item, context: Context): Row[] {
  const [day, more] = prose.sentences;
  if (!day || more || inner?.kind !== 'list' || others.length > 0) return [];
  const name = withoutStop(day.text, context.pack).replace(/\s*[:：]$/u, '');
  if (time(context.pack).exec(name)?.[0] !== name) return [];
  const rows = inner.items.flatMap((item) => {
    const [sentence, ...rest] = item.prose.sentences;
    const text = sentence && rest.length + item.blocks.length === 0 ? withoutStop(sentence.text, context.pack) : '';
    return sentence && text !== '' && context.words(text) <= mostBelow
      ? [{ lead: said(name, day), support: said(asLine(text, sentence), sentence) }]
      : [];
  });
  return rows.length === inner.items.length ? rows : [];
}

/** "Day 2: we sail": the day is the label of what happens on it. */
function isLabelled(text: string): boolean {
  return /^[^:：]{2,48}[:：]\s/u.test(text);
}

/** "09:05", "20:09 UTC", "7.30 pm", "2019-10-20 00:55", "Day 2", "Week 3–4", "12 May", "March 2024", "1998". */
const time = oncePerPack(({ dates, numbers }) => {
  const [months, weekdays, clock] = [Object.keys(dates.months), dates.weekdays, dates.clock].map(alternatives);
  const [ordinals, spans] = [numbers.ordinals, numbers.durations].map(alternatives);
  const hour = `~?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?(?:${clock}))?(?:\\s(?:${zones}))?`;
  const times = [
    hour,
    `\\d{4}-\\d{2}-\\d{2}(?:,?[\\sT]${hour})?`,
    `\\d{1,2}\\s?(?:${clock})`,
    `(?:${spans})\\s\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?`,
    `(?:\\d{1,2}(?:${ordinals}|\\.)?\\s)?(?:${months})\\.?(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?(?:,?\\s${hour})?`,
    // "2017年4月", "4月3日", "2017년 4월".
    '(?:\\d{4}\\s?[年년]\\s?)?\\d{1,2}\\s?[月월](?:\\s?\\d{1,2}\\s?[日号號일])?',
    '\\d{4}\\s?[年년]',
    '\\d{4}(?:[–-]\\d{2,4})?',
    weekdays,
  ];
  return new RegExp(`^(?:${times.join('|')})(?=$|[\\s:：,，、–—-])`, 'i');
});

/** How the world writes whose clock it is. */
const zones = 'UTC|GMT|WES?T|CES?T|EES?T|BST|MSK|IST|JST|KST|HKT|SGT|AES?T|AEDT|NZS?T|NZDT|[ECMP][SD]T|[ECMP]T';

function entryOf({ lead, support }: Row, context: Context): Entry | undefined {
  const when = time(context.pack).exec(lead.text)?.[0];
  const [sentence] = lead.sources.map(context.sentence);
  // "…が変更され | …": of two halves the first says nothing.
  if (!when || !sentence || (support && !context.pack.spaced && lead.text !== when)) return undefined;
  const rest = lead.text.slice(when.length).replace(/^[\s:：,，、–—-]+/u, '');
  const what = rest === '' ? support : said(asLine(rest, sentence), sentence);
  if (
    !what ||
    (rest !== '' && !/^[\p{Lu}\p{Lo}\p{N}"“‘`(]/u.test(rest) && !/^\s*[:–—-]/u.test(lead.text.slice(when.length)))
  )
    return undefined;
  const entry = { when: said(when, sentence), what };
  return context.holds(entry.when) && context.holds(entry.what) ? entry : undefined;
}

/** "Before the storm: …" among rows that nearly all begin with their hour: when that was, in words. */
function withNamed(timed: (Entry | undefined)[], rows: Row[], context: Context): Entry[] {
  const isRule = timed.filter(Boolean).length >= leastTimed * timed.length;
  return timed.flatMap((entry, at) => entry ?? (isRule && rows[at] ? namedTime(rows[at], context) : undefined) ?? []);
}

function namedTime({ lead, support }: Row, context: Context): Entry | undefined {
  const isWhen = context.words(lead.text) <= mostNamed && !/[:：]/u.test(lead.text);
  return support && isWhen && context.holds(lead) ? { when: lead, what: support } : undefined;
}

/** Of the rows so many begin with their hour or day where the others may be called otherwise. */
const leastTimed = 0.75;

/** In words. */
const mostNamed = 5;

/** As many slides as it takes, the rows shared out among them. */
function shared(entries: Entry[], context: Context): Entry[][] {
  const words = ({ when, what }: Entry) => context.words(`${when.text} ${what.text}`);
  const on = (count: number) => pages(entries, Math.ceil(entries.length / count), room, words);
  const fewest = on(Math.ceil(entries.length / mostRows));
  const even = on(fewest.length);
  return even.length > fewest.length ? fewest : even;
}

function slide(entries: Entry[], titles: Said[], context: Context): Draft[] {
  const texts = entries.flatMap(({ when, what }) => [
    { box: 'when' as const, text: when.text },
    { box: 'what' as const, text: what.text },
  ]);
  const scale = context.step(boxes, [{ box: 'title', text: titles[0]?.text ?? '' }, ...texts]);
  return scale === undefined
    ? []
    : [draft('schedule', titles, { slots: { rows: entries.map((one) => ({ ...one })) }, scale })];
}
