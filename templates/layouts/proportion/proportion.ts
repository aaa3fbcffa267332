import type { Candidate, Context, LayoutRule, Material } from '#model';
import { crowns } from '../../rules/figures/crowns.ts';
import { amountSlots } from '../../rules/figures/amount.ts';
import { type Finding, findings, tears, weight } from '../../rules/figures/figures.ts';
import { draft } from '../../rules/titles/titles.ts';
import { said, sourceLine } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** A share of one whole, drawn: squares out of a hundred for people and things, a ring for the rest. */
export const rule: LayoutRule = {
  name: 'proportion',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) =>
      findings(sentence, context).flatMap((finding) =>
        isShare(finding, context) ? slides(finding, at, material, context) : [],
      ),
    ),
};

/** A growth rate or a change is no share of anything. */
function isShare({ figure, clause, rest }: Finding, { pack }: Context): boolean {
  const inside = figure.value > 0 && figure.value < 100;
  return (
    figure.measure === 'share' &&
    figure.text.includes('%') &&
    inside &&
    pack.changes !== undefined &&
    !pack.changes.test(`${clause} ${rest?.text ?? ''}`)
  );
}

function slides(finding: Finding, at: number, material: Material, context: Context): Candidate[] {
  const { sentence, figure, rest, amount, clause } = finding;
  const text = said(clause, sentence);
  const countable = /%\s+(?:of\s+)?(?:[^\s\d,;:.()]+\s+){0,3}\p{Ll}+s\b/u.test(clause);
  const form = countable && figure.value >= 10 && figure.value <= 90 ? 'waffle' : 'donut';
  const slots = { ...amountSlots(amount), text, ...(rest ? { rest } : {}), share: figure.value / 100, form };
  return crowns(finding, material, at + 1, context).flatMap(({ titles, to, spends, price }) => {
    const scale = context.step(boxes, [
      { box: 'title', text: titles[0]?.text ?? '' },
      { box: 'figure', text: amount.figure.text },
      { box: 'text', text: [text, ...(rest ? [rest] : [])].map((one) => one.text).join(' ') },
    ]);
    if (scale === undefined) return [];
    return [
      {
        from: at,
        to,
        spends: [sentence.id, ...spends.map(({ id }) => id)],
        worth:
          1.8 +
          weight(finding) +
          spends.reduce((sum, one) => sum + 0.3 + 0.4 * one.worth, 0) -
          (finding.leans ? 0.25 : 0) -
          price -
          tears(finding),
        slides: [
          draft('proportion', titles, {
            slots,
            scale,
            source: sourceLine([sentence], [text, ...(rest ? [rest] : [])]),
          }),
        ],
      },
    ];
  });
}
