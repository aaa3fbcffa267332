import type { Candidate, Context, LayoutRule, Material, Said } from '#model';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { leadLengths, ledBy } from '../code/led.ts';
import { leadsOf } from '../code/retitled.ts';
import { bothAt } from './both.ts';
import { boxes, stackedRows } from './boxes.ts';
import { halvesOf } from './halves.ts';
import type { Both } from './listed.ts';
import { stepOf } from './step.ts';

/** Two listings that the author sets against each other, each under its label: "Before" and "After", "Instead of …" and "Write …". */
export const rule: LayoutRule = {
  name: 'comparison',
  budget: 220,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap((one, at) => {
      const both = one.block.kind === 'code' && (bothAt(at, material, context) ?? halvesOf(one, context));
      return both ? leadLengths.flatMap((before) => slide(both, before, material, context)) : [];
    }),
  retitled: (draft, context) => {
    const { line, ...slots } = draft.slots as { line?: Said };
    const leads = line?.sources.flatMap((id) => leadsOf(context.sentence(id), context)) ?? [];
    return retitledBy({ ...draft, slots }, leads, 'title', boxes, context);
  },
};

/** What a pair is worth: more than its listings one behind the other, whose labels are told as well. */
const ofBoth = 8.4;

function slide(both: Both, before: number, material: Material, context: Context): Candidate[] {
  const step = (title: string, line: string | undefined) => stepOf(title, line, both.sides, context);
  const led = ledBy(before, both.from, material, boxes, step, context);
  if (!led) return [];
  const own = material.sentences.slice(both.from, both.to);
  const { titles, line, scale } = led;
  const slots = {
    sides: both.sides.map((side) => ({ ...side })),
    ...(line ? { line } : {}),
    ...(stackedRows.has(scale) ? { stacked: true } : {}),
  };
  return [
    {
      from: both.from - before,
      to: both.to,
      spends: [...own.map(({ id }) => id), ...led.spends],
      worth: ofBoth + led.worth,
      slides: [draft('comparison', titles, { slots, scale })],
      authors: true,
    },
  ];
}
