import type { Candidate, Context, LayoutRule, Material, Said } from '#model';
import { amountSlots, type Finding, figureTitles, findings, weight } from '../figures.ts';
import { bestPoint, draft, said, sourceLine } from '../words.ts';
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

/** The figure with its clause, and the figure with the sentence behind it as well. */
function slides(finding: Finding, at: number, material: Material, context: Context): Candidate[] {
  const { sentence, rest } = finding;
  const own = [said(finding.clause, sentence), ...(rest ? [rest] : [])];
  const next = material.sentences[at + 1];
  const follow = next && next.paragraph === sentence.paragraph ? bestPoint(next, context) : undefined;
  const alone = slide(finding, own, at, at + 1, material, context);
  const joined =
    follow && own.length === 1
      ? slide(finding, [...own, said(follow.text, follow.sentence)], at, at + 2, material, context)
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
  const found = figureTitles(finding, material, contexts, context);
  // Where nothing else could stand above it, the clause itself does, and is not said again.
  const alone = contexts.slice(0, 1).map((one) => headlineOf(finding) ?? one);
  const [all, shown] = found.length > 0 ? [found, contexts] : [alone, contexts.slice(1)];
  const { figure, unit } = finding.amount;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    { box: 'figure', text: figure.text },
    ...(unit ? [{ box: 'unit' as const, text: unit.text }] : []),
    ...shown.map((one) => ({ box: 'context' as const, text: one.text })),
  ]);
  if (scale === undefined) return undefined;
  const second = contexts.some((one) => !one.sources.includes(finding.sentence.id));
  return {
    from,
    to,
    spends: contexts.flatMap((one) => one.sources),
    worth: 0.9 + weight(finding) + (second ? 0.4 : 0) - (finding.leans ? 0.25 : 0),
    slides: [
      draft('number', all, {
        slots: { ...amountSlots(finding.amount), contexts: shown },
        scale,
        source: sourceLine(run),
      }),
    ],
  };
}

/** The sentence's own headline, if it tells the figure. */
function headlineOf({ sentence, figure }: Finding): Said | undefined {
  return sentence.headline?.includes(figure.digits) ? said(sentence.headline, sentence) : undefined;
}
