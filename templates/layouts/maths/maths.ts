import type { Candidate, Context, LayoutRule, Material, Maths } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { headings } from '../../rules/titles/headings.ts';
import { bestPoint } from '../../rules/points/point.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { breadthOf, brokenAtRelations } from './formula.ts';

/** A formula on its own, as large as it goes, and what the article says right after it. */
export const rule: LayoutRule = {
  name: 'maths',
  budget: 60,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) =>
      block.kind === 'maths'
        ? [0, 1].flatMap((before) =>
            [0, 1].flatMap((after) => slide(block, material, [from, to], [before, after], context)),
          )
        : [],
    ),
};

function slide(
  maths: Maths,
  material: Material,
  [at, end]: [number, number],
  [before, after]: [number, number],
  context: Context,
): Candidate[] {
  const [from, to] = [at - before, end + after];
  const lead = material.sentences.slice(from, at);
  const follow = material.sentences.slice(end, to);
  if (from < 0 || to > material.sentences.length) return [];
  if ([...lead, ...follow].some((sentence) => sentence.kind !== 'prose')) return [];
  const all = fitting([...titles(lead, material, context), ...headings(material, context)], boxes, context);
  const point = follow
    .map((sentence) => bestPoint(sentence, context, 24))
    .find((one) => one && one.text !== all[0]?.text);
  if (after > 0 && !point) return [];
  const line = point && said(point.text, point.sentence);
  const texts = [
    { box: 'title' as const, text: all[0]?.text ?? '' },
    ...(line ? [{ box: 'line' as const, text: line.text }] : []),
  ];
  const whole = context.step(boxes.slice(0, 3), [...texts, { box: 'formula', text: breadthOf(maths.tex) }]);
  const scale = whole ?? 3;
  if (whole === undefined && context.step(boxes.slice(3), texts) === undefined) return [];
  const tex = whole === undefined ? (brokenAtRelations(maths.tex) ?? maths.tex) : maths.tex;
  const own = maths.prose.sentences.map((sentence) => sentence.id);
  return [
    {
      from,
      to,
      spends: [...own, ...(line?.sources ?? []), ...(all[0]?.sources ?? [])],
      worth: 2.4 + 0.4 * before + 0.5 * after,
      slides: [draft('maths', all, { slots: { maths: { ...maths, tex }, ...(line ? { line } : {}) }, scale })],
    },
  ];
}
