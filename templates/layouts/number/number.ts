import type { Candidate, Context, LayoutRule, Material, Said } from '#model';
import { amountSlots, type Finding, findings, weight } from '../figures.ts';
import { bestPoint, draft, said, sourceLine, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** One figure that the audience should take home, in the largest type there is. */
export const rule: LayoutRule = {
  name: 'number',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) =>
      findings(sentence, context).flatMap((finding) => slides(finding, at, material, context)),
    ),
};

/** The figure alone, and the figure with the sentence behind it. */
function slides(finding: Finding, at: number, material: Material, context: Context): Candidate[] {
  const { sentence } = finding;
  const next = material.sentences[at + 1];
  const follow = next && next.paragraph === sentence.paragraph ? bestPoint(next, context) : undefined;
  const alone = slide(finding, [said(finding.clause, sentence)], at, at + 1, material, context);
  const joined = follow
    ? slide(
        finding,
        [said(finding.clause, sentence), said(follow.text, follow.sentence)],
        at,
        at + 2,
        material,
        context,
      )
    : undefined;
  return [alone, joined].filter((one): one is Candidate => !!one);
}

function slide(
  finding: Finding,
  contexts: Said[],
  from: number,
  to: number,
  material: Material,
  context: Context,
): Candidate | undefined {
  const run = material.sentences.slice(from, to);
  const shownAlready = new Set(contexts.map((one) => one.text));
  const all = titles(run, material, context).filter((title) => !shownAlready.has(title.text));
  if (all.length === 0) return undefined;
  const words = [finding.figure.text, all[0]?.text ?? '', ...contexts.map((one) => one.text)].reduce(
    (sum, text) => sum + context.words(text),
    0,
  );
  if (words > 46) return undefined;
  const { figure, unit } = finding.amount;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    { box: 'figure', text: figure.text },
    ...(unit ? [{ box: 'unit' as const, text: unit.text }] : []),
    ...contexts.map((one) => ({ box: 'context' as const, text: one.text })),
  ]);
  if (scale === undefined) return undefined;
  return {
    from,
    to,
    spends: contexts.flatMap((one) => one.sources),
    worth: 0.55 + weight(finding) + (contexts.length > 1 ? 0.5 : 0),
    slides: [
      draft('number', all, { slots: { ...amountSlots(finding.amount), contexts }, scale, source: sourceLine(run) }),
    ],
  };
}
