import { type Candidate, type Context, type LayoutRule, type Material, opensOn, type Said } from '#model';
import { headings } from '../../rules/titles/headings.ts';
import { leadIn } from '../../rules/leads/lead-lines.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { type LikeFigures, likeFigures } from '../../rules/figures/like-figures.ts';
import { askedFor } from '../../rules/figures/series.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import type { Bar } from './bar.ts';
import { fromList, fromTable, type Measured } from './blocks.ts';
import { boxes } from './boxes.ts';

/** One measure for several things: from a table with a column of figures, a list with one figure an item, or running text. */
export const rule: LayoutRule = {
  name: 'bars',
  budget: 66,
  boxes,
  propose: (material, context) => [
    ...material.blocks.flatMap((placed, index) => {
      const { block } = placed;
      const asked = askedFor(material, index);
      if (asked && asked !== 'bars') return [];
      const least = asked ? 2 : 3;
      const measured =
        block.kind === 'table'
          ? fromTable(block, !!asked, context.pack)
          : block.kind === 'list' && fromList(block, context.pack);
      if (!measured || (!asked && areYears(measured.bars))) return [];
      return ofBlock(measured, placed, least, material, context);
    }),
    ...likeFigures(material, context.pack).flatMap((like) => ofProse(like, material, context)),
  ],
};

/** What the parts come to: no bar beside them, but an amount above them all. */
function isTotal({ label }: Bar, { pack }: Context): boolean {
  return opensOn(pack.counted.totals, label.text, pack);
}

/** "1720", "1876": years say when, and have no length; nothing tells them from so many of something but that all of them are such. */
function areYears(bars: Bar[]): boolean {
  return bars.every(({ figure }) => /^(?:1\d|20)\d\d$/.test(figure.text));
}

/** In words: a longer line leads to the bars, and is no name of them. */
const mostCalled = 5;

/** @param least how many things are compared at least */
function ofBlock(
  { bars, measure }: Measured,
  { from, to }: Material['blocks'][number],
  least: number,
  material: Material,
  context: Context,
): Candidate[] {
  const parts = bars.filter((one) => !isTotal(one, context));
  const units = new Set(parts.map((one) => one.unit));
  if (parts.length < least || parts.length > 8 || units.size !== 1 || parts.length < bars.length - 1) return [];
  const start = leadStart(material, from, context);
  // "Severity of the storms:" is what the bars are called, where a claim near to them is about something else.
  const called = material.sentences.slice(start, from).flatMap((one) => leadIn(one, context, mostCalled, 2) ?? []);
  const all = [...called, ...leadTitles(material, start, from, context)];
  return slide(parts, all, { deck: measure, total: bars.find((one) => isTotal(one, context)) }, context).map((one) => ({
    from: start,
    to,
    spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
    worth: 3.2 + 0.3 * parts.length,
    slides: [one],
  }));
}

/** The longest bar first, unless they stand for years; below the heading, the sentence that says what is measured. */
function ofProse(like: LikeFigures, material: Material, context: Context): Candidate[] {
  const { from, to, measure, years, amounts } = like;
  // A bar has no length below nothing.
  if (amounts.some(({ value }) => value < 0)) return [];
  const ordered = years ? amounts : [...amounts].sort((one, other) => other.value - one.value);
  const bars = ordered.map(({ subject, figure, value }) => ({ label: subject, figure, value, unit: '' }));
  const run = material.sentences.slice(from, to);
  const all = [...headings(material, context), ...titles(run, material, context)].filter(
    ({ text }) => !/\d/u.test(text),
  );
  return slide(bars, all, { deck: measure }, context).map((one) => ({
    from,
    to,
    spends: run.map((sentence) => sentence.id),
    worth: 1.4 + 0.3 * amounts.length + run.length,
    slides: [one],
  }));
}

/** What stands between the title and the bars: what is measured, and what it comes to. */
interface Head {
  deck?: Said | undefined;
  total?: Bar | undefined;
}

function slide(bars: Bar[], all: Said[], { deck, total }: Head, context: Context) {
  const head = [deck, total?.label, total?.figure].flatMap((one) => (one ? [one.text] : [])).join(' ');
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...(head ? [{ box: 'deck' as const, text: head }] : []),
    ...bars.flatMap((one) => [
      { box: 'label' as const, text: one.label.text },
      { box: 'figure' as const, text: one.figure.text },
    ]),
  ]);
  if (scale === undefined) return [];
  const largest = Math.max(...bars.map((one) => one.value));
  const slots = bars.map(({ label, figure, value }) => ({ label, figure, value, accent: value === largest }));
  const sum = total && { label: total.label, figure: total.figure };
  return [
    draft('bars', all, { slots: { ...(deck ? { deck } : {}), ...(sum ? { total: sum } : {}), bars: slots }, scale }),
  ];
}
