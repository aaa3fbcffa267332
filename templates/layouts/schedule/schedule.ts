import { alternatives, type Context, type Draft, type LayoutRule, oncePerPack, type Said } from '#model';
import { headings } from '../headings.ts';
import { itemRows, type Row } from '../item-rows.ts';
import { leadStart, leadTitles } from '../lead.ts';
import { pages } from '../pages.ts';
import { draft } from '../titles.ts';
import { asLine, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** What happens at which hour or on which day: a list whose items each begin with the time, six to a slide at most. */
export const rule: LayoutRule = {
  name: 'schedule',
  budget: 66,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'list' || block.ordered) return [];
      const entries = itemRows(block, context).flatMap((row) => entryOf(row, context) ?? []);
      if (entries.length < 3 || entries.length !== block.items.length) return [];
      const start = leadStart(material, from);
      const titles = [...headings(material, context), ...leadTitles(material, start, from, context)];
      const slides = shared(entries, context).flatMap((page) => slide(page, titles, context));
      if (slides.length === 0 || slides.length > mostSlides) return [];
      const spends = material.sentences.slice(start, to).map(({ id }) => id);
      return [{ from: start, to, spends, worth: 1.7 * slides.length + 0.45 * entries.length, slides }];
    }),
};

interface Entry {
  when: Said;
  what: Said;
}

const mostSlides = 3;
const mostRows = 6;
/** In words, without the heading. */
const room = 60;

/** "09:05", "7.30 pm", "Day 2", "Week 3–4", "12 May", "March 2024", "1998". */
const time = oncePerPack(({ dates, numbers }) => {
  const [months, weekdays, clock] = [Object.keys(dates.months), dates.weekdays, dates.clock].map(alternatives);
  const [ordinals, spans] = [numbers.ordinals, numbers.durations].map(alternatives);
  const times = [
    `~?\\d{1,2}[:.h]\\d{2}(?:\\s?(?:${clock}))?`,
    `\\d{1,2}\\s?(?:${clock})`,
    `(?:${spans})\\s\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?`,
    `(?:\\d{1,2}(?:${ordinals}|\\.)?\\s)?(?:${months})\\.?(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?`,
    '\\d{4}(?:[–-]\\d{2,4})?',
    weekdays,
  ];
  return new RegExp(`^(?:${times.join('|')})(?=$|[\\s:,–—-])`, 'iu');
});

function entryOf({ lead, support }: Row, context: Context): Entry | undefined {
  const when = time(context.pack).exec(lead.text)?.[0];
  const [sentence] = lead.sources.map(context.sentence);
  if (!when || !sentence) return undefined;
  const rest = lead.text.slice(when.length).replace(/^[\s:,–—-]+/u, '');
  const what = rest === '' ? support : said(asLine(rest, sentence), sentence);
  if (!what || (rest !== '' && !/^[\p{Lu}\p{N}"“‘`(]/u.test(rest) && !/^\s*[:–—-]/u.test(lead.text.slice(when.length))))
    return undefined;
  const entry = { when: said(when, sentence), what };
  return context.holds(entry.when) && context.holds(entry.what) ? entry : undefined;
}

/** As many slides as it takes, the rows shared out among them. */
function shared(entries: Entry[], context: Context): Entry[][] {
  const size = Math.ceil(entries.length / Math.ceil(entries.length / mostRows));
  return pages(entries, size, room, ({ when, what }) => context.words(`${when.text} ${what.text}`));
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
