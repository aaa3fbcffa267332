import type { Box, Candidate, Context, LayoutRule, Material } from '#model';
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
    const title = titles[0]?.text ?? '';
    const texts = [text, ...(rest ? [rest] : [])].map((one) => one.text);
    const largest = context.step(boxes, [
      { box: 'title', text: title },
      { box: 'figure', text: amount.figure.text },
      { box: 'text', text: texts.join(' ') },
    ]);
    if (largest === undefined) return [];
    const scale = withAir(largest, title, texts, amount.qualifier !== undefined, context);
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

/** From the capitals of the heading to the floor; below the heading at least, the qualifier, the figure and what is said of it. */
const body = 860;
const gaps = { title: 72, qualifier: 52, figure: 56, text: 36 };
/** How high capitals are, of their size. */
const capitals = 0.73;

/** The first step from the largest on at which there is air between the heading and what stands on the floor. */
function withAir(largest: number, title: string, texts: string[], isQualified: boolean, context: Context): number {
  const height = (text: string, box: Box): number =>
    box.size * (capitals + (context.lines(text, box) - 1) * box.leading);
  const fits = (step: (typeof boxes)[number]): boolean => {
    const qualifier = isQualified ? capitals * step.qualifier.size + gaps.qualifier : 0;
    const told = texts.reduce((sum, text) => sum + height(text, step.text) + gaps.text, gaps.figure - gaps.text);
    return height(title, step.title) + gaps.title + qualifier + capitals * step.figure.size + told <= body;
  };
  const first = boxes.slice(largest).findIndex(fits);
  return first < 0 ? boxes.length - 1 : largest + first;
}
