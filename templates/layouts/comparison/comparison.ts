import type { Candidate, Context, LayoutRule, Material, Said } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { codeTitles } from '../code/code-titles.ts';
import { explanations } from '../code/explanations.ts';
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
      return both ? mostBefore.flatMap((before) => slide(both, before, material, context)) : [];
    }),
  retitled: (draft, context) => {
    const { line, ...slots } = draft.slots as { line?: Said };
    const leads = line?.sources.flatMap((id) => leadsOf(context.sentence(id), context)) ?? [];
    return retitledBy({ ...draft, slots }, leads, 'title', boxes, context);
  },
};

/** Sentences that may be shown with a pair, besides its labels. */
const mostBefore = [0, 1, 2];

/** What a pair is worth: more than its listings one behind the other, whose labels are told as well; and each sentence that stands above it. */
const [ofBoth, ofTold, ofUntold] = [8.4, 1.2, 0.1];

function slide(both: Both, before: number, material: Material, context: Context): Candidate[] {
  const from = both.from - before;
  const lead = material.sentences.slice(Math.max(0, from), both.from);
  if (from < 0 || !lead.every(({ kind }) => kind === 'prose')) return [];
  const own = material.sentences.slice(both.from, both.to);
  const titles = fitting(codeTitles(lead, [], material, context), boxes, context);
  const [title] = titles;
  if (!title) return [];
  for (const line of [...explanations(lead, title, context), undefined]) {
    const scale = stepOf(title.text, line?.text, both.sides, context);
    if (scale === undefined) continue;
    const slots = { sides: both.sides.map((side) => ({ ...side })), ...(line ? { line } : {}) };
    const shown = new Set([title, ...(line ? [line] : [])].flatMap(({ sources }) => sources));
    const told = lead.filter(({ id }) => shown.has(id)).length;
    return [
      {
        from,
        to: both.to,
        spends: [...own.map(({ id }) => id), ...shown],
        worth: ofBoth + ofTold * told + ofUntold * (lead.length - told),
        slides: [
          draft('comparison', titles, {
            slots: { ...slots, ...(stackedRows.has(scale) ? { stacked: true } : {}) },
            scale,
          }),
        ],
        authors: true,
      },
    ];
  }
  return [];
}
